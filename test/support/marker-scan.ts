import { constants } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `folders` that hold one of `markers` in UTF-8, UTF-16 or base64, whatever its place in a longer text. */
export function filesHolding(
  markers: readonly string[],
  folders: readonly string[],
): readonly string[] {
  const anyOf = new RegExp(markers.flatMap(spellingsOf).map(asPattern).join('|'));
  return folders
    .flatMap(filesBelow)
    .filter((path) => anyOf.test(readIfPossible(path).toString('latin1')));
}

function spellingsOf(marker: string): readonly Buffer[] {
  const plain = [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')];
  return [...plain, ...plain.flatMap(base64Cores)];
}

/** Matches these very bytes in a text that has one letter a byte. */
function asPattern(bytes: Buffer): string {
  return bytes.toString('hex').replaceAll(/../g, String.raw`\x$&`);
}

/** How base64 spells `bytes` at each of the three places they can have in a triple, without the ends that blend. */
function base64Cores(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return Buffer.from(text.slice(4, -4), 'latin1');
  });
}

/** All files below the folder; those that go meanwhile are left out. */
export function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    // It went while we looked.
    return [];
  }
}

function readIfPossible(path: string): Buffer {
  try {
    return statSync(path).size > constants.MAX_STRING_LENGTH ? Buffer.alloc(0) : readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
