import { contract, type CommandName } from '../../shared/ipc/contract.ts';
import type { Random } from '../faults/support/random.ts';
import { hostileValue } from './hostile-values.ts';
import { spoiled } from './spoiled.ts';
import { TEXTS } from './texts.ts';
import { validInput } from './valid-input.ts';

/** A message as it comes to a door. */
export type FuzzMessage = { readonly name: unknown; readonly input: unknown };

// The keys of that object are exactly these names.
export const COMMAND_NAMES = Object.keys(contract) as readonly CommandName[];

const MEMBERS_OF_EVERYTHING = Object.getOwnPropertyNames(Object.prototype);

/** Above the limit of a door, and of what it should ever look at. */
const TOO_LONG = 9 * 1024 * 1024;

/** One in so many messages is larger than a door takes: each costs as much as thousands of others. */
const SELDOM = 2_500;

/**
 * A message to a door: three in ten fit the contract, five in ten nearly, the others not at all. `isSendable`: it holds
 * only what a message from a page could.
 */
export function aMessage(random: Random, isSendable: boolean): FuzzMessage {
  if (random.below(SELDOM) === 0) {
    return { name: random.oneOf(COMMAND_NAMES), input: { text: 'a'.repeat(TOO_LONG) } };
  }
  const kind = random.below(10);
  if (kind === 9) return { name: notAName(random, isSendable), input: anInput(random, isSendable) };
  const name = random.oneOf(COMMAND_NAMES);
  if (kind === 8) return { name, input: hostileValue(random, isSendable) };
  const input = validInput(contract[name].input, random);
  return { name, input: kind < 3 ? input : spoiled(input, random, isSendable) };
}

function anInput(random: Random, isSendable: boolean): unknown {
  const fitsSome = random.below(2) === 0;
  return fitsSome
    ? validInput(contract[random.oneOf(COMMAND_NAMES)].input, random)
    : hostileValue(random, isSendable);
}

function notAName(random: Random, isSendable: boolean): unknown {
  const name = random.oneOf(COMMAND_NAMES);
  if (random.below(6) === 0) return hostileValue(random, isSendable);
  return random.oneOf<unknown>([
    random.oneOf(TEXTS),
    random.oneOf(MEMBERS_OF_EVERYTHING),
    name.toUpperCase(),
    `${name} `,
    `${name}\u0000`,
    `.${name}`,
    name.replace('.', '.__proto__.'),
    [name],
    { toString: name },
  ]);
}
