import { contract, type CommandName, type Handlers } from '../../shared/ipc/contract.ts';
import { failed, succeeded, type Result } from '../../shared/result.ts';
import { failureOf } from './failure-of.ts';

/**
 * Checks `input` against the contract of `name` and has it answered. Never throws: what goes wrong comes back as a
 * failure, which holds nothing the person wrote.
 */
export async function answerCommand<Names extends CommandName>(
  handlers: Handlers<Names>,
  name: Names,
  input: unknown,
): Promise<Result<unknown>> {
  try {
    // Looking at an input may throw by itself: one that is too deep, or does something when it is read.
    const checked = contract[name].input.safeParse(input);
    if (!checked.success) return failed({ code: 'input/invalid' });
    // The schema of this very name has just accepted the input; TypeScript cannot follow a union of functions there.
    const handle = handlers[name] as (input: unknown) => unknown;
    return succeeded(await handle(checked.data));
  } catch (error) {
    return failed(failureOf(error));
  }
}
