import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Call, CommandName, Input, Output } from '../../shared/ipc/contract.ts';
import type { Notice } from '../../shared/ipc/notices.ts';
import type { FailureCode } from '../../shared/failure.ts';
import { failed, type Result } from '../../shared/result.ts';

declare global {
  interface Window {
    readonly evenfall: Bridge;
  }
}

const damageMet = new EventTarget();
/** How the vault says that its file is damaged: something cannot be read, or nothing can be written for that reason. */
const DAMAGED: ReadonlySet<FailureCode> = new Set(['vault/damaged', 'vault/read-only']);

/** Asks the shell or the vault. Never throws: a door that does not answer is a failure like any other. */
export const call: Call = async <Name extends CommandName>(name: Name, input: Input<Name>) => {
  try {
    // The other side checks what comes in and answers by the same contract.
    const result = (await window.evenfall.call(name, input)) as Result<Output<Name>>;
    if (!result.ok && DAMAGED.has(result.failure.code)) damageMet.dispatchEvent(new Event('met'));
    return result;
  } catch {
    return failed({ code: 'unexpected' });
  }
};

/** Hears every notice of the shell until the returned function is called. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  return window.evenfall.onNotice(listener);
}

/** Calls `listener` whenever the vault says that its file is damaged, until the returned function is called. */
export function onDamageMet(listener: () => void): () => void {
  damageMet.addEventListener('met', listener);
  return () => damageMet.removeEventListener('met', listener);
}
