import { describe, expect, it } from 'vitest';
import { listenForThreeShifts } from '../../../../renderer/frame/three-shifts.ts';

const NOTHING_HELD = { repeat: false, ctrlKey: false, altKey: false, metaKey: false };

/** A keyboard whose clock stands where the test puts it. */
function aKeyboard() {
  const shifts = listenForThreeShifts();
  let timeStamp = 0;
  const down = (key: string, held = {}) =>
    shifts.hear({ type: 'keydown', key, timeStamp, ...NOTHING_HELD, ...held });
  const up = (key: string, held = {}) =>
    shifts.hear({ type: 'keyup', key, timeStamp, ...NOTHING_HELD, ...held });
  return {
    down,
    up,
    /** Whether this press was the end of it. */
    press: (key = 'Shift', held = {}) => down(key, held) || up(key, held),
    after: (ms: number) => {
      timeStamp += ms;
    },
    forget: shifts.forget,
  };
}

describe('three Shifts', () => {
  it('are heard when the third is let go, and not before', () => {
    const { press, down, up, after } = aKeyboard();

    const first = press();
    after(300);
    const second = press();
    after(300);
    const [third, letGo] = [down('Shift'), up('Shift')];

    expect([first, second, third, letGo]).toEqual([false, false, false, true]);
  });

  it('are heard within a second, not beyond it', () => {
    const { press, after } = aKeyboard();

    press();
    after(500);
    press();
    after(501);

    expect(press()).toBe(false);
    after(400);
    expect(press()).toBe(true);
  });

  it('take three more to be heard again', () => {
    const { press } = aKeyboard();
    press();
    press();
    press();

    expect([press(), press(), press()]).toEqual([false, false, true]);
  });

  it('begin anew after any other key', () => {
    const { press } = aKeyboard();

    press();
    press();
    press('a');

    expect([press(), press(), press()]).toEqual([false, false, true]);
  });

  it('are not three capitals', () => {
    const { down, up, press } = aKeyboard();

    const heard = [1, 2, 3].map(() => {
      down('Shift');
      press('A');
      return up('Shift');
    });

    expect(heard).toEqual([false, false, false]);
  });

  it('are not one Shift that is held', () => {
    const { down, up } = aKeyboard();

    for (let count = 0; count < 9; count += 1) down('Shift', { repeat: count > 0 });

    expect(up('Shift')).toBe(false);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])(
    'are not heard with %s held, which is a system’s own shortcut',
    (held) => {
      const { press } = aKeyboard();

      const heard = [1, 2, 3].map(() => press('Shift', { [held]: true }));

      expect(heard).toEqual([false, false, false]);
    },
  );

  it('begin anew when something else was done meanwhile', () => {
    const { press, down, up, forget } = aKeyboard();

    press();
    press();
    down('Shift');
    forget();

    expect(up('Shift')).toBe(false);
  });
});
