const LONGEST = 4096;
const CONTROL_C = '\u0003';
const CONTROL_D = '\u0004';
const RUB_OUT = new Set(['\b', '\u007f']);

/** Where a line comes from: a pipe, a file or a terminal. */
export type SecretSource = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  readonly setRawMode?: (isRaw: boolean) => unknown;
};

/**
 * The first line of `input`, without its end; undefined when the person gave up. On a terminal `ask` is called first and
 * nothing of what is typed is shown. Longer lines end at 4,096 signs: no secret is that long.
 */
export async function readSecret(
  input: SecretSource,
  ask: () => void,
): Promise<string | undefined> {
  const isTerminal = input.isTTY === true;
  if (isTerminal) {
    input.setRawMode?.(true);
    ask();
  }
  try {
    input.setEncoding('utf8');
    let typed = '';
    for await (const piece of input) {
      const read = isTerminal ? withKeys(typed, String(piece)) : withText(typed, String(piece));
      if (read.isOver) return read.line;
      typed = read.line;
    }
    return typed;
  } finally {
    if (isTerminal) input.setRawMode?.(false);
  }
}

type Reading =
  | { readonly isOver: false; readonly line: string }
  | { readonly isOver: true; readonly line: string | undefined };

function withText(typed: string, piece: string): Reading {
  // Some editors begin a file with a mark of its encoding, which nobody typed.
  const line = (typed + piece).replace(/^\uFEFF/, '');
  const end = line.search(/\r?\n/);
  if (end >= 0) return { isOver: true, line: line.slice(0, end) };
  return { isOver: line.length > LONGEST, line: line.slice(0, LONGEST) };
}

/** A terminal that shows nothing does nothing either: rubbing out and giving up are done here. */
function withKeys(typed: string, piece: string): Reading {
  let signs = Array.from(typed);
  for (const key of piece) {
    if (key === CONTROL_C) return { isOver: true, line: undefined };
    if (key === '\r' || key === '\n' || key === CONTROL_D) {
      return { isOver: true, line: signs.join('') };
    }
    signs = RUB_OUT.has(key) ? signs.slice(0, -1) : [...signs, key];
  }
  return { isOver: signs.length > LONGEST, line: signs.join('') };
}
