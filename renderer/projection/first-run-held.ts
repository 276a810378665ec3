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

/** The frightening event no longer counts: the person decided so, and what was not to be kept is only forgotten. */
export function forgetHeldSign(): void {
  const { 'frightening-event': _forgotten, ...rest } = held;
  holdFirstRun(rest);
}

export function onFirstRunHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
