import type { z } from 'zod';
import type { Result } from '../result.ts';
import { innerCommands } from './inner-commands.ts';
import { printCommands, shellCommands } from './shell-commands.ts';
import { vaultCommands } from './vault-commands.ts';

/** Every command there is. Handlers, page calls and the check at the door derive from it. */
export const contract = {
  ...vaultCommands,
  ...innerCommands,
  ...shellCommands,
  ...printCommands,
} as const;

export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type VaultCommandName = keyof typeof vaultCommands;
/** What the shell asks of the vault process; a page cannot. */
export type InnerCommandName = keyof typeof innerCommands;
export type ShellCommandName = keyof typeof shellCommands;
export type PrintCommandName = keyof typeof printCommands;

export type Input<Name extends CommandName> = z.infer<Contract[Name]['input']>;
export type Output<Name extends CommandName> = z.infer<Contract[Name]['output']>;

/** A handler takes a checked input and answers, now or later; it throws `JournalError` to fail. */
export type Handlers<Names extends CommandName> = {
  readonly [Name in Names]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

/** The page's side of every command that is a page's. */
export type Call = <Name extends Exclude<CommandName, InnerCommandName>>(
  name: Name,
  input: Input<Name>,
) => Promise<Result<Output<Name>>>;

/** The largest message that passes a door, in UTF-16 units of its JSON (EL-6). */
export const MAX_MESSAGE_LENGTH = 8 * 1024 * 1024;

export function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

export function isVaultCommandName(name: CommandName): name is VaultCommandName {
  return Object.hasOwn(vaultCommands, name);
}

export function isInnerCommandName(name: CommandName): name is InnerCommandName {
  return Object.hasOwn(innerCommands, name);
}

export function isPrintCommandName(name: CommandName): name is PrintCommandName {
  return Object.hasOwn(printCommands, name);
}
