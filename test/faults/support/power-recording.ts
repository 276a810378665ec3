import { readFileSync } from 'node:fs';
import { messagesIn } from './messages.ts';
import type { Change, Place, Recording } from './power-changes.ts';
import { areSame, contentsOf, readDisk, ROOT, type Disk, type Item } from './power-disk.ts';
import { callsInLog, recordingInto, type Call } from './power-log.ts';
import { allDone } from './power-loss.ts';
import { runWork } from './run-work.ts';
import { ONE_HELPER_THREAD } from './strace.ts';

const STANDARD_OUTPUT = 1;

/**
 * Runs the workload `name` in `folder` and records all of it. Throws when it does not go well, or when what was
 * recorded does not add up to what then lies in the folder.
 */
export async function recordWork(
  folder: string,
  { name, seed }: { readonly name: string; readonly seed: number },
): Promise<Recording> {
  const before = readDisk(folder);
  const log = `${folder}.calls`;
  const under = recordingInto(log);
  const { end } = await runWork({ name, folder, seed, under, environment: ONE_HELPER_THREAD });
  if (end !== 'well') throw new Error(`The work "${name}" does not go well by itself.`);
  const changes = changesBy(callsInLog(readFileSync(log, 'utf8')), folder, before);
  const recording = { before, changes };
  if (!areSame(contentsOf(allDone(recording, changes.length)), contentsOf(readDisk(folder)))) {
    throw new Error(`Not all that "${name}" does was recorded.`);
  }
  return recording;
}

function changesBy(calls: readonly Call[], folder: string, before: Disk): readonly Change[] {
  const changes: Change[] = [];
  const recorder = recordFrom(before, (item) => {
    const { files } = allDone({ before, changes }, changes.length);
    return files.get(item) ?? Buffer.alloc(0);
  });
  for (const call of calls) {
    if (call.call === 'write' && call.descriptor === STANDARD_OUTPUT) {
      changes.push(...said(call.bytes));
    } else if (call.path === folder || call.path.startsWith(`${folder}/`)) {
      changes.push(...recorder.follow(within(call, folder)));
    }
  }
  return changes;
}

function said(bytes: Buffer): readonly Change[] {
  const messages = messagesIn(bytes.toString('utf8'));
  return messages.map((message) => ({ change: 'said', message }));
}

/** The same call with paths from `folder` on. */
function within(call: Call, folder: string): Call {
  const path = call.path.slice(folder.length + 1);
  return call.call === 'move'
    ? { ...call, path, to: call.to.slice(folder.length + 1) }
    : { ...call, path };
}

/** What a descriptor is open on, and where its last write in turn ended. */
type Opened = { readonly item: Item; writtenTo: number };

/** Follows a process: which names stand for what, and what its descriptors are open on. */
function recordFrom(
  before: Disk,
  contentOf: (item: Item) => Buffer,
): { readonly follow: (call: Call) => readonly Change[] } {
  const folders = new Map([...before.folders].map(([item, names]) => [item, new Map(names)]));
  const open = new Map<number, Opened>();
  let last = Math.max(ROOT, ...before.folders.keys(), ...before.files.keys());

  const placeOf = (path: string): Place => {
    const names = path.split('/');
    const name = names.pop() ?? '';
    const folder = names.reduce((above, each) => itemAt({ folder: above, name: each }) ?? -1, ROOT);
    return { folder, name };
  };
  const itemAt = ({ folder, name }: Place): Item | undefined =>
    name === '' ? folder : folders.get(folder)?.get(name);
  const name = (place: Place, item: Item) => folders.get(place.folder)?.set(place.name, item);
  const make = (place: Place, makes: 'file' | 'folder'): Change => {
    last += 1;
    name(place, last);
    if (makes === 'folder') folders.set(last, new Map());
    return { change: 'name', ...place, item: last, makes, from: null };
  };
  const unname = (place: Place): readonly Change[] => {
    const item = itemAt(place);
    folders.get(place.folder)?.delete(place.name);
    return item === undefined ? [] : [{ change: 'unname', ...place, item }];
  };
  const begin = (call: Call & { readonly call: 'open' }): readonly Change[] => {
    const place = placeOf(call.path);
    const made = itemAt(place) === undefined && call.makes ? [make(place, 'file')] : [];
    const item = itemAt(place);
    if (item === undefined) return made;
    open.set(call.descriptor, { item, writtenTo: 0 });
    return call.empties ? [...made, { change: 'cut', item, byteCount: 0 }] : made;
  };
  const move = (from: Place, to: Place): readonly Change[] => {
    const item = itemAt(from);
    if (item === undefined) return [];
    folders.get(from.folder)?.delete(from.name);
    name(to, item);
    return [{ change: 'name', ...to, item, makes: null, from }];
  };
  const writeAt = (call: Call & { readonly call: 'write' | 'copy' }, file: Opened): Change => {
    const bytes = call.call === 'write' ? call.bytes : copied(call);
    const startByte = (call.call === 'write' ? call.startByte : null) ?? file.writtenTo;
    if (call.call === 'copy' || call.startByte === null) file.writtenTo += bytes.length;
    return { change: 'write', item: file.item, startByte, bytes };
  };
  const copied = ({ source, startByte, byteCount }: Call & { readonly call: 'copy' }): Buffer => {
    const from = open.get(source);
    if (!from) throw new Error('Something was copied from elsewhere.');
    return contentOf(from.item).subarray(startByte, startByte + byteCount);
  };
  const work = (
    call: Call & { readonly call: 'write' | 'copy' | 'cut' | 'flush' },
  ): readonly Change[] => {
    const file = open.get(call.descriptor);
    if (!file) return [];
    const { item } = file;
    if (call.call === 'flush') return [{ change: 'flush', item }];
    if (call.call === 'cut') return [{ change: 'cut', item, byteCount: call.byteCount }];
    return [writeAt(call, file)];
  };
  return {
    follow(call) {
      if (call.call === 'open') return begin(call);
      if (call.call === 'make-folder') return [make(placeOf(call.path), 'folder')];
      if (call.call === 'remove') return unname(placeOf(call.path));
      if (call.call === 'move') return move(placeOf(call.path), placeOf(call.to));
      return work(call);
    },
  };
}
