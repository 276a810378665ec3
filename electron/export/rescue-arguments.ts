import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { rescueWords } from './rescue-words.ts';

/** Exit codes of a rescue; docs/format.md and the help name them. */
export const EXIT = {
  allRead: 0,
  notAllRead: 1,
  arguments: 2,
  refused: 3,
  nothingReadable: 4,
  notWritable: 5,
  unexpected: 6,
} as const;

export type RescueArguments =
  | { readonly kind: 'rescue'; readonly home: string; readonly out: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly sentence: string; readonly exitCode: number };

/** Reads what was typed, and looks whether the folder to be written may be: new or empty, and not in the one read. */
export function readRescueArguments(typed: readonly string[]): RescueArguments {
  const { home, out, help } = parse(typed);
  if (help) return { kind: 'help' };
  if (!home || !out) return problem(rescueWords.arguments, EXIT.arguments);
  const from = resolve(home);
  const to = resolve(out);
  if (isWithin(realPath(to), realPath(from))) {
    return problem(rescueWords.outInsideHome, EXIT.arguments);
  }
  const state = stateOf(to);
  if (state === 'filled') return problem(rescueWords.outNotEmpty, EXIT.notWritable);
  if (state === 'other') return problem(rescueWords.outNotWritable, EXIT.notWritable);
  return { kind: 'rescue', home: from, out: to };
}

function problem(sentence: string, exitCode: number): RescueArguments {
  return { kind: 'problem', sentence, exitCode };
}

type Typed = { readonly home?: string; readonly out?: string; readonly help?: boolean };

function parse(typed: readonly string[]): Typed {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: { home: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
      strict: true,
    });
    return { ...values };
  } catch {
    return {};
  }
}

function stateOf(folder: string): 'absent' | 'empty' | 'filled' | 'other' {
  try {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found) return 'absent';
    // What is behind a link is not what was named.
    if (!found.isDirectory()) return 'other';
    return readdirSync(folder).length === 0 ? 'empty' : 'filled';
  } catch {
    return 'other';
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** `path` without links, as far as it exists. */
function realPath(path: string): string {
  const parent = dirname(path);
  try {
    return realpathSync(path);
  } catch {
    return parent === path ? path : resolve(realPath(parent), relative(parent, path));
  }
}
