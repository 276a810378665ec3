import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureBrowser, ensureBuilt, ensurePdftoppm, ensureStrace } from './runtime.ts';

/** What `npm run check` does; `npm test` adds the journeys and the quick faults. */
const CHECKS: readonly (readonly [name: string, ...command: string[]])[] = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '-b'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  ['unused', 'node_modules/knip/bin/knip.js'],
];

const REPORT = 'out/test-report.json';
const report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

process.exit(main());

/** Runs everything there is to check and closes with a line that a machine can read. */
function main(): number {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const failedChecks = CHECKS.filter(([name, ...command]) => !passes(name, command));
  const tests = runTests(values.quick);
  const passed = CHECKS.length - failedChecks.length + tests.passed;
  const failed = failedChecks.length + tests.failed;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function passes(name: string, command: readonly string[]): boolean {
  process.stdout.write(`${name}\n`);
  return run(command) === 0;
}

function runTests(isQuick: boolean): { readonly passed: number; readonly failed: number } {
  if (!isQuick) prepareJourneys();
  mkdirSync(fileURLToPath(new URL('../out', import.meta.url)), { recursive: true });
  rmSync(fileURLToPath(new URL(`../${REPORT}`, import.meta.url)), { force: true });
  const projects = isQuick ? ['--project', 'unit'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const status = run(['node_modules/vitest/vitest.mjs', 'run', ...projects, ...reporters]);
  const { passed, failed } = counted();
  // A run that ended badly without a failed test (a broken file, a crash) is a failure all the same.
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

function prepareJourneys(): void {
  ensureBuilt();
  const browser = ensureBrowser();
  if (!browser.ok) process.stderr.write(`${browser.problem}\n`);
  ensureStrace();
  ensurePdftoppm();
}

function counted(): { readonly passed: number; readonly failed: number } {
  try {
    const read: unknown = JSON.parse(
      readFileSync(fileURLToPath(new URL(`../${REPORT}`, import.meta.url)), 'utf8'),
    );
    const { numPassedTests, numFailedTests } = report.parse(read);
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command: readonly string[]): number {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return spawnSync(process.execPath, command, { cwd, stdio: 'inherit' }).status ?? 1;
}
