import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Call, CommandName, Input, Output } from '../../shared/ipc/contract.ts';
import type { Notice } from '../../shared/ipc/notices.ts';
import { failed, type Result } from '../../shared/result.ts';

declare global {
  interface Window {
    readonly evenfall: Bridge;
  }
}

const damageMet = new EventTarget();

/** Asks the shell or the vault. Never throws: a door that does not answer is a failure like any other. */
export const call: Call = async <Name extends CommandName>(name: Name, input: Input<Name>) => {
  try {
    // The other side checks what comes in and answers by the same contract.
    const result = (await window.evenfall.call(name, input)) as Result<Output<Name>>;
    if (!result.ok && result.failure.code === 'vault/damaged')
      damageMet.dispatchEvent(new Event('met'));
    return result;
  } catch {
    return failed({ code: 'unexpected' });
  }
};

/** Hears every notice of the shell until the returned function is called. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  return window.evenfall.onNotice(listener);
}

/** Calls `listener` whenever the vault has met something in its file that it cannot read, until the returned function is called. */
export function onDamageMet(listener: () => void): () => void {
  damageMet.addEventListener('met', listener);
  return () => damageMet.removeEventListener('met', listener);
}
