import type { Change, Cutting, Naming, Recording, Unnaming, Writing } from './power-changes.ts';
import type { Disk, Item } from './power-disk.ts';
import { shuffled, type Random } from './random.ts';

/**
 * What a file system does with names that were not flushed: those of a journaling one come back up to some moment, as
 * they were then; on the harshest that is still allowed each comes back or does not, whatever became of the others.
 */
export type Names = 'in order' | 'one by one';

/** How the power goes: after the first `cut` changes, with so much of what was not flushed on the disk. */
export type Loss = {
  readonly cut: number;
  readonly names: Names;
  readonly kept: 'nothing' | 'some' | 'everything';
};

const SECTOR_BYTES = 512;

/** In so many of `OF` cases something that was not flushed is there all the same; drawn once for each loss. */
const SHARES = [1, 2, 3] as const;
const OF = 4;

/** The disk after the first `cut` changes, when nothing is lost. */
export function allDone(recording: Recording, cut: number): Disk {
  const changes = recording.changes.slice(0, cut);
  const everything = () => true;
  return {
    folders: namesAfter(recording.before, changes.filter(isAboutNames)),
    files: filesAfter(recording.before, changes, { survives: everything, after: (late) => late }),
  };
}

/** What is on the disk when the power comes back. What was flushed is there; of the rest, what the loss leaves. */
export function afterLoss(recording: Recording, { cut, names, kept }: Loss, random: Random): Disk {
  const changes = recording.changes.slice(0, cut);
  const share = random.oneOf(SHARES);
  const survives = () => kept === 'everything' || (kept === 'some' && random.below(OF) < share);
  return {
    folders: namesAfter(recording.before, namesLeft(changes, names, { kept, survives, random })),
    files: filesAfter(recording.before, changes, {
      survives,
      after: (late) => (kept === 'some' ? disturbed(late, random) : late),
    }),
  };
}

type NameChange = Naming | Unnaming;
type FileChange = Writing | Cutting;

function isAboutNames(change: Change): change is NameChange {
  return change.change === 'name' || change.change === 'unname';
}

function isAboutFiles(change: Change): change is FileChange {
  return change.change === 'write' || change.change === 'cut';
}

/** For each file and folder the last moment at which it was flushed. */
function lastFlushes(changes: readonly Change[]): ReadonlyMap<Item, number> {
  return new Map(
    changes.flatMap((each, index) => (each.change === 'flush' ? [[each.item, index]] : [])),
  );
}

function namesLeft(
  changes: readonly Change[],
  names: Names,
  {
    kept,
    survives,
    random,
  }: {
    readonly kept: Loss['kept'];
    readonly survives: () => boolean;
    readonly random: Random;
  },
): readonly NameChange[] {
  const flushes = lastFlushes(changes);
  const all = changes.flatMap((change, index) =>
    // Something that is moved is safe once the folder it comes into is flushed.
    isAboutNames(change) ? [{ change, isSafe: (flushes.get(change.folder) ?? -1) > index }] : [],
  );
  const safe = all.findLastIndex(({ isSafe }) => isSafe) + 1;
  const some = safe + random.below(all.length - safe + 1);
  const until = kept === 'nothing' ? safe : kept === 'everything' ? all.length : some;
  return all
    .filter(({ isSafe }, index) => (names === 'in order' ? index < until : isSafe || survives()))
    .map(({ change }) => change);
}

function namesAfter(before: Disk, changes: readonly NameChange[]): Disk['folders'] {
  const folders = new Map([...before.folders].map(([item, names]) => [item, new Map(names)]));
  // A folder whose own name was lost still takes up names; they are not found.
  const namesIn = (folder: Item) => {
    const names = folders.get(folder) ?? new Map<string, Item>();
    folders.set(folder, names);
    return names;
  };
  const remove = ({ folder, name }: { readonly folder: Item; readonly name: string }, of: Item) => {
    if (namesIn(folder).get(name) === of) namesIn(folder).delete(name);
  };
  for (const change of changes) {
    if (change.change === 'unname') {
      remove(change, change.item);
      continue;
    }
    if (change.from) remove(change.from, change.item);
    if (change.makes === 'folder') namesIn(change.item);
    namesIn(change.folder).set(change.name, change.item);
  }
  return folders;
}

type Survival = {
  /** Asked once for each change of a file that was not flushed. */
  readonly survives: () => boolean;
  /** What becomes of those that survive. */
  readonly after: (late: readonly FileChange[]) => readonly FileChange[];
};

function filesAfter(
  before: Disk,
  changes: readonly Change[],
  { survives, after }: Survival,
): Disk['files'] {
  const flushes = lastFlushes(changes);
  const safe = new Map<Item, FileChange[]>();
  const late = new Map<Item, FileChange[]>();
  for (const [index, change] of changes.entries()) {
    if (!isAboutFiles(change)) continue;
    const isSafe = (flushes.get(change.item) ?? -1) > index;
    if (isSafe || survives()) addTo(isSafe ? safe : late, change);
  }
  const items = new Set([...before.files.keys(), ...safe.keys(), ...late.keys()]);
  return new Map(
    [...items].map((item) => {
      const done = [...(safe.get(item) ?? []), ...after(late.get(item) ?? [])];
      return [item, contentAfter(before.files.get(item) ?? Buffer.alloc(0), done)];
    }),
  );
}

function addTo(lists: Map<Item, FileChange[]>, change: FileChange): void {
  const list = lists.get(change.item) ?? [];
  lists.set(change.item, list);
  list.push(change);
}

/** In another order, every other time, and one of the writes torn. */
function disturbed(changes: readonly FileChange[], random: Random): readonly FileChange[] {
  const ordered = random.below(2) === 0 ? changes : shuffled(changes, random);
  const torn = random.below(ordered.length + 1);
  return ordered.map((each, index) =>
    each.change === 'write' && index === torn ? tornApart(each, random) : each,
  );
}

/** Only what lies before or behind the border between two sectors; a write within one sector stays whole. */
function tornApart(write: Writing, random: Random): Writing {
  const firstSector = Math.floor(write.startByte / SECTOR_BYTES);
  const lastSector = Math.floor((write.startByte + write.bytes.length - 1) / SECTOR_BYTES);
  if (lastSector <= firstSector) return write;
  const border = (firstSector + 1 + random.below(lastSector - firstSector)) * SECTOR_BYTES;
  const before = write.bytes.subarray(0, border - write.startByte);
  return random.below(2) === 0
    ? { ...write, bytes: before }
    : { ...write, startByte: border, bytes: write.bytes.subarray(before.length) };
}

/** What nobody wrote in between is zero, as in any file with a hole. */
function contentAfter(before: Buffer, changes: readonly FileChange[]): Buffer {
  const ends = changes.map((each) =>
    each.change === 'cut' ? each.byteCount : each.startByte + each.bytes.length,
  );
  const bytes = Buffer.alloc(ends.reduce((most, end) => Math.max(most, end), before.length));
  before.copy(bytes);
  let size = before.length;
  for (const each of changes) {
    if (each.change === 'cut') {
      bytes.fill(0, each.byteCount);
      size = each.byteCount;
    } else {
      each.bytes.copy(bytes, each.startByte);
      size = Math.max(size, each.startByte + each.bytes.length);
    }
  }
  return bytes.subarray(0, size);
}
