import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../electron/shell/arguments.ts';
import { ensureBrowser, ensureBuilt, ensureElectron, whyNoWindow } from './runtime.ts';

const WRONG_ARGUMENT = 2;

process.exit(start(process.argv.slice(2)));

/** `npm start`: Electron where it can be had, else a Chromium window; where no window can be, a tour of the same app. */
function start(typed: readonly string[]): number {
  const given = readArguments(typed, process.env);
  if (!given.ok) return say(given.problem, WRONG_ARGUMENT);
  const problem = whyNoWindow();
  if (problem !== undefined) return tourInstead(problem);
  ensureBuilt();
  const home = ['--home', given.home];
  if (ensureElectron()) return runQuietly('node_modules/electron/cli.js', ['.', ...home]);
  const browser = ensureBrowser();
  if (!browser.ok) return say(browser.problem, 1);
  return runQuietly('out/app/shell/main-chromium.js', home);
}

function tourInstead(problem: string): number {
  process.stdout.write(
    `${problem}\nInstead, the same app is walked through unseen, into out/tour.\n`,
  );
  return run(process.execPath, ['build/tour.ts', '--out', 'out/tour']);
}

/** Runs a Node program of ours with no core dumps: what a crash would write could be read (EL-8). */
function runQuietly(program: string, given: readonly string[]): number {
  if (process.platform === 'win32') return run(process.execPath, [program, ...given]);
  const withoutDumps = 'ulimit -c 0; exec "$0" "$@"';
  return run('/bin/sh', ['-c', withoutDumps, process.execPath, program, ...given]);
}

function run(command: string, given: readonly string[]): number {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return spawnSync(command, given, { cwd, stdio: 'inherit' }).status ?? 1;
}

function say(sentence: string, exitCode: number): number {
  process.stderr.write(`${sentence}\n`);
  return exitCode;
}
