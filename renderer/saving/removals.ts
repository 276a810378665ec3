/** Something that was removed, and how it comes back. */
export type Removal = {
  readonly text: string;
  /** Whether it is back. */
  readonly restore: () => Promise<boolean>;
};

let removals: readonly Removal[] = [];
const listeners = new Set<() => void>();

/** What was removed and can be taken back, the newest last. It stays until it is taken back or put away. */
export function removed(): readonly Removal[] {
  return removals;
}

export function onRemovals(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function offerBack(removal: Removal): void {
  show([...removals, removal]);
}

/** Brings the newest back; it stays on offer when that does not work. */
export async function takeBack(): Promise<void> {
  const newest = removals.at(-1);
  if (newest && (await newest.restore())) show(removals.filter((each) => each !== newest));
}

export function putAway(): void {
  show([]);
}

function show(next: readonly Removal[]): void {
  removals = next;
  for (const listener of listeners) listener();
}
