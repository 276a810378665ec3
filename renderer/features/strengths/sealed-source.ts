import type { EntrySummary } from '../../../shared/model/entry.ts';

/**
 * Whether the entry a moment came from keeps the moment back: a sealed letter does, and one that is not there may be
 * one as long as the journal is not whole yet. An entry that is gone does not.
 */
export function keepsBack(source: EntrySummary | undefined, isWhole: boolean): boolean {
  return source === undefined ? !isWhole : source.sealedUntil !== null;
}
