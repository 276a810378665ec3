import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = globSync('{electron,shared,renderer}/**/*.{ts,tsx}', { cwd: root }).toSorted();

/** Calls that can make a readable vault without any error, and the one file that may hold each (DB-1). */
const GUARDED: readonly (readonly [words: RegExp, allowed: readonly string[]])[] = [
  [/new Database\(/, ['electron/vault/open-vault.ts']],
  [/\bATTACH\b/, []],
  [/\.serialize\(/, []],
  [/\.backup\(/, []],
  [/loadExtension/, []],
  [/unsafeMode/, []],
  [/\brekey\(/, ['electron/vault/open-vault.ts']],
  [/verbose:/, []],
  [/\binnerHTML\b|dangerouslySetInnerHTML/, []],
  [/\beval\(|new Function\(/, []],
];

/** What would tell the system of the journal, or hand it to others: dumps, links, lists, badges (EL-7, EL-8, TM-3). */
const NEVER_CALLED: readonly RegExp[] = [
  /\bcrashReporter\.|[{,] *crashReporter\b/,
  /setAsDefaultProtocolClient|'open-url'|'open-file'/,
  /\bopenExternal\b/,
  /new Notification\(|showNotification/,
  /addRecentDocument|setJumpList|setUserTasks|setLoginItemSettings|setBadgeCount|setOverlayIcon/,
];

describe('calls that could give the journal away', () => {
  it('are looked for in all of the code', () => {
    expect(sources.length).toBeGreaterThan(150);
  });

  it.each(NEVER_CALLED)('%s stands nowhere', (words) => {
    const holding = sources.filter((path) => words.test(readFileSync(`${root}/${path}`, 'utf8')));

    expect(holding).toEqual([]);
  });

  it.each(GUARDED)('%s stands only where it is allowed', (words, allowed) => {
    const holding = sources.filter((path) => words.test(readFileSync(`${root}/${path}`, 'utf8')));

    expect(holding).toEqual(allowed);
  });
});
