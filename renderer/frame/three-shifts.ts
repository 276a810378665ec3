/** From the first press to the last. Slow enough for a hand that shakes, too quick for three capitals in a row. */
const WITHIN_MS = 1_000;

type Key = Pick<
  KeyboardEvent,
  'type' | 'key' | 'repeat' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

/** Listens for one thing: Shift, pressed three times and each time alone. */
export type ThreeShifts = {
  /** Whether this key event, down or up, was the end of it. */
  readonly hear: (event: Key) => boolean;
  /** Something else was done meanwhile, so it begins anew. */
  readonly forget: () => void;
};

export function listenForThreeShifts(): ThreeShifts {
  let pressedAt: readonly number[] = [];
  let isDown = false;

  const forget = () => {
    pressedAt = [];
    isDown = false;
  };
  const press = (at: number) => {
    pressedAt = [...pressedAt.filter((earlier) => at - earlier <= WITHIN_MS), at];
    isDown = true;
    return false;
  };
  const release = () => {
    const isThird = isDown && pressedAt.length === 3;
    isDown = false;
    if (isThird) forget();
    return isThird;
  };
  return {
    hear(event) {
      // With another key held it is a system's own shortcut, such as the next keyboard layout.
      const isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (isAlone && event.type === 'keyup') return release();
      if (isAlone && !event.repeat) return press(event.timeStamp);
      forget();
      return false;
    },
    forget,
  };
}
