import { createContext, use } from 'react';

/** How to leave a journal that can only be read; undefined in one that can be written in. */
const ReadOnlyContext = createContext<(() => void) | undefined>(undefined);

/** Makes the journal below it one that can only be read. Its value leads back to what else can be done. */
export const ReadOnlyProvider = ReadOnlyContext.Provider;

/** Whether nothing can be written in the journal that is shown: nothing that writes is to be offered then. */
export function useIsReadOnly(): boolean {
  return use(ReadOnlyContext) !== undefined;
}

/** The way back from reading to what else can be done; undefined where the journal can be written in. */
export function useLeaveReading(): (() => void) | undefined {
  return use(ReadOnlyContext);
}
