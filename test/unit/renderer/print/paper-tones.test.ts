import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STYLES = readFileSync(
  new URL('../../../../renderer/print/print.css', import.meta.url),
  'utf8',
);

/** How bright the grey is that a printer without colour makes of a colour: 0 for black, 1 for white. */
function brightness(token: string): number {
  const [, hex = ''] = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(STYLES) ?? [];
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as greys, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [brightness(one), brightness(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('paper without colour', () => {
  it.each(
    ['ink', 'ink-soft', 'chart-ink'].flatMap((ink) =>
      ['surface', 'highlight', 'chart-band'].map((ground) => [ink, ground] as const),
    ),
  )('has %s that can be read on %s', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['tone-1', 'tone-2', 'tone-3'])('shows %s clearly', (tone) => {
    expect(contrast(tone, 'surface')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['tone-1', 'tone-2'],
    ['tone-1', 'tone-3'],
    ['tone-2', 'tone-3'],
  ])('tells %s from %s', (one, other) => {
    expect(contrast(one, other)).toBeGreaterThanOrEqual(1.4);
  });
});
