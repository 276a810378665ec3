import { createContext, use } from 'react';

/** Why nothing can be written in a journal, and the way on from that. */
export type ReadOnly = {
  /** It is what could be read of a damaged one, or damage was met in it and not all of it was looked at yet. */
  readonly why: 'damaged' | 'damage-met';
  /** Leads to what else can be done. */
  readonly leave: () => void;
};

/** Undefined in a journal that can be written in. */
const ReadOnlyContext = createContext<ReadOnly | undefined>(undefined);

/** Makes the journal below it one that can only be read. */
export const ReadOnlyProvider = ReadOnlyContext.Provider;

/** Whether nothing can be written in the journal that is shown: nothing that writes is to be offered then. */
export function useIsReadOnly(): boolean {
  return use(ReadOnlyContext) !== undefined;
}

/** Why the journal can only be read; undefined where it can be written in. */
export function useReadOnly(): ReadOnly | undefined {
  return use(ReadOnlyContext);
}

/** Whether something of the journal could not be read and it was not looked at since: what is asked for may never come. */
export function useIsDamageMet(): boolean {
  return use(ReadOnlyContext)?.why === 'damage-met';
}
