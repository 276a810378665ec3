import { USABLE_BYTES } from './page-cipher.ts';
import type { Page } from './pages.ts';
import { readLength, readVarint } from './varint.ts';

/** A row as a page holds it: the beginning of its record, and where the rest of it goes on. */
export type Cell = {
  /** Null in an index and in a table without row ids. */
  readonly rowid: bigint | null;
  readonly recordBytes: number;
  readonly beginning: Buffer;
  /** The first page of the rest; 0 where there is none. */
  readonly overflow: number;
};

type Kind = { readonly isTable: boolean; readonly isLeaf: boolean };

/** SQLite's four kinds of pages that hold keys or rows, by their first byte (file format, 1.6). */
const KINDS: ReadonlyMap<number, Kind> = new Map([
  [0x02, { isTable: false, isLeaf: false }],
  [0x05, { isTable: true, isLeaf: false }],
  [0x0a, { isTable: false, isLeaf: true }],
  [0x0d, { isTable: true, isLeaf: true }],
]);

export type BTreePage = Kind & {
  /** What can be made out, in the page's order; none on the inner pages of a table. */
  readonly cells: readonly Cell[];
  /** The pages below, in order. */
  readonly children: readonly number[];
};

/** The first page begins with the database's own header. */
const DATABASE_HEADER_BYTES = 100;
const LEAF_HEADER_BYTES = 8;
const INNER_HEADER_BYTES = 12;

/** What `page` holds; undefined where it is none of the four kinds. Never throws, whatever the bytes. */
export function readBTreePage({ number, bytes }: Page): BTreePage | undefined {
  const start = number === 1 ? DATABASE_HEADER_BYTES : 0;
  const kind = KINDS.get(bytes.readUInt8(start));
  if (!kind) return undefined;
  const cellsStart = start + (kind.isLeaf ? LEAF_HEADER_BYTES : INNER_HEADER_BYTES);
  const most = Math.floor((USABLE_BYTES - cellsStart) / 2);
  const cellCount = Math.min(bytes.readUInt16BE(start + 3), most);
  const cells: Cell[] = [];
  const children: number[] = [];
  for (let index = 0; index < cellCount; index += 1) {
    const at = bytes.readUInt16BE(cellsStart + index * 2);
    if (at < cellsStart + cellCount * 2 || at + 4 > USABLE_BYTES) continue;
    if (!kind.isLeaf) children.push(bytes.readUInt32BE(at));
    const cell = kind.isTable && !kind.isLeaf ? undefined : readCell(bytes, at, kind);
    if (cell) cells.push(cell);
  }
  if (!kind.isLeaf) children.push(bytes.readUInt32BE(start + 8));
  return { ...kind, cells, children };
}

function readCell(bytes: Buffer, at: number, { isTable, isLeaf }: Kind): Cell | undefined {
  const length = readLength(bytes, isLeaf ? at : at + 4);
  const rowid = length && isTable ? readVarint(bytes, length.end) : undefined;
  if (!length || length.length === 0 || (isTable && !rowid)) return undefined;
  const start = rowid?.end ?? length.end;
  const here = bytesHere(length.length, isTable);
  const end = start + here;
  const hasOverflow = here < length.length;
  if (end + (hasOverflow ? 4 : 0) > USABLE_BYTES) return undefined;
  return {
    rowid: rowid?.value ?? null,
    recordBytes: length.length,
    beginning: bytes.subarray(start, end),
    overflow: hasOverflow ? bytes.readUInt32BE(end) : 0,
  };
}

/** How much of a record of `recordBytes` lies in the page itself (SQLite's file format, 1.6, "U", "X", "M" and "K"). */
function bytesHere(recordBytes: number, isTable: boolean): number {
  const most = isTable ? USABLE_BYTES - 35 : Math.floor(((USABLE_BYTES - 12) * 64) / 255) - 23;
  if (recordBytes <= most) return recordBytes;
  const least = Math.floor(((USABLE_BYTES - 12) * 32) / 255) - 23;
  const fitting = least + ((recordBytes - least) % (USABLE_BYTES - 4));
  return fitting <= most ? fitting : least;
}
