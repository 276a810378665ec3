import { z } from 'zod';
import {
  isCommandName,
  isInnerCommandName,
  isVaultCommandName,
} from '../../shared/ipc/contract.ts';
import type { Handlers, InnerCommandName, VaultCommandName } from '../../shared/ipc/contract.ts';
import { failed, type Result } from '../../shared/result.ts';
import { answerCommand } from '../platform/answer-command.ts';

/** A request as it reaches the vault process. */
export const vaultRequest = z.strictObject({
  id: z.int().min(0),
  name: z.string(),
  input: z.unknown(),
});

/** Answers a call, or refuses one that is not the vault's. Never throws. */
export async function answer(
  handlers: Handlers<VaultCommandName | InnerCommandName>,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isCommandName(name)) return failed({ code: 'input/invalid' });
  if (isVaultCommandName(name) || isInnerCommandName(name)) {
    return answerCommand(handlers, name, input);
  }
  return failed({ code: 'input/invalid' });
}
