import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import type { Vault } from '../../../electron/vault/vault.ts';
import { failureSentence } from '../../../renderer/words/failures.ts';
import { frameWords } from '../../../renderer/words/frame.ts';
import { journalWords } from '../../../renderer/words/journal.ts';
import { fillUp, mountSmallDisk, NO_SMALL_DISK } from '../../faults/support/small-disk.ts';
import { bigJournal } from '../../support/big-vault/big-journal.ts';
import { fillJournal } from '../../support/big-vault/fill-journal.ts';
import type { App } from '../../support/launch-app.ts';
import { goTo, untilSaved, write } from '../../support/steps.ts';
import type { Benchmark } from '../benchmark.ts';
import { figureOf, type Figure } from '../figure.ts';
import { inApp, inFolder } from '../in-app.ts';
import { afterWarmUp } from '../rounds.ts';

const SEED = 27;
/** Three years of evenings. */
const ENTRIES = 1_000;
const DISK_MEBIBYTES = 64;
const TITLE = 'While there was room';

/**
 * How soon someone is told, or has everything again, where something went wrong: from the last key on a full disk to the
 * sentence that it was not saved (FT-3), and from the deletion of the page's copy of the journal until an entry written
 * after it is in the list (MP-1).
 */
export const trouble: Benchmark = {
  name: 'trouble',
  async run({ rounds }) {
    return [...(await refused(rounds)), await cacheGone(rounds)];
  },
};

async function refused(rounds: number): Promise<readonly Figure[]> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ms = await onDisk((folder) =>
      inJournal(join(folder, 'home'), ({ page }) => toldMs(page, join(folder, 'filler'))),
    );
    if (ms !== undefined) values.push(ms);
  }
  if (values.length === 0) process.stdout.write(`trouble.told ${NO_SMALL_DISK}\n`);
  const told = { name: 'trouble.told', unit: 'ms', values, goal: { most: 2_000 } };
  return values.length === 0 ? [] : [figureOf(told)];
}

/** On a disk of its own each time: one that was full once has a log with room in it for what comes after. */
async function onDisk<T>(measure: (folder: string) => Promise<T>): Promise<T | undefined> {
  return inFolder(async (folder) => {
    const disk = mountSmallDisk(join(folder, 'disk'), DISK_MEBIBYTES);
    if (!disk) return undefined;
    try {
      return await measure(disk.folder);
    } finally {
      disk.remove();
    }
  });
}

async function cacheGone(rounds: number): Promise<Figure> {
  const values = await inFolder((folder) =>
    inJournal(folder, ({ page }) =>
      afterWarmUp(rounds, (round) => backMs(page, `Evening ${round}`)),
    ),
  );
  return figureOf({ name: 'trouble.cache', unit: 'ms', values, goal: { most: 2_000 } });
}

/** What `measure` comes to in the app on a journal of three years. */
function inJournal<T>(home: string, measure: (app: App) => Promise<T>): Promise<T> {
  const fill = (vault: Vault) => fillJournal(vault, bigJournal(ENTRIES, SEED));
  const measureInEntry = async (app: App) => {
    await write(app.page, 'While there was room. ', TITLE);
    await untilSaved(app.page);
    return measure(app);
  };
  return inApp(home, measureInEntry, fill);
}

async function toldMs(page: Page, filler: string): Promise<number> {
  fillUp(filler);
  // More than the pages that the files have to spare.
  await page.keyboard.insertText('And when there was none. '.repeat(600));
  const startedAt = performance.now();
  await page.getByText(failureSentence({ code: 'storage/full' })).waitFor();
  const ms = performance.now() - startedAt;
  rmSync(filler);
  await untilSaved(page);
  return ms;
}

/** What is in the list came through the copy: an entry of that round is there when that works again. */
async function backMs(page: Page, title: string): Promise<number> {
  await goTo(page, frameWords.journal);
  const list = page.getByRole('region', { name: journalWords.list });
  await list.getByRole('button', { name: TITLE }).waitFor();
  const startedAt = performance.now();
  await page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    indexedDB.deleteDatabase('journal').addEventListener('success', () => resolve());
    await promise;
  });
  await write(page, 'Written after.', title);
  await list.getByRole('button', { name: title }).waitFor();
  return performance.now() - startedAt;
}
