import { z } from 'zod';
import { isVaultCommandName, contract, isCommandName } from '../../shared/ipc/contract.ts';
import type { Handlers, VaultCommandName } from '../../shared/ipc/contract.ts';
import { failed, succeeded, type Result } from '../../shared/result.ts';
import { failureOf } from '../platform/failure-of.ts';

/** A request as it reaches the vault process. */
export const vaultRequest = z.strictObject({
  id: z.int().min(0),
  name: z.string(),
  input: z.unknown(),
});

/**
 * Checks a call against the contract and answers it. Never throws: what goes wrong comes back as a failure, which
 * holds nothing the person wrote.
 */
export async function answer(
  handlers: Handlers<VaultCommandName>,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isCommandName(name) || !isVaultCommandName(name)) return failed({ code: 'input/invalid' });
  const checked = contract[name].input.safeParse(input);
  if (!checked.success) return failed({ code: 'input/invalid' });
  try {
    // The schema of this very name has just accepted the input; TypeScript cannot follow a union of functions there.
    const handle = handlers[name] as (input: unknown) => unknown;
    return succeeded(await handle(checked.data));
  } catch (error) {
    return failed(failureOf(error));
  }
}
