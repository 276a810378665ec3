import { fileURLToPath } from 'node:url';
import { readArguments } from './shell/arguments.ts';
import { APP_ORIGIN } from './shell/chromium/browser-flags.ts';
import { createChromiumShell } from './shell/chromium/chromium-shell.ts';
import { isOpenToDebuggers } from './shell/chromium/debuggers.ts';
import { findBrowser } from './shell/chromium/find-browser.ts';
import { readPageFiles } from './shell/page-files.ts';
import { run } from './shell/run.ts';

/** Exit codes, for whoever started us: 2 a wrong argument, 3 no browser, 4 a browser that could not show a window. */
const WRONG_ARGUMENT = 2;
const NO_BROWSER = 3;
const NO_WINDOW = 4;

await main().catch(() => leave('The browser could not open a window here.', NO_WINDOW));

async function main(): Promise<void> {
  if (isOpenToDebuggers(process.execArgv, process.env)) {
    return leave('Evenfall does not start where a debugger could look into it.', WRONG_ARGUMENT);
  }
  const given = readArguments(process.argv.slice(2), process.env);
  if (!given.ok) return leave(given.problem, WRONG_ARGUMENT);
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    return leave('Evenfall needs Chromium, Chrome or Edge to show its window.', NO_BROWSER);
  }
  const shell = createChromiumShell({
    executablePath,
    isHeadless: false,
    extraFlags: [],
    files: await readPageFiles(fileURLToPath(new URL('../page', import.meta.url)), APP_ORIGIN),
    vaultEntry: fileURLToPath(new URL('../vault/vault-process.js', import.meta.url)),
    home: given.home,
  });
  await run(shell, given.home);
}

function leave(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}
