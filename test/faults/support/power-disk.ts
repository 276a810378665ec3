import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file or a folder, whatever its name is at the moment. */
export type Item = number;

/** The data folder itself. */
export const ROOT: Item = 0;

/** What lies in a folder and below it. */
export type Disk = {
  /** For each folder what its names stand for. */
  readonly folders: ReadonlyMap<Item, ReadonlyMap<string, Item>>;
  readonly files: ReadonlyMap<Item, Buffer>;
};

/** What each path, from the data folder on, stands for; null for a folder. What no name leads to is not there. */
export type Contents = ReadonlyMap<string, Buffer | null>;

/** Everything in `folder`. */
export function readDisk(folder: string): Disk {
  const folders = new Map<Item, ReadonlyMap<string, Item>>();
  const files = new Map<Item, Buffer>();
  let last = ROOT;
  const read = (path: string, item: Item) => {
    const names = new Map<string, Item>();
    folders.set(item, names);
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      last += 1;
      names.set(entry.name, last);
      const below = join(path, entry.name);
      if (entry.isDirectory()) read(below, last);
      else files.set(last, readFileSync(below));
    }
  };
  read(folder, ROOT);
  return { folders, files };
}

export function contentsOf({ folders, files }: Disk): Contents {
  const contents = new Map<string, Buffer | null>();
  const list = (folder: Item, path: string) => {
    for (const [name, item] of folders.get(folder) ?? []) {
      const below = join(path, name);
      contents.set(below, folders.has(item) ? null : (files.get(item) ?? Buffer.alloc(0)));
      list(item, below);
    }
  };
  list(ROOT, '');
  return contents;
}

/** Puts `contents` into `folder`, where nothing may be. */
export function writeContents(contents: Contents, folder: string): void {
  for (const [path, bytes] of contents) {
    if (bytes === null) mkdirSync(join(folder, path), { mode: 0o700 });
    else writeFileSync(join(folder, path), bytes, { mode: 0o600 });
  }
}

/** Whether both are the same to the last byte. */
export function areSame(one: Contents, other: Contents): boolean {
  const isThere = ([path, bytes]: readonly [string, Buffer | null]) => {
    const there = other.get(path);
    return bytes === null ? there === null : there?.equals(bytes) === true;
  };
  return one.size === other.size && [...one].every(isThere);
}
