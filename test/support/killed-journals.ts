import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { VaultFiles } from '../../electron/vault/vault-files.ts';

/** What is saved before the kill, in this order; each of them the input of a command. */
export type Save =
  | readonly ['entries.save', unknown]
  | readonly ['checkIns.save', unknown]
  | readonly ['settings.save', unknown]
  | readonly ['events.save', unknown]
  | readonly ['rows.remove', unknown]
  | readonly ['unfinished.save', unknown];

const PROGRAM = fileURLToPath(new URL('save-and-be-killed.ts', import.meta.url));
/** SQLite's file format, 4.1: a header of 32 bytes, then 24 before each page. */
const LOG_HEADER_BYTES = 32;
const FRAME_BYTES = 24 + 4096;

/** Unlocks the closed journal in a process of its own, saves, and kills that process: the saves lie in the log alone. */
export function saveAndBeKilled(files: VaultFiles, saves: readonly Save[]): void {
  const given = [PROGRAM, files.folder, JSON.stringify(saves)];
  const { signal, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  if (signal !== 'SIGKILL') throw new Error(`It was not killed: ${stderr}`);
}

/** Turns over one bit in the log's page of that number, counted from 0; the frames after it are as they were. */
export function flipOneBitOfTheLog(files: VaultFiles, frame = 0): void {
  const log = `${files.database}-wal`;
  const bytes = readFileSync(log);
  const position = LOG_HEADER_BYTES + frame * FRAME_BYTES + 1000;
  bytes.writeUInt8(bytes.readUInt8(position) ^ 4, position);
  writeFileSync(log, bytes);
}
