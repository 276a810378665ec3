import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** An empty folder of this test's own, gone after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty folder for what all tests around it download, gone after them. */
export function sharedDownloads(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  return downloads;
}
