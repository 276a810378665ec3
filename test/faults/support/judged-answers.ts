import { failureSentence } from '../../../renderer/words/failures.ts';
import type { Door } from '../../../electron/shell/shell.ts';
import type { Failure } from '../../../shared/failure.ts';
import { contract, isCommandName, type CommandName } from '../../../shared/ipc/contract.ts';
import { printCommands, shellCommands } from '../../../shared/ipc/shell-commands.ts';
import { vaultCommands } from '../../../shared/ipc/vault-commands.ts';
import type { Result } from '../../../shared/result.ts';
import type { FuzzMessage } from '../../fuzz/messages.ts';
import { CANARY } from '../../fuzz/texts.ts';
import type { Problems } from './problems.ts';

/** What a message came to. */
export type Judged = {
  readonly wasValid: boolean;
  readonly wasAnswered: boolean;
};

/** Which commands a door is for. */
export type DoorKind = 'main' | 'print';

/** What every row of a journal has and nothing else that a locked door says. */
const ID = /"[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}"/;

export type Judging = {
  readonly kind: DoorKind;
  readonly isLocked: boolean;
  readonly problems: Problems;
};

/** Sends `message` and judges what comes back; a door that throws is a crash. */
export async function judgedAnswer(
  door: Door,
  message: FuzzMessage,
  judging: Judging,
): Promise<Judged> {
  const result = await answerOf(door, message);
  if (result !== undefined) return judgeResult(message, result, judging);
  judging.problems.found('crashes', `${aboutOf(message)} made the door throw`);
  return { wasValid: false, wasAnswered: false };
}

/**
 * Looks at what came back for `message`: a value only for a command of this door with an input the contract takes, and
 * then in the contract's form; a failure only with a known code and numbers beside it; nothing of a journal while it
 * is locked.
 */
export function judgeResult(
  message: FuzzMessage,
  result: Result<unknown>,
  { kind, isLocked, problems }: Judging,
): Judged {
  const { name, input } = message;
  const about = aboutOf(message);
  const isOfDoor = isCommandName(name) && isForDoor(name, kind);
  const wasValid = isOfDoor && isTaken(name, input);
  if (!result.ok) {
    if (!isBareFailure(result.failure)) problems.found('plaintext', `${about} said too much`);
    return { wasValid, wasAnswered: false };
  }
  if (!wasValid) problems.found('crashes', `${about} was answered without being valid`);
  if (isOfDoor && !contract[name].output.safeParse(result.value).success) {
    problems.found('crashes', `${about} was answered in another form`);
  }
  if (isLocked && holdsWriting(result.value)) {
    problems.found('plaintext', `${about} told something while locked`);
  }
  return { wasValid, wasAnswered: true };
}

function aboutOf({ name }: FuzzMessage): string {
  return isCommandName(name) ? name : 'no command';
}

function isForDoor(name: string, kind: DoorKind): boolean {
  const commands = kind === 'main' ? [vaultCommands, shellCommands] : [printCommands];
  return commands.some((each) => Object.hasOwn(each, name));
}

/**
 * Whether the contract takes `input`, as it is or as it arrives in another process, which leaves out what is only
 * inherited. One that does something when it is looked at is none it takes.
 */
export function isTaken(name: CommandName, input: unknown): boolean {
  const { input: schema } = contract[name];
  try {
    return schema.safeParse(input).success || schema.safeParse(structuredClone(input)).success;
  } catch {
    return false;
  }
}

async function answerOf(door: Door, message: FuzzMessage) {
  try {
    return await door(message);
  } catch {
    return undefined;
  }
}

/** A known code (one the page has a sentence for), and besides it numbers alone. */
function isBareFailure(failure: Failure): boolean {
  const { code, ...beside } = failure;
  const sentence: unknown = failureSentence(failure);
  return (
    /^[a-z-]+(?:\/[a-z-]+)?$/.test(code) &&
    typeof sentence === 'string' &&
    Object.values(beside).every((each) => typeof each === 'number')
  );
}

function holdsWriting(value: unknown): boolean {
  const text = JSON.stringify(value) ?? '';
  return text.includes(CANARY) || ID.test(text);
}
