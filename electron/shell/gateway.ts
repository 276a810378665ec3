import {
  isCommandName,
  isPrintCommandName,
  isVaultCommandName,
  MAX_MESSAGE_LENGTH,
  type Handlers,
  type PrintCommandName,
  type ShellCommandName,
} from '../../shared/ipc/contract.ts';
import { failed } from '../../shared/result.ts';
import { answerCommand } from '../platform/answer-command.ts';
import type { Door } from './shell.ts';
import type { AskVault } from './vault-link.ts';

/** The main window's door: its own commands are answered here, the vault's are passed on, all others refused. */
export function createGateway(handlers: Handlers<ShellCommandName>, askVault: AskVault): Door {
  return async ({ name, input }) => {
    if (!isCommandName(name) || isPrintCommandName(name)) return failed({ code: 'input/invalid' });
    const length = jsonLength(input);
    if (length === undefined) return failed({ code: 'input/invalid' });
    if (length > MAX_MESSAGE_LENGTH) return failed({ code: 'input/too-large' });
    // The vault checks its own input: it is the one that would be hurt.
    if (isVaultCommandName(name)) return askVault(name, input);
    return answerCommand(handlers, name, input);
  };
}

/** The print window's door: two commands and nothing of the journal beyond its own document. */
export function createPrintDoor(handlers: Handlers<PrintCommandName>): Door {
  return async ({ name, input }) => {
    if (!isCommandName(name) || !isPrintCommandName(name)) {
      return failed({ code: 'input/invalid' });
    }
    return answerCommand(handlers, name, input);
  };
}

/** How long `input` is as JSON; undefined for what JSON cannot say (a cycle, a BigInt), which no command takes. */
function jsonLength(input: unknown): number | undefined {
  try {
    return JSON.stringify(input)?.length ?? 0;
  } catch {
    return undefined;
  }
}
