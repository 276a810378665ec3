import { createHash } from 'node:crypto';
import type { Clipboard } from './shell.ts';

/** How long what was copied may lie on the clipboard (EL-9). KeePassXC takes 10 s; a paragraph is pasted more slowly. */
const CLEAR_AFTER_MS = 30_000;

/** The page says that it copies; the browser behind it needs a moment until the system has it. */
const SETTLE_MS = 100;

export type CopiedText = {
  /** Something of the journal is on the first clipboard now. */
  readonly copied: () => void;
  /** Empties every clipboard that still holds it; never rejects. */
  readonly empty: () => Promise<void>;
};

/**
 * Sees to it that what was copied does not stay on the clipboard. Only its hash is kept meanwhile, and what somebody
 * else copied since is left alone.
 */
export function watchCopiedText(clipboards: readonly Clipboard[]): CopiedText {
  const [first] = clipboards;
  let ours: Promise<string | undefined> = Promise.resolve(undefined);
  let timer: NodeJS.Timeout | undefined;

  const empty = async () => {
    clearTimeout(timer);
    const hash = await ours;
    ours = Promise.resolve(undefined);
    if (hash === undefined) return;
    await Promise.all(clipboards.map((each) => emptyIf(each, hash)));
  };
  return {
    copied() {
      if (!first) return;
      clearTimeout(timer);
      ours = conceal(first);
      timer = setTimeout(() => void empty(), CLEAR_AFTER_MS);
    },
    empty,
  };
}

/** The hash of what is on `clipboard` once the system knows that it is private; undefined where there is no text. */
async function conceal(clipboard: Clipboard): Promise<string | undefined> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  // One that takes no such marks holds the text all the same.
  await clipboard.conceal().catch(() => undefined);
  return textHash(clipboard);
}

async function emptyIf(clipboard: Clipboard, hash: string): Promise<void> {
  if ((await textHash(clipboard)) !== hash) return;
  // The system may refuse it, on Wayland to a window that is not in front. Nothing more can be done then.
  await clipboard.clear().catch(() => undefined);
}

async function textHash(clipboard: Clipboard): Promise<string | undefined> {
  const text = await clipboard.readText().catch(() => '');
  return text === '' ? undefined : createHash('sha256').update(text).digest('hex');
}
