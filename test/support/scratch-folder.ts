import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** Removes it with all in it: what was just killed may write in it for a moment more. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** An empty folder of this test's own, gone after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-test-'));
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** An empty folder for what all tests around it download, gone after them. */
export function sharedDownloads(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-test-'));
  afterAll(() => removeFolder(folder));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  return downloads;
}
