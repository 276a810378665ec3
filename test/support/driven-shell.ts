/**
 * The Chromium shell as tests and the tour start it: the same `run`, with a browser that a second process may look at
 * through a socket, no window on a screen, and no sandbox where the browser would refuse to start as root.
 */
import { fileURLToPath } from 'node:url';
import { APP_ORIGIN } from '../../electron/shell/chromium/browser-flags.ts';
import { createChromiumShell } from '../../electron/shell/chromium/chromium-shell.ts';
import { findBrowser } from '../../electron/shell/chromium/find-browser.ts';
import { readPageFiles } from '../../electron/shell/page-files.ts';
import { run } from '../../electron/shell/run.ts';
import { tellStalls } from './stalls.ts';

/** Seen from `out/driven`, where this is built to. */
const built = (path: string) => fileURLToPath(new URL(`../../out/app/${path}`, import.meta.url));

const [home] = process.argv.slice(2);
const executablePath = findBrowser();
if (home === undefined || executablePath === undefined) process.exit(2);

const isRoot = process.getuid?.() === 0;
const shell = createChromiumShell({
  executablePath,
  isHeadless: true,
  extraFlags: isRoot ? ['--no-sandbox'] : [],
  files: await readPageFiles(built('page'), APP_ORIGIN),
  vaultEntry: built('vault/vault-process.js'),
  home,
  async onSession({ context }) {
    const browser = context.browser();
    if (!browser) throw new Error('The window has no browser.');
    const { endpoint } = await browser.bind('evenfall');
    process.send?.({ endpoint });
  },
});
tellStalls();
// Whoever started this is gone.
process.on('disconnect', () => process.exit(0));
await run(shell, home);
