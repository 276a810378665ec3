import { constants } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { appendAll, createFile } from './copy-bytes.ts';
import { temporaryNameFor } from './durable-file.ts';

/**
 * As `writeDurably`, while this thread goes on answering: for files of megabytes, and disks that take their time. Rejects
 * with what the system says, with nothing left behind.
 */
export async function writeMeanwhile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryNameFor(path);
  const file = await createFile(temporary);
  try {
    try {
      await appendAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary);
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Windows keeps folders itself and cannot open them. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using opened = await open(folder, constants.O_RDONLY);
  await opened.sync();
}
