import {
  isCommandName,
  isInnerCommandName,
  isPrintCommandName,
  isVaultCommandName,
  MAX_MESSAGE_LENGTH,
  type Handlers,
  type PrintCommandName,
  type ShellCommandName,
} from '../../shared/ipc/contract.ts';
import { failed, type Result } from '../../shared/result.ts';
import { answerCommand } from '../platform/answer-command.ts';
import { failureOf } from '../platform/failure-of.ts';
import { messageLength } from '../platform/message-length.ts';
import type { Door } from './shell.ts';
import type { AskVault } from './vault-link.ts';

/** The main window's door: its own commands are answered here, the vault's are passed on, all others refused. */
export function createGateway(handlers: Handlers<ShellCommandName>, askVault: AskVault): Door {
  return async ({ name, input }) => {
    if (!isCommandName(name) || isPrintCommandName(name) || isInnerCommandName(name)) {
      return failed({ code: 'input/invalid' });
    }
    const length = messageLength(input, MAX_MESSAGE_LENGTH);
    if (length === undefined) return failed({ code: 'input/invalid' });
    if (length > MAX_MESSAGE_LENGTH) return failed({ code: 'input/too-large' });
    // The vault checks its own input: it is the one that would be hurt.
    if (isVaultCommandName(name)) return passedOn(askVault, name, input);
    return answerCommand(handlers, name, input);
  };
}

/** The print window's door: its few commands and nothing of the journal beyond its own document. */
export function createPrintDoor(handlers: Handlers<PrintCommandName>): Door {
  return async ({ name, input }) => {
    if (!isCommandName(name) || !isPrintCommandName(name)) {
      return failed({ code: 'input/invalid' });
    }
    return answerCommand(handlers, name, input);
  };
}

/** What cannot be sent to another process (a function, a proxy) fails like any other input. */
async function passedOn(
  askVault: AskVault,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  try {
    return await askVault(name, input);
  } catch (error) {
    return failed(failureOf(error));
  }
}
