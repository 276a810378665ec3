import { join } from 'node:path';

/** A call to the system that may have changed something, with the file it was done to by its path then. */
export type Call =
  | {
      readonly call: 'open';
      readonly path: string;
      readonly descriptor: number;
      /** Makes the file where there is none. */
      readonly makes: boolean;
      /** Throws away what was in it. */
      readonly empties: boolean;
    }
  | {
      readonly call: 'write';
      readonly path: string;
      readonly descriptor: number;
      /** Null where the last write through this descriptor ended. */
      readonly startByte: number | null;
      readonly bytes: Buffer;
    }
  | {
      readonly call: 'cut';
      readonly path: string;
      readonly descriptor: number;
      readonly byteCount: number;
    }
  | { readonly call: 'flush'; readonly path: string; readonly descriptor: number }
  | {
      readonly call: 'copy';
      readonly path: string;
      readonly descriptor: number;
      /** The descriptor of the file it is copied from, within the system. */
      readonly source: number;
      readonly startByte: number;
      readonly byteCount: number;
    }
  | { readonly call: 'make-folder'; readonly path: string }
  | { readonly call: 'move'; readonly path: string; readonly to: string }
  | { readonly call: 'remove'; readonly path: string };

/** Every call by which the app changes files and folders, or gets hold of them; `?`: not on every processor. */
const RECORDED_CALLS =
  '?open,openat,write,pwrite64,ftruncate,copy_file_range,sendfile,fsync,fdatasync,' +
  '?mkdir,mkdirat,?rename,renameat,renameat2,?unlink,unlinkat,?rmdir';

/** The command that runs a process and writes its calls into `log` with every byte, and every text in hex. */
export function recordingInto(log: string): readonly string[] {
  const whole = ['-xx', '-s', String(64 * 1024 * 1024)];
  return ['strace', '-f', '-y', '-qq', ...whole, '-o', log, '-e', `trace=${RECORDED_CALLS}`];
}

/** A line of the log; `given` is what the call was given, as strace shows it. */
type Line = { readonly name: string; readonly given: string; readonly result: number };

/** The calls that went well that `recordingInto` has written down, in the order in which they came back. */
export function callsInLog(log: string): readonly Call[] {
  return wholeLines(log).flatMap((line) => {
    const [, name = '', given = '', result = ''] = /^(\w+)\((.*)\) += (-?\d+)/.exec(line) ?? [];
    const call = Number(result) < 0 ? undefined : readCall({ name, given, result: Number(result) });
    return call ? [call] : [];
  });
}

/** The lines without their thread; a call that another thread's came in between of is one line, where it ended. */
function wholeLines(log: string): readonly string[] {
  const begun = new Map<string, string>();
  return log.split('\n').flatMap((line) => {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (rest.endsWith(' <unfinished ...>')) {
      begun.set(thread, rest.slice(0, -' <unfinished ...>'.length));
      return [];
    }
    const [resumed] = /^<\.\.\. \w+ resumed>/.exec(rest) ?? [];
    return [resumed ? `${begun.get(thread) ?? ''}${rest.slice(resumed.length)}` : rest];
  });
}

function readCall(line: Line): Call | undefined {
  switch (line.name) {
    case 'open':
    case 'openat':
      return readOpening(line);
    case 'write':
    case 'pwrite64':
      return readWriting(line);
    case 'ftruncate':
      return { call: 'cut', ...readDescriptor(line), byteCount: lastNumber(line) };
    case 'copy_file_range':
    case 'sendfile':
      return readCopying(line);
    case 'fsync':
    case 'fdatasync':
      return { call: 'flush', ...readDescriptor(line) };
    default:
      return readNaming(line);
  }
}

function readOpening(line: Line): Call {
  const [path = ''] = readPaths(line);
  return {
    call: 'open',
    path,
    descriptor: line.result,
    makes: line.given.includes('O_CREAT'),
    empties: line.given.includes('O_TRUNC'),
  };
}

/** As much of the bytes as the system took. */
function readWriting(line: Line): Call {
  const [, hex = ''] = /"([^"]*)"/.exec(line.given) ?? [];
  const startByte = line.name === 'write' ? null : lastNumber(line);
  const bytes = fromHex(hex).subarray(0, line.result);
  return { call: 'write', ...readDescriptor(line), startByte, bytes };
}

/** Both are told where to begin in the source, and write on where the last write to the other one ended. */
function readCopying({ name, given, result }: Line): Call {
  const [, start = ''] = /\[(\d+)\]/.exec(given) ?? [];
  const two = [...given.matchAll(/(\d+)<([^>]*)>/g)].map(([, descriptor, path = '']) => {
    return { descriptor: Number(descriptor), path: fromHex(path).toString('utf8') };
  });
  const [source, target] = name === 'sendfile' ? two.toReversed() : two;
  if (!source || !target) throw new Error('A copy that cannot be read.');
  const copied = { source: source.descriptor, startByte: Number(start), byteCount: result };
  return { call: 'copy', ...target, ...copied };
}

function readNaming(line: Line): Call | undefined {
  const [path = '', to = ''] = readPaths(line);
  const { name } = line;
  if (name.startsWith('rename')) return { call: 'move', path, to };
  if (name.startsWith('mkdir')) return { call: 'make-folder', path };
  if (name.startsWith('unlink') || name === 'rmdir') return { call: 'remove', path };
  return undefined;
}

/** The paths a call was given, each from the folder that stands before it, if one does. */
function readPaths({ given }: Line): readonly string[] {
  return [...given.matchAll(/(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"([^"]*)"/g)].map(
    ([, folder = '', path = '']) => {
      const named = fromHex(path).toString('utf8');
      return named.startsWith('/') ? named : join(fromHex(folder).toString('utf8'), named);
    },
  );
}

function readDescriptor({ given }: Line): { readonly descriptor: number; readonly path: string } {
  const [, descriptor = '', path = ''] = /^(\d+)<([^>]*)>/.exec(given) ?? [];
  return { descriptor: Number(descriptor), path: fromHex(path).toString('utf8') };
}

function lastNumber({ given }: Line): number {
  return Number(/(\d+)$/.exec(given)?.[1]);
}

function fromHex(text: string): Buffer {
  return Buffer.from(text.replaceAll(String.raw`\x`, ''), 'hex');
}
