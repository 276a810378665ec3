import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameWords } from '../../../renderer/words/frame.ts';
import { lockedWords } from '../../../renderer/words/locked.ts';
import { anOpenJournal } from '../../support/an-app.ts';
import type { App } from '../../support/launch-app.ts';
import { filesBelow, filesHolding } from '../../support/marker-scan.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { unlock, untilSaved, write } from '../../support/steps.ts';

/** What a computer may allow that nobody has set up. */
function allowDumps(soft: string): void {
  spawnSync('/usr/bin/prlimit', [`--core=${soft}:`, '--pid', String(process.pid)]);
}
beforeAll(() => allowDumps('unlimited'));
afterAll(() => allowDumps('0'));

/** An open journal with a line in it that nobody has written before, and every place a dump could be left in. */
async function aJournalToCrash() {
  const home = scratchFolder();
  const temporary = join(scratchFolder(), 'temporary');
  mkdirSync(temporary);
  const marker = `marker ${randomUUID()} only ever typed here`;
  const app = await anOpenJournal({ home, temporary });
  await write(app.page, marker);
  await untilSaved(app.page);
  const places = [home, temporary, '/dev/shm', join(homedir(), '.config'), ...coreFolder()];
  return { app, places, found: () => filesHolding([marker], places) };
}

/** Where Linux itself puts core files, if it is told a folder. */
function coreFolder(): readonly string[] {
  const pattern = readFileSync('/proc/sys/kernel/core_pattern', 'utf8').trim();
  return pattern.startsWith('/') ? [dirname(pattern)] : [];
}

function read(id: number, name: string): string {
  return readFileSync(`/proc/${id}/${name}`, 'utf8');
}

function crash(id: number): void {
  process.kill(id, 'SIGSEGV');
}

/** The one process whose command line holds `words`. */
function processWith(app: App, ...words: readonly string[]): number {
  const id = app
    .processIds()
    .find((each) => words.every((word) => read(each, 'cmdline').includes(word)));
  if (id === undefined) throw new Error(`No process runs with ${words.join(' ')}.`);
  return id;
}

/** Dumps of Chromium's own, and core files where the app works, that were not there before. */
function dumpsSince(before: readonly string[], places: readonly string[]): readonly string[] {
  return dumpsIn(places).filter((path) => !before.includes(path));
}

function dumpsIn(places: readonly string[]): readonly string[] {
  const dumps = places.flatMap(filesBelow).filter((path) => path.endsWith('.dmp'));
  const cores = readdirSync(process.cwd()).filter((name) => /^core(\.\d+)?$/.test(name));
  return [...dumps, ...cores];
}

describe.runIf(process.platform === 'linux')('a crash', () => {
  it('could leave no memory of any process behind', async () => {
    const { app } = await aJournalToCrash();
    const limit = /^Max core file size +(\d+|unlimited) +(\d+|unlimited)/m;

    const told = (id: number) =>
      JSON.stringify({
        limits: limit.exec(read(id, 'limits'))?.slice(1),
        kept: read(id, 'coredump_filter').trim(),
      });

    // The test itself stands for a computer that allows them.
    expect(limit.exec(read(process.pid, 'limits'))?.[1]).not.toBe('0');
    expect(app.processIds().length).toBeGreaterThan(4);
    // A process of the browser's that is just ending has nothing to tell, or is gone before it could.
    await expect
      .poll(() => new Set(app.processIds().map(told)))
      .toEqual(new Set([JSON.stringify({ limits: ['0', '0'], kept: '00000000' })]));
  });

  it('of the vault, then of the page, then of the shell leaves nothing of what was typed', async () => {
    const { app, found, places } = await aJournalToCrash();
    const before = dumpsIn(places);

    crash(app.vaultProcessId());
    await app.page.getByRole('heading', { name: frameWords.regainTitle }).waitFor();
    await unlock(app.page);
    const afterVault = found();
    const old = app.page;
    crash(processWith(app, '--type=renderer'));
    const next = await app.nextWindow(old);
    await next.getByLabel(lockedWords.passphrase, { exact: true }).waitFor();
    const afterPage = found();
    await unlock(next);
    crash(app.processIds()[0] ?? 0);
    await app.ended;

    expect([afterVault, afterPage, found()]).toEqual([[], [], []]);
    expect(dumpsSince(before, places)).toEqual([]);
  });

  it('of the whole browser leaves nothing either', async () => {
    const { app, found, places } = await aJournalToCrash();
    const before = dumpsIn(places);

    crash(processWith(app, '--user-data-dir', '--incognito'));
    await app.ended;

    expect(found()).toEqual([]);
    expect(dumpsSince(before, places)).toEqual([]);
  });
});
