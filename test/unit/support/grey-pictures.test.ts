import { describe, expect, it } from 'vitest';
import { differenceBetween, whitened, type GreyPicture } from '../../support/grey-pictures.ts';

/** A page of 160 by 240 pixels with a black line in every fourth row but for its margins, all `lower` than usual. */
function ruledPage(lower = 0): GreyPicture {
  const [width, height] = [160, 240];
  const greys = Uint8Array.from({ length: width * height }, (_, at) => {
    const row = Math.floor(at / width) - lower;
    return row >= 32 && row < 208 && row % 4 === 0 ? 0 : 255;
  });
  return { width, height, greys };
}

describe('how much two pages differ', () => {
  it('is nothing for the same page', () => {
    expect(differenceBetween(ruledPage(), ruledPage())).toBe(0);
  });

  it('is nothing when everything stands a hair aside', () => {
    expect(differenceBetween(ruledPage(), ruledPage(1))).toBe(0);
  });

  it('is what is missing where most is missing, whichever page it is missing on', () => {
    const whole = ruledPage();
    const cut = whitened(whole, { left: 64, top: 64, width: 32, height: 64 });

    expect(differenceBetween(whole, cut)).toBe(0.5);
    expect(differenceBetween(cut, whole)).toBe(0.5);
  });

  it('is everything between pages of two sizes', () => {
    expect(differenceBetween(ruledPage(), { ...ruledPage(), width: 80, height: 480 })).toBe(1);
  });
});
