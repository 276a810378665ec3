import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDone } from './acknowledged.ts';
import type { Findings } from './inspection.ts';
import type { Message } from './messages.ts';
import type { Recording } from './power-changes.ts';
import { contentsOf, type Contents } from './power-disk.ts';
import { allDone } from './power-loss.ts';

/** Where backups and vaults that another one took the place of are kept. */
const KEPT_BELOW = /^(?:backups|set-aside)\//;
const KEY_FILE = 'vault.json';

/** Everything that was said before the power went. */
export function heardBefore({ changes }: Recording, cut: number): readonly Message[] {
  return changes.slice(0, cut).flatMap((each) => (each.change === 'said' ? [each.message] : []));
}

/**
 * What was promised and is not so in `folder`, where the vault has been opened again, in a few words; undefined when
 * nothing is. That the saves are there is asked elsewhere.
 */
export function brokenPromise(
  recording: Recording,
  cut: number,
  { folder, found }: { readonly folder: string; readonly found: Findings | 'crashed' },
): string | undefined {
  if (found === 'crashed' || found.refusal !== null) return undefined;
  if (found.lost === 0 && !found.isDamaged && found.missingSaves !== 0) {
    return found.missingSaves === null
      ? 'the witness of the saves was gone'
      : 'told of missing saves where none was missing';
  }
  const doneAt = lastDone(recording, cut);
  if (doneAt === undefined) return undefined;
  const then = contentsOf(allDone(recording, doneAt));
  const now = contentsOf(allDone(recording, cut));
  const kept = [...then.keys()].filter((path) => KEPT_BELOW.test(path) && now.has(path));
  const gone = kept.find((path) => !existsSync(join(folder, path)));
  if (gone !== undefined) return `${gone.split('/', 1)[0]}: something acknowledged was gone`;
  const end = contentsOf(allDone(recording, recording.changes.length));
  const isForGood = isDone(heardBefore(recording, cut), 'data-key');
  if (isForGood && hasComeBack(folder, [then, now])) return 'the vault with the old key was back';
  return hasKeyFileOf([then, end], folder) ? undefined : 'an older key file was in place';
}

/** Whether a vault lies aside that did not at any of those times: one that has given way for good. */
function hasComeBack(folder: string, times: readonly Contents[]): boolean {
  const aside = join(folder, 'set-aside');
  return readdirIfThere(aside).some(
    (name) =>
      existsSync(join(aside, name, KEY_FILE)) &&
      !times.some((contents) => contents.has(join('set-aside', name, KEY_FILE))),
  );
}

function readdirIfThere(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The moment of the last acknowledgement before the `cut`, of anything but a save. */
function lastDone({ changes }: Recording, cut: number): number | undefined {
  const index = changes
    .slice(0, cut)
    .findLastIndex((each) => each.change === 'said' && each.message.said === 'done');
  return index === -1 ? undefined : index;
}

/** Whether the key file is the one that was there at one of those times. */
function hasKeyFileOf(times: readonly Contents[], folder: string): boolean {
  const path = join(folder, KEY_FILE);
  if (!existsSync(path)) return false;
  const present = readFileSync(path);
  return times.some((contents) => contents.get(KEY_FILE)?.equals(present) === true);
}
