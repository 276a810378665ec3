import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { frameWords } from '../../../renderer/words/frame.ts';
import { journalWords } from '../../../renderer/words/journal.ts';
import { failureSentence } from '../../../renderer/words/failures.ts';
import { savedSentence, summaryWords } from '../../../renderer/words/summary.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import { instantAt } from '../../support/arbitrary-days.ts';
import { callAll } from '../../fuzz/in-page.ts';
import {
  HOSTILE_DOCUMENTS,
  HOSTILE_TITLES,
  INNOCENT,
  type HostileDocument,
} from '../../fixtures/hostile-documents.ts';
import { anEntry } from '../../support/journal-rows.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { goTo } from '../../support/steps.ts';
import type { Campaign, Extent, Outcome } from '../campaign.ts';
import { withOpenApp, type OpenApp } from '../support/open-app.ts';
import { openFromList } from '../support/open-from-list.ts';
import {
  canBePlanted,
  LATELY,
  LONG_AGO,
  MOST_ON_PAPER,
  PLANTED,
  plantBodies,
} from '../support/planted-bodies.ts';
import { noProblems, type Problems } from '../support/problems.ts';
import { searchFor } from '../support/search-for.ts';
import { FOREIGN_ELEMENTS, watchPage } from '../support/watched-page.ts';

/** Every so many of the shown bodies is opened in the editor; each is stored, listed and put on paper. */
const OPEN_EVERY: Readonly<Record<Extent, number>> = { whole: 1, quick: 9 };

/** FT-13, what is stored: hostile bodies through the bridge, and past it in the database itself. */
export const payloadStored: Campaign = {
  fault: 'hostile stored entries',
  runsBeside: true,
  run(extent) {
    const planted = HOSTILE_DOCUMENTS.filter(canBePlanted);
    return withOpenApp(
      (open) => attackWithEntries(open, planted, OPEN_EVERY[extent]),
      (home) => plantBodies(home, planted),
    );
  },
};

async function attackWithEntries(
  { app, folder }: OpenApp,
  planted: readonly HostileDocument[],
  openEvery: number,
): Promise<Outcome> {
  const problems = noProblems();
  const { page } = app;
  const watch = await watchPage(page);
  const drafts = HOSTILE_DOCUMENTS.map(draftOf);
  const answers = await sendAll(page, drafts);
  for (const [index, document] of HOSTILE_DOCUMENTS.entries()) {
    const isOtherwise = answers[index] === document.isRefused && !mayBeLost(document);
    if (isOtherwise) problems.found('crashes', `judged otherwise: ${document.name}`);
  }
  const shown = drafts.filter((_, index) => HOSTILE_DOCUMENTS[index]?.isRefused === false);
  await checkPlanted(page, planted.length, problems);
  const opened = shown.filter((_, index) => index % openEvery === 0);
  await checkInEditor(page, opened, problems);
  await checkInSearch(page, opened, problems);
  await checkOnPaper(page, { folder, shown: shown.filter(isForPaper), problems });
  await watch.end(problems);
  return problems.outcome(drafts.length + planted.length, `${shown.length} stored and shown`);
}

type Draft = Omit<EntryDraft, 'body'> & { readonly body: unknown };

/** A draft with `body` in it, whatever that is. Titles are hostile too, and begin with a number to be found by. */
function draftOf({ body }: HostileDocument, index: number): Draft {
  const title = HOSTILE_TITLES[index % HOSTILE_TITLES.length] ?? '';
  const { id, kind, day, zone, promptId, writtenAt } = anEntry(LATELY, { title });
  // Each a minute earlier than the one before, so that the list has them in this order.
  const at = instantAt(writtenAt - index * 60_000);
  return {
    id,
    kind,
    day,
    zone,
    promptId,
    writtenAt: at,
    editedAt: at,
    title: `${marked(index)} ${title}`,
    body,
  };
}

/** How the entry of that number is found, and no other. */
function marked(index: number): string {
  return `No. ${index}.`;
}

function markOf(title: string): string {
  return title.slice(0, title.indexOf('. ', 4) + 1);
}

/** Whether each was stored. */
async function sendAll(page: Page, drafts: readonly Draft[]): Promise<readonly boolean[]> {
  const stored: boolean[] = [];
  for (let from = 0; from < drafts.length; from += AT_ONCE) {
    const messages = drafts
      .slice(from, from + AT_ONCE)
      .map((input) => ({ json: JSON.stringify({ name: 'entries.save', input }) }));
    for (const answer of await page.evaluate(callAll, messages)) {
      stored.push(JSON.stringify(answer).startsWith('{"result":{"ok":true'));
    }
  }
  return stored;
}

const AT_ONCE = 25;

/** A bridge may lose this field on the way, which is as good as refusing it. */
function mayBeLost({ body }: HostileDocument): boolean {
  return /"__proto__":/.test(JSON.stringify(body) ?? '');
}

/** Each planted entry says that it cannot be shown, and the app goes on. */
async function checkPlanted(page: Page, count: number, problems: Problems): Promise<void> {
  await goTo(page, frameWords.journal);
  const asked = { name: 'journal.recent', input: { since: LONG_AGO } };
  const [answer] = await page.evaluate(callAll, [asked]);
  const listed = JSON.stringify(answer).matchAll(
    /"id":"([^"]+)",[^{}]*?"day":"([^"]+)"[^{}]*?"title":"Planted here"/g,
  );
  const found = [...listed].map(([, id = '', day = '']) => ({ id, day }));
  if (found.length < count) problems.found('lostUntold', 'a planted entry is not listed');
  const questions = found.map(({ id }) => ({ name: 'entries.open', input: { id } }));
  for (const opened of await page.evaluate(callAll, questions)) {
    const isRefused = JSON.stringify(opened).startsWith(
      '{"result":{"ok":false,"failure":{"code":"',
    );
    if (!isRefused) problems.found('crashes', 'a planted body came through');
  }
  await openFromList(page, PLANTED);
  await page.getByText(failureSentence({ code: 'unexpected' })).waitFor();
  const seen = found.find(({ day }) => day === LATELY);
  const removing = { name: 'entries.remove', input: { id: seen?.id, at: Date.now() } };
  await page.evaluate(callAll, [removing]);
}

/** Opens each from the list: its innocent words are there, and nothing but text and its shape. */
async function checkInEditor(
  page: Page,
  shown: readonly Draft[],
  problems: Problems,
): Promise<void> {
  const sheet = page.getByRole('textbox', { name: journalWords.entryText });
  const list = page.getByRole('region', { name: journalWords.list });
  for (const { title } of shown) {
    await openFromList(page, markOf(title));
    await sheet.getByText(INNOCENT).first().waitFor();
    const foreign = [sheet, list].map((place) => place.locator(FOREIGN_ELEMENTS).count());
    if ((await Promise.all(foreign)).some((count) => count > 0)) {
      problems.found('crashes', 'something foreign was drawn');
    }
    for (const link of await sheet.locator('a').all()) await link.click({ force: true });
  }
}

/** Searches for each: its title and the words around what was found are text and nothing else. */
async function checkInSearch(
  page: Page,
  shown: readonly Draft[],
  problems: Problems,
): Promise<void> {
  const wishes = shown.map(({ title }) => ({
    text: `${markOf(title)} ${INNOCENT}`,
    finds: markOf(title),
  }));
  await searchFor(page, wishes, async (results) => {
    if ((await results.locator(FOREIGN_ELEMENTS).count()) > 0) {
      problems.found('crashes', 'something foreign was found');
    }
  });
}

function isForPaper({ body }: Draft): boolean {
  return JSON.stringify(body).length < MOST_ON_PAPER;
}

type Paper = {
  readonly folder: string;
  readonly shown: readonly Draft[];
  readonly problems: Problems;
};

/** All of them ticked: the preview stands and holds nothing foreign, and the PDF holds the words and no link. */
async function checkOnPaper(page: Page, { folder, shown, problems }: Paper): Promise<void> {
  await goTo(page, frameWords.summary);
  await page.getByRole('checkbox').first().waitFor();
  for (const { title } of shown) {
    const box = page.getByRole('checkbox', { name: markOf(title) });
    while ((await box.count()) === 0) {
      await page.getByRole('button', { name: summaryWords.moreEntries }).click();
    }
    await box.first().check({ force: true });
  }
  const pages = page.getByRole('region', { name: summaryWords.pages });
  await pages.getByText(pageCount).waitFor();
  if ((await pages.locator(FOREIGN_ELEMENTS).count()) > 0) {
    problems.found('crashes', 'the preview drew something foreign');
  }
  await page.getByRole('button', { name: summaryWords.savePdf }).click();
  await page.getByText(savedSentence(PDF, true)).waitFor();
  const bytes = readFileSync(join(folder, PDF));
  const pdf = await readPdf(bytes);
  const times =
    pdf.pages
      .map(({ allText }) => allText)
      .join('')
      .split(INNOCENT).length - 1;
  if (times < shown.length) problems.found('lostUntold', 'innocent words are not on paper');
  if (/\/(?:URI|JavaScript|JS|Launch|EmbeddedFile)\b/.test(bytes.toString('latin1'))) {
    problems.found('crashes', 'the PDF can do something');
  }
}

const PDF = 'Reflection summary.pdf';
const pageCount = /^\d+ pages?$/;
