import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { frameWords } from '../../../renderer/words/frame.ts';
import { summaryWords } from '../../../renderer/words/summary.ts';
import { bigJournal, type BigJournal } from '../../support/big-vault/big-journal.ts';
import { launchApp, type App } from '../../support/launch-app.ts';
import { command } from '../../support/made-up-month/play-month.ts';
import { stallOf } from '../../support/stalls.ts';
import { goTo, makeJournal } from '../../support/steps.ts';
import type { Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';
import { inFolder } from '../in-app.ts';
import { afterWarmUp } from '../rounds.ts';

const IDLE_PROCESS = fileURLToPath(new URL('../idle-process.ts', import.meta.url));

const SEED = 27;
/** At a pace of 370 entries a year, an entry more or less a day. */
const MONTH_ENTRIES = 30;
const YEAR_ENTRIES = 370;
/** A busy machine may need longer than a person would wait. */
const LIMIT_MS = 300_000;

/**
 * From "Save PDF" to the file on disk, in the running app, with every entry of the range on paper; and the longest
 * time in which its shell answered nothing meanwhile, beside what a process waits then that has nothing to do. Choosing
 * the entries and looking at them is not in it.
 */
export const pdf: Benchmark = {
  name: 'pdf',
  async run({ rounds }) {
    const month = await summaries(bigJournal(MONTH_ENTRIES, SEED), rounds);
    const year = await summaries(bigJournal(YEAR_ENTRIES, SEED), rounds);
    const unit = 'ms';
    const tookMs = (saves: readonly Save[]) => saves.map((each) => each.tookMs);
    return [
      figureOf({ name: 'pdf.month', unit, values: tookMs(month), goal: { most: 3_000 } }),
      figureOf({ name: 'pdf.year', unit, values: tookMs(year), goal: { most: 10_000 } }),
      figureOf({
        name: 'shell.stall.pdf',
        unit,
        values: year.map(({ stallMs }) => stallMs),
        references: year.map(({ idleMs }) => idleMs),
        goal: { most: 50 },
      }),
    ];
  },
};

type Save = { readonly tookMs: number; readonly stallMs: number; readonly idleMs: number };

function summaries(journal: BigJournal, rounds: number): Promise<readonly Save[]> {
  return inFolder(async (folder) => {
    const [home, downloads] = [join(folder, 'home'), join(folder, 'downloads')];
    mkdirSync(home);
    mkdirSync(downloads);
    const idle = fork(IDLE_PROCESS);
    const app = await launchApp({ home, downloads, clock: `${journal.lastDay}T23:30:00Z` });
    try {
      app.page.setDefaultTimeout(LIMIT_MS);
      await makeJournal(app.page);
      await keep(app.page, journal);
      await chooseEverything(app.page);
      return await afterWarmUp(rounds, () => saveOnce(app, idle));
    } finally {
      idle.disconnect();
      await app.close();
    }
  });
}

async function keep(page: Page, journal: BigJournal): Promise<void> {
  for (const entry of journal.entries()) await command(page, 'entries.save', entry);
  for (const checkIn of journal.checkIns()) await command(page, 'checkIns.save', checkIn);
  for (const event of journal.events()) await command(page, 'events.save', event);
}

async function chooseEverything(page: Page): Promise<void> {
  await goTo(page, frameWords.summary);
  await page.getByText(summaryWords.sinceItBegan, { exact: true }).click();
  await page.getByRole('button', { name: summaryWords.allEntries }).click();
  await page.getByRole('button', { name: summaryWords.savePdf, disabled: false }).waitFor();
}

/** A file of its own each time: what was saved before is not written over. */
async function saveOnce(app: App, idle: ChildProcess): Promise<Save> {
  const { page } = app;
  let tookMs = 0;
  let stallMs = 0;
  const save = async () => {
    const startedAt = performance.now();
    await page.getByRole('button', { name: summaryWords.savePdf }).click();
    await page.getByText(summaryWords.stop, { exact: true }).waitFor();
    await page.getByText(/^Saved as /).waitFor();
    tookMs = performance.now() - startedAt;
  };
  const idleMs = await stallOf(idle, async () => {
    stallMs = await app.stallDuring(save);
  });
  return { tookMs, stallMs, idleMs };
}
