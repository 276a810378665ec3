import { readFileSync, rmSync, statSync } from 'node:fs';
import { z } from 'zod';
import { instant, type Instant } from '../../shared/model/day.ts';
import { writeDurably } from '../platform/durable-file.ts';
import { makeWayForFile } from '../platform/make-way.ts';
import { parseJson } from '../platform/parse-json.ts';

const KEPT = 50;
const LARGEST_BYTES = 4096;

const tries = z.array(instant).max(KEPT);

/**
 * Adds a try that failed to the file at `path`. Times and nothing else, because nothing can be sealed while the key is
 * away; they move into the vault at its next opening (TM-5). A disk that does not take them keeps nobody out.
 */
export function noteFailedTry(path: string, at: Instant): void {
  try {
    const kept = [...failedTries(path), at].slice(-KEPT);
    makeWayForFile(path);
    writeDurably(path, Buffer.from(JSON.stringify(kept), 'utf8'));
  } catch {
    // The try is refused all the same.
  }
}

/** When tries failed since the last opening, oldest first. */
export function failedTries(path: string): readonly Instant[] {
  try {
    if (statSync(path).size > LARGEST_BYTES) return [];
    return tries.safeParse(parseJson(readFileSync(path, 'utf8'))).data ?? [];
  } catch {
    return [];
  }
}

export function forgetFailedTries(path: string): void {
  rmSync(path, { force: true });
}
