import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { stallOf } from './stalls.ts';

export type LaunchOptions = {
  /** The data folder. */
  readonly home: string;
  /** The moment the page believes it is, in ISO 8601; it goes on from there. */
  readonly clock?: string;
  /** The language of the window; British English unless given. */
  readonly locale?: string;
  /** The time zone of the computer, as `Europe/Paris`. */
  readonly zone?: string;
  /** Where files are saved that a person would find in their downloads. */
  readonly downloads?: string;
  /** `TMPDIR` for the browser and everything else. */
  readonly temporary?: string;
  /** A folder in which its browser is looked for before all others. */
  readonly programs?: string;
  /** A program that runs the app and looks on, with its own arguments. */
  readonly under?: readonly [program: string, ...given: string[]];
};

/** Evenfall, running for real and seen through a Playwright page. */
export type App = {
  /** The window there is now; after a lock it is another one. */
  readonly page: Page;
  /** Waits until a new window has taken the place of `old`. */
  readonly nextWindow: (old: Page) => Promise<Page>;
  /** Ids of the shell, the browser's processes and the vault, the shell first, or what it runs under. */
  readonly processIds: () => readonly number[];
  /** The vault process there is now. */
  readonly vaultProcessId: () => number;
  /** The longest time in which the shell answered nothing while `work` was done, in milliseconds. */
  readonly stallDuring: (work: () => Promise<unknown>) => Promise<number>;
  /** Resolves when the app has ended, however that came. */
  readonly ended: Promise<void>;
  /** Asks it to end and waits until it has. */
  readonly close: () => Promise<void>;
  /** Ends the shell, the browser and the vault at once with SIGKILL. */
  readonly kill: () => Promise<void>;
};

const ENTRY = fileURLToPath(new URL('../../out/driven/driven-shell.js', import.meta.url));

/** How long a person's next doing may have to wait: on a busy machine a key has taken more than half a minute. */
const DOING_LIMIT_MS = 60_000;

/** A window is there within seconds; on a busy machine one start in some hundreds brings none. */
const START_LIMIT_MS = 90_000;

/** Starts the built app on `home` and waits for its first window; an app that brings none is started once more. */
export async function launchApp(options: LaunchOptions): Promise<App> {
  const started = startApp(options);
  if (await hasWindowSoon(started)) return appOf(started);
  for (const id of familyOf(started.child.pid ?? 0)) endAtOnce(id);
  await started.exited;
  const again = startApp(options);
  await again.windows.first;
  return appOf(again);
}

type Started = ReturnType<typeof startApp>;

function startApp(options: LaunchOptions) {
  const [execPath, ...execArgv] = [...(options.under ?? []), process.execPath];
  const child = fork(ENTRY, [options.home], {
    execPath,
    execArgv,
    env: environmentFor(options),
    stdio: 'inherit',
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { child, exited, windows: windowsOf(child, options) };
}

/** Rejects when the app ends before. */
async function hasWindowSoon({ windows }: Started): Promise<boolean> {
  const tooLate = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => tooLate.resolve(false), START_LIMIT_MS);
  try {
    return await Promise.race([windows.first.then(() => true), tooLate.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function appOf({ child, exited, windows }: Started): App {
  return {
    get page() {
      return windows.current();
    },
    nextWindow: windows.next,
    processIds: () => familyOf(child.pid ?? 0),
    vaultProcessId() {
      const id = familyOf(child.pid ?? 0).find((each) => commandOf(each).includes('vault-process'));
      if (id === undefined) throw new Error('There is no vault process.');
      return id;
    },
    stallDuring: (work) => stallOf(child, work),
    ended: exited,
    async close() {
      child.kill('SIGTERM');
      await exited;
    },
    async kill() {
      for (const id of familyOf(child.pid ?? 0)) endAtOnce(id);
      await exited;
    },
  };
}

function environmentFor({
  zone,
  locale = 'en-GB',
  downloads,
  temporary,
  programs,
}: LaunchOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: `${locale.replace('-', '_')}.UTF-8`,
    ...(zone === undefined ? {} : { TZ: zone }),
    ...(programs === undefined ? {} : { PATH: `${programs}${delimiter}${process.env['PATH']}` }),
    ...(downloads === undefined ? {} : { XDG_DOWNLOAD_DIR: downloads }),
    ...(temporary === undefined ? {} : { TMPDIR: temporary }),
  };
}

function windowsOf(child: ChildProcess, { clock }: LaunchOptions) {
  let current: Page | undefined;
  let browser: Browser | undefined;
  const first = Promise.withResolvers<void>();
  const waiting: PromiseWithResolvers<Page>[] = [];

  const connect = async (endpoint: string) => {
    browser = await chromium.connect(endpoint);
    const context = browser.contexts()[0];
    if (!context) throw new Error('The browser shows nothing of the app.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    page.setDefaultTimeout(DOING_LIMIT_MS);
    await setClock(page, clock);
    current = page;
    first.resolve();
    for (const { resolve } of waiting.splice(0)) resolve(page);
  };
  const fail = (error: unknown) => {
    first.reject(error);
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.on('message', (message: { readonly endpoint?: string }) => {
    const { endpoint } = message;
    if (endpoint === undefined) return;
    const soon = () => inTime(connect(endpoint), DOING_LIMIT_MS);
    // A page that was not there in time is looked for once more.
    soon().catch(() => soon().catch(fail));
  });
  child.once('exit', () => fail(new Error('The app ended before its window was there.')));
  // One that is given up is not waited for any more.
  first.promise.catch(() => undefined);

  return {
    first: first.promise,
    current(): Page {
      if (!current) throw new Error('There is no window.');
      return current;
    },
    next: (old: Page): Promise<Page> => {
      if (current && current !== old) return Promise.resolve(current);
      const another = Promise.withResolvers<Page>();
      waiting.push(another);
      return another.promise;
    },
  };
}

/** What `work` comes to; rejects where that takes longer. */
async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => tooLate.reject(new Error('That took too long.')), limitMs);
  try {
    return await Promise.race([work, tooLate.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The page has loaded by the real clock; it is put on the given one and loaded anew before anything is done. */
async function setClock(page: Page, clock: string | undefined): Promise<void> {
  if (clock === undefined) return;
  await page.clock.install({ time: clock });
  await page.reload();
}

/** A process and all that came from it, as Linux tells; the given one first. */
function familyOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
    const parent = stat && /\) \S (\d+)/.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const family = [root];
  for (const member of family) {
    for (const [id, parent] of parents) if (parent === member) family.push(id);
  }
  return family;
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function statOf(id: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}

function endAtOnce(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It went by itself in the meantime.
  }
}
