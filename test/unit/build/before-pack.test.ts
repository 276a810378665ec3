import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { helplinesCheckedOn, helpPlaces } from '../../../shared/content/helplines.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import { day } from '../../../shared/model/day.ts';

// What `build/` may import is `test/` as well, so its types are not known here; it exports this one function.
const { beforePack } = (await import(
  new URL('../../../build/before-pack.ts', import.meta.url).href
)) as { readonly beforePack: () => void };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const packsOn = (days: number) => {
  vi.setSystemTime(`${addDays(day.parse(helplinesCheckedOn), days)}T12:00:00Z`);
  return beforePack;
};

describe('packaging', () => {
  it('goes on while every helpline was looked up in the last 180 days', () => {
    expect(packsOn(180)).not.toThrow();
  });

  it('refuses on the day after, and names the lines', () => {
    const oldest = helpPlaces
      .flatMap(({ lines }) => lines)
      .find(({ checkedOn }) => checkedOn === helplinesCheckedOn);

    expect(packsOn(181)).toThrow(/^Not packed: \d+ helplines must be rechecked/);
    expect(packsOn(181)).toThrow(`${oldest?.name} ${oldest?.number}, ${helplinesCheckedOn}`);
  });

  it('refuses on a clock that stands before the dates', () => {
    expect(packsOn(-400)).toThrow('or ahead');
  });
});
