import { call } from './bridge.ts';

const SAY_AT_MOST_EVERY_MS = 5_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Tells the shell, at most every five seconds, that someone is at the keyboard; returns how to stop. */
export function reportActivity(): () => void {
  let saidAt = -Infinity;
  const say = () => {
    if (performance.now() - saidAt < SAY_AT_MOST_EVERY_MS) return;
    saidAt = performance.now();
    void call('app.active', {});
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, say, { passive: true, capture: true });
  return () => {
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, say, { capture: true });
  };
}
