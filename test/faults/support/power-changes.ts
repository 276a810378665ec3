import type { Message } from './messages.ts';
import type { Disk, Item } from './power-disk.ts';

/** A name in a folder. */
export type Place = { readonly folder: Item; readonly name: string };

/** What a name came to stand for: something new, or something that had the name `from` before. */
export type Naming = Place & {
  readonly change: 'name';
  readonly item: Item;
  readonly makes: 'file' | 'folder' | null;
  readonly from: Place | null;
};

/** A name that no longer stands for `item`. */
export type Unnaming = Place & { readonly change: 'unname'; readonly item: Item };

export type Writing = {
  readonly change: 'write';
  readonly item: Item;
  readonly startByte: number;
  readonly bytes: Buffer;
};

export type Cutting = { readonly change: 'cut'; readonly item: Item; readonly byteCount: number };

/** Something that happened while a workload ran. */
export type Change =
  | Naming
  | Unnaming
  | Writing
  | Cutting
  /** What was done to the file, or to the names in the folder, is on the disk from here on. */
  | { readonly change: 'flush'; readonly item: Item }
  /** The workload has acknowledged something, or begun. */
  | { readonly change: 'said'; readonly message: Message };

/** What lay in the data folder when a workload began, and everything it did there, in order. */
export type Recording = { readonly before: Disk; readonly changes: readonly Change[] };
