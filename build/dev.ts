import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { readArguments } from '../electron/shell/arguments.ts';
import { APP_ORIGIN } from '../electron/shell/chromium/browser-flags.ts';
import { createChromiumShell } from '../electron/shell/chromium/chromium-shell.ts';
import { findBrowser } from '../electron/shell/chromium/find-browser.ts';
import { readPageFiles } from '../electron/shell/page-files.ts';
import { run } from '../electron/shell/run.ts';
import { ensureBrowser, ensureBuilt, whyNoWindow } from './runtime.ts';

const built = (path: string) => fileURLToPath(new URL(`../out/app/${path}`, import.meta.url));

await main();

/**
 * `npm run dev`: the app in a Chromium window, its page built anew and loaded again at every change. The vault goes on
 * meanwhile, so an open journal stays open.
 */
async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2), process.env);
  const browser = ensureBrowser();
  const problem = !given.ok
    ? given.problem
    : (whyNoWindow() ?? (browser.ok ? '' : browser.problem));
  if (problem !== '' || !given.ok) return leave(problem);
  ensureBuilt();
  let page: Page | undefined;
  const shell = createChromiumShell({
    executablePath: findBrowser() ?? '',
    isHeadless: false,
    extraFlags: [],
    // Read at each request: every build writes other names.
    files: {
      respond: async (url) => (await readPageFiles(built('page'), APP_ORIGIN)).respond(url),
    },
    vaultEntry: built('vault/vault-process.js'),
    home: given.home,
    onSession(session) {
      page = session.page;
      return Promise.resolve();
    },
  });
  await run(shell, given.home);
  await watchPage(() => void page?.reload());
}

async function watchPage(onBuilt: () => void): Promise<void> {
  const watcher = await build({ build: { watch: {} }, logLevel: 'warn' });
  if (!('on' in watcher)) return;
  watcher.on('event', (event) => {
    if (event.code === 'END') onBuilt();
  });
}

function leave(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
