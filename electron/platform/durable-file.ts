import {
  constants,
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';

const OWNER_ONLY = 0o600;

/**
 * Replaces the file at `path` with `bytes` so that after a crash either the old or the new one is whole: a fresh
 * file of ours (never a link planted under that name), flushed, renamed, the folder flushed. Throws what the system
 * throws, with nothing left behind.
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const temporary = temporaryNameFor(path);
  const file = openSync(
    temporary,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0),
    OWNER_ONLY,
  );
  try {
    // Closed once and no more: its number may be another file's by then, one that a backup has just opened.
    try {
      writeWhole(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
  flushFolder(dirname(path));
}

/** What the file at `path` is called until it is whole; nobody can tell it beforehand. */
export function temporaryNameFor(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.new`;
}

/** Makes what is in the file at `path` survive a power cut. */
export function flushFile(path: string): void {
  // Windows flushes only what was opened for writing.
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a rename in `folder` survive a power cut. Windows keeps folders itself and cannot open them. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes all of `bytes` at the start of an open file, however few a single call takes. */
export function writeWhole(file: number, bytes: Uint8Array, position = 0): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written);
  }
}
