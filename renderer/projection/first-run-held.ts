import type { FirstRunCheck } from '../../shared/model/flag-answers.ts';

let held: FirstRunCheck = {};
const listeners = new Set<() => void>();

/** What was answered at the beginning without the wish to keep it: it holds until the journal locks, in memory alone. */
export function heldFirstRun(): FirstRunCheck {
  return held;
}

export function holdFirstRun(check: FirstRunCheck): void {
  held = check;
  for (const listener of listeners) listener();
}

export function onFirstRunHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
