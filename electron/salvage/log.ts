import { PAGE_BYTES } from '../vault/page-check.ts';
import {
  isSameChecksum,
  logChecksum,
  ZERO_CHECKSUM,
  type ByteOrder,
  type LogChecksum,
} from './log-checksum.ts';
import { readAt } from './read-at.ts';

/** SQLite's file format, 4.1: the log has a header of 32 bytes, and each page in it one of 24. */
const LOG_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES;
const BIG_ENDIAN_MAGIC = 0x377f0683;

/** One page in the log. */
export type Frame = {
  readonly number: number;
  /** Where its 4,096 bytes begin in the log. */
  readonly startByte: number;
};

export type Log = {
  /** Copies of pages, oldest first, up to the end of the last save that was finished. */
  readonly frames: readonly Frame[];
  /** How many pages the database has after the last save; undefined where the log is broken and cannot be believed. */
  readonly pageCount: number | undefined;
};

type RawFrame = Frame & {
  readonly bytes: Buffer;
  readonly header: Buffer;
  /** 0 on all frames of a save but its last. */
  readonly pageCountAfter: number;
  readonly salts: string;
  readonly checksum: LogChecksum;
};

/** How far the chain of checksums has been followed; not to be believed where `isInStep` is false. */
type Chain = {
  readonly order: ByteOrder;
  readonly salts: string;
  readonly sum: LogChecksum;
  readonly isInStep: boolean;
};

/** Every page in the log as it lies there, for whoever looks for the file's salt. */
export function* pagesInLog(file: number): Iterable<{ number: number; bytes: Buffer }> {
  for (let index = 0; ; index += 1) {
    const frame = readFrame(file, index);
    if (!frame) return;
    yield frame;
  }
}

/**
 * What the log holds. `isGood` says whether a page's own HMAC holds.
 *
 * SQLite follows the chain of checksums and forgets everything from the first break on, without a word. Here a break is
 * told from the end of the log: a page that is whole and yet does not continue the chain was left behind by a save that
 * was taken back, or by an earlier log, and there the log ends. A damaged page is a break, and what follows it is read
 * on while the log's salts are on it and its HMAC holds. That is the safer choice for someone who lost pages: it was
 * written after what is damaged and acknowledged as kept; no older page passes both checks; and rows are gathered one
 * by one, the one edited last winning, so that pages of different moments cannot spoil each other.
 */
export function readLog(file: number, isGood: (page: Buffer, number: number) => boolean): Log {
  let chain = startOfChain(file);
  const frames: Frame[] = [];
  let finished = 0;
  let pageCount: number | undefined;
  let isWhole = chain?.isInStep ?? true;
  for (let index = 0; chain; index += 1) {
    const frame = readFrame(file, index);
    if (!frame) break;
    const next = follow(chain, frame, readFrame(file, index + 1));
    const hasSalts = frame.salts === chain.salts;
    if (!next.isInStep) {
      if (isGood(frame.bytes, frame.number) && (chain.isInStep || !hasSalts)) break;
      isWhole = false;
    }
    chain = next;
    frames.push({ number: frame.number, startByte: frame.startByte });
    if (frame.pageCountAfter === 0 || !(next.isInStep || hasSalts)) continue;
    finished = frames.length;
    pageCount = frame.pageCountAfter;
  }
  return { frames: frames.slice(0, finished), pageCount: isWhole ? pageCount : undefined };
}

/** The chain one frame on; out of step where neither this frame nor the one after it continues it. */
function follow(chain: Chain, frame: RawFrame, after: RawFrame | undefined): Chain {
  const sum = carryOn(chain, frame);
  // Where only the frame's own note of the sum is damaged, the next frame continues the sum that should stand there.
  const isInStep =
    isSameChecksum(sum, frame.checksum) ||
    (after !== undefined && isSameChecksum(carryOn({ ...chain, sum }, after), after.checksum));
  return { ...chain, sum: isInStep ? sum : frame.checksum, isInStep };
}

function carryOn({ sum, order }: Chain, { header, bytes }: RawFrame): LogChecksum {
  return logChecksum(logChecksum(sum, header.subarray(0, 8), order), bytes, order);
}

/** Undefined where there is no log. A damaged header is got over with what the first frame says. */
function startOfChain(file: number): Chain | undefined {
  const header = read(file, 0, LOG_HEADER_BYTES);
  const first = readFrame(file, 0);
  if (!header || !first) return undefined;
  const order = header.readUInt32BE(0) === BIG_ENDIAN_MAGIC ? 'big' : 'little';
  const computed = logChecksum(ZERO_CHECKSUM, header.subarray(0, 24), order);
  const noted = checksumAt(header, 24);
  if (isSameChecksum(computed, noted)) {
    return { order, salts: header.toString('hex', 16, 24), sum: noted, isInStep: true };
  }
  const guesses = [computed, noted].map((sum) => {
    return { order, salts: first.salts, sum, isInStep: true } as const;
  });
  const right = guesses.find((guess) => isSameChecksum(carryOn(guess, first), first.checksum));
  return right ?? { order, salts: first.salts, sum: noted, isInStep: false };
}

function readFrame(file: number, index: number): RawFrame | undefined {
  const start = LOG_HEADER_BYTES + index * FRAME_BYTES;
  const frame = read(file, start, FRAME_BYTES);
  if (!frame) return undefined;
  return {
    number: frame.readUInt32BE(0),
    startByte: start + FRAME_HEADER_BYTES,
    header: frame.subarray(0, FRAME_HEADER_BYTES),
    bytes: frame.subarray(FRAME_HEADER_BYTES),
    pageCountAfter: frame.readUInt32BE(4),
    salts: frame.toString('hex', 8, 16),
    checksum: checksumAt(frame, 16),
  };
}

function checksumAt(bytes: Buffer, at: number): LogChecksum {
  return [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
}

/** Undefined where the file does not hold that many bytes there. */
function read(file: number, startByte: number, byteCount: number): Buffer | undefined {
  const { bytes, length } = readAt(file, startByte, byteCount);
  return length === byteCount ? bytes : undefined;
}
