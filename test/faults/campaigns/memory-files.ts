import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { backupWords } from '../../../renderer/words/backups.ts';
import { frameWords } from '../../../renderer/words/frame.ts';
import { savedSentence, summaryWords } from '../../../renderer/words/summary.ts';
import { launchApp } from '../../support/launch-app.ts';
import { filesHolding } from '../../support/marker-scan.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { openSettings } from '../../support/settings-steps.ts';
import { goTo, lock, untilSaved, unlock, write } from '../../support/steps.ts';
import { makeCheapVault } from '../../support/cheap-vault.ts';
import type { Campaign, Extent } from '../campaign.ts';
import { inOwnFolder } from '../support/own-folder.ts';
import { noProblems, type Problems } from '../support/problems.ts';
import { searchFor } from '../support/search-for.ts';
import { checkInUnseen } from '../support/unseen-typing.ts';

const RUNS: Readonly<Record<Extent, number>> = { whole: 6, quick: 1 };

const PDF = 'Reflection summary.pdf';

/** FT-14: after an evening with everything in it, only the PDF that was asked for can be read by anyone. */
export const markerInFiles: Campaign = {
  fault: 'files searched after an evening',
  runsBeside: true,
  async run(extent) {
    const problems = noProblems();
    for (let count = 0; count < RUNS[extent]; count += 1) {
      // Every other evening ends as it should.
      const end = count % 2 === 0 ? 'kill' : 'close';
      await inOwnFolder((folder) => liveAnEvening(folder, end, problems));
    }
    return problems.outcome(RUNS[extent], '');
  },
};

async function liveAnEvening(
  folder: string,
  end: 'kill' | 'close',
  problems: Problems,
): Promise<void> {
  const [home, temporary, chosen] = ['home', 'temporary', 'chosen'].map((name) =>
    join(folder, name),
  );
  if (!home || !temporary || !chosen) return;
  await makeCheapVault(home);
  mkdirSync(temporary);
  mkdirSync(chosen);
  const secrets = [marker(), marker(), marker(), PASSPHRASE];
  const [text = '', title = '', line = ''] = secrets;
  // Not the chosen folder: what lies there is looked at by itself.
  const places = [home, temporary, '/dev/shm', ...['.cache', '.config', '.local'].map(inHome)];
  const look = (when: string) => {
    if (filesHolding(secrets, places).length > 0) problems.found('plaintext', `a file ${when}`);
  };
  const app = await launchApp({ home, temporary, downloads: chosen, locale: 'en-US' });
  try {
    await app.page.setViewportSize({ width: 1280, height: 800 });
    await unlock(app.page);
    await write(app.page, text, title);
    await untilSaved(app.page);
    await checkInUnseen(app.page, line);
    await searchFor(app.page, [{ text, finds: title }]);
    look('while it is open');
    await backUp(app.page);
    look('after a backup');
    await print(app.page, title);
    look('after printing');
    await lock(app);
    look('after a lock');
  } finally {
    await app[end]();
  }
  look(`after a ${end}`);
  if (!(await isOnPaper(chosen, [text, title]))) problems.found('lostUntold', 'the PDF lacks it');
}

/** A sentence nobody has written before. */
function marker(): string {
  return `marker ${randomUUID()} only ever typed here`;
}

function inHome(name: string): string {
  return join(homedir(), name);
}

async function backUp(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole('button', { name: backupWords.makeNow }).click();
  await page.getByText(/^It is made/).waitFor();
}

async function print(page: Page, title: string): Promise<void> {
  await goTo(page, frameWords.summary);
  await page.getByRole('checkbox', { name: title }).check({ force: true });
  await page.getByRole('region', { name: summaryWords.pages }).waitFor();
  await page.getByRole('button', { name: summaryWords.savePdf }).click();
  await page.getByText(savedSentence(PDF, true)).waitFor();
}

/** Whether there is exactly the one file, and all of `words` can be read in it. */
async function isOnPaper(folder: string, words: readonly string[]): Promise<boolean> {
  const pdf = await readPdf(readFileSync(join(folder, PDF)));
  const letters = pdf.pages
    .map(({ allText }) => allText)
    .join('')
    .replaceAll(/\s/gu, '');
  const isAlone = readdirSync(folder).length === 1;
  return isAlone && words.every((each) => letters.includes(each.replaceAll(/\s/gu, '')));
}
