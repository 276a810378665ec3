import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { agreementWords, pathWords } from '../../renderer/words/path.ts';
import { sectionNames } from '../../renderer/words/summary.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { gateCards } from '../../shared/content/gate-card.ts';
import { prompts } from '../../shared/content/prompts/prompts.ts';
import { decisions } from '../../shared/content/steps/closing-map.ts';
import { stepById, steps } from '../../shared/content/steps/steps.ts';
import { NO_FLAGS, type Flags } from '../../shared/logic/flags.ts';
import { gateReason, stepShown } from '../../shared/logic/gates.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { anEntry } from '../support/journal-rows.ts';
import {
  choiceOf,
  openStep,
  setFlags,
  stepOnMap,
  stepTitle,
  toDecision,
  toMap,
  untilFilled,
} from '../support/path-steps.ts';
import { aSheet, rowsOf } from '../support/sheets.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { entryText, goTo, openEntry, show } from '../support/steps.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };
const COMBINATIONS: readonly Flags[] = [
  NO_FLAGS,
  { unsafe: true, theirNo: false },
  { unsafe: false, theirNo: true },
  { unsafe: true, theirNo: true },
];

const [TRY_AGAIN = '', LET_GO = ''] = decisions.map(({ title }) => title);
const OF_GATED_STEP = stepById.talk.prompts[0];
const NOT_FOR_UNSAFE = prompts.find(({ unsafeSafe }) => !unsafeSafe);
const THEIR_CAUSE = {
  cause: 'Silence',
  changed: 'partly',
  'what-shows-it': 'A talk',
  'since-when': 'May',
};
/** The names of what is chosen for a summary: the worksheets of a gated step, and of one that keeps its private half. */
const TALK = /^Talk: Our plan for disagreements/;
const CAUSES = /^Remember why: Each cause, today/;
const AGREEMENTS = /^Remember why: Agreements/;
const WRITTEN_IN_IT = /^What is different now/;

const card = (page: Page, flags: Flags) =>
  page.getByText(gateCards[gateReason(flags) ?? 'both'].why, { exact: true });
const isAny = (flags: Flags) => gateReason(flags) !== undefined;
const sheet = (page: Page) => page.getByLabel('Our pause word');
const chosen = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

/** A journal in which everything was filled in before anything was answered that sets a flag. */
async function fillAll(page: Page): Promise<void> {
  const apart = anEntry('2026-11-20', { kind: 'step', title: 'What is different now' });
  const toStep = { title: 'Written to a step', promptId: OF_GATED_STEP?.id ?? null };
  const toEvening = { title: 'Written of an evening', promptId: NOT_FOR_UNSAFE?.id ?? null };
  for (const entry of [apart, anEntry('2026-11-21', toStep), anEntry('2026-11-21', toEvening)]) {
    await command(page, 'entries.save', entry);
  }
  const pages = [
    aSheet('talk', [{ kind: 'text', field: 'pause-word', text: 'Lighthouse' }], {
      worksheet: 'plan-for-disagreements',
    }),
    aSheet('remember-why', [rowsOf('causes', THEIR_CAUSE)], { worksheet: 'each-cause' }),
    aSheet(
      'remember-why',
      [rowsOf('agreements', { agreement: 'Sundays apart', 'look-again': '2026-11-29' })],
      { worksheet: 'agreements' },
    ),
    aSheet('treat-it-as-new', [{ kind: 'choice', field: 'both-said-yes', option: 'yes' }], {
      worksheet: 'both-said-yes',
    }),
    aSheet('treat-it-as-new', [{ kind: 'longText', field: 'what-is-different', entry: apart.id }], {
      worksheet: 'what-is-new',
      editedAt: Date.UTC(2026, 10, 23),
    }),
  ];
  for (const filled of pages) await command(page, 'pages.save', filled);
}

describe.each(COMBINATIONS)('the ways round a gate: unsafe $unsafe, their no $theirNo', (flags) => {
  const journal = sharedJournal(NOW, async (page) => {
    await fillAll(page);
    await setFlags(page, flags);
    await toMap(page);
    if (isAny(flags)) await card(page, flags).waitFor();
  });
  const ifOpen = isAny(flags) ? 0 : 1;

  it('the map', async () => {
    const { page } = journal;
    await toMap(page);
    for (const { id, number } of steps) {
      const isCard = stepShown(number, flags) === 'card';
      await expect.poll(() => stepOnMap(page, id).count()).toBe(isCard ? 0 : 1);
    }
    // It is the newest of what was filled in, and is spoken of only where it is open.
    const last = page.getByText(pathWords.leftOff(stepById['treat-it-as-new'].title));
    await expect.poll(() => last.count()).toBe(ifOpen);
  });

  it('the links between steps, and from where one decides', async () => {
    const { page } = journal;
    const away = steps.filter(({ number }) => stepShown(number, flags) === 'card');
    for (const { id } of steps.filter((step) => !away.includes(step))) {
      await openStep(page, id);
      for (const { title } of away) {
        expect(await page.getByRole('button', { name: title, exact: true }).count()).toBe(0);
      }
    }
    await toDecision(page);
    await choiceOf(page, LET_GO).waitFor();
    await expect.poll(() => choiceOf(page, TRY_AGAIN).count()).toBe(ifOpen);
    for (const { title } of away) {
      expect(await page.getByRole('button', { name: title, exact: true }).count()).toBe(0);
    }
  });

  it('Today: its prompts, and the agreements', async () => {
    const { page } = journal;
    await goTo(page, frameWords.today);
    const text = page.getByText(todayWords.promptIntro).locator('xpath=following-sibling::p');
    const seen = new Set<string>();
    for (let times = 0; times < 60; times += 1) {
      seen.add(await text.innerText());
      await page.getByRole('button', { name: todayWords.another, exact: true }).click();
    }
    const unfit = prompts.filter(({ unsafeSafe }) => flags.unsafe && !unsafeSafe);
    const ofSteps = steps.flatMap((step) => step.prompts);

    expect([...unfit, ...ofSteps].filter((prompt) => seen.has(prompt.text))).toEqual([]);
    await expect.poll(() => page.getByText(agreementWords.due(1)).count()).toBe(ifOpen);
  });

  it('an old entry: its words stay, and what it was written to goes with its step', async () => {
    const { page } = journal;
    await openEntry(page, 'Written to a step');
    if (!isAny(flags)) await page.getByText(OF_GATED_STEP?.text ?? '').waitFor();
    await expect.poll(() => page.getByText(OF_GATED_STEP?.text ?? '').count()).toBe(ifOpen);
    await openEntry(page, 'Written of an evening');
    if (!flags.unsafe) await page.getByText(NOT_FOR_UNSAFE?.text ?? '').waitFor();

    await expect
      .poll(() => page.getByText(NOT_FOR_UNSAFE?.text ?? '').count())
      .toBe(flags.unsafe ? 0 : 1);
  });

  it('the summary, and so paper: nothing of what is put away can be chosen', async () => {
    const { page } = journal;
    await show(page, frameWords.summary);
    await page.getByRole('checkbox', { name: sectionNames.path }).check();
    await chosen(page, CAUSES).waitFor();

    await expect.poll(() => chosen(page, TALK).count()).toBe(ifOpen);
    await expect.poll(() => chosen(page, AGREEMENTS).count()).toBe(ifOpen);
    await expect.poll(() => chosen(page, WRITTEN_IN_IT).count()).toBe(ifOpen);
    await expect.poll(() => chosen(page, /^Written of an evening/).count()).toBe(1);
  });

  it('the window: back, forward, and an address that names a step', async () => {
    const { page } = journal;
    await toMap(page);
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+ArrowRight');
    expect(await page.evaluate(() => history.length)).toBe(1);
    await page.evaluate(() => {
      history.pushState({ screen: 'path', at: { page: 'step', step: 'talk' } }, '', '#/path/talk');
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
      location.hash = '#/path/step/talk';
    });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: pathWords.title, exact: true }).waitFor();

    expect(await stepTitle(page, 'talk').count()).toBe(0);
    expect(await sheet(page).count()).toBe(0);
    if (isAny(flags)) await card(page, flags).waitFor();
  });

  it('what was open when it was answered: the worksheet, its versions, its paper', async () => {
    const { page } = journal;
    await setFlags(page, NO_FLAGS);
    await openStep(page, 'talk');
    await sheet(page).fill('Lighthouse, still');
    await setFlags(page, flags);
    if (isAny(flags)) await card(page, flags).waitFor();

    for (const name of [pathWords.versions, pathWords.printCard, pathWords.writeAboutThis]) {
      const buttons = await page.getByRole('button', { name, exact: true }).count();
      expect(buttons > 0).toBe(!isAny(flags));
    }
    await expect.poll(() => sheet(page).count()).toBe(ifOpen);
  });

  it('a page that was being written in such a step: it is kept, and closed', async () => {
    const { page } = journal;
    await setFlags(page, NO_FLAGS);
    await openStep(page, 'treat-it-as-new');
    await page.getByRole('button', { name: `${pathWords.writeOn}: What is different now` }).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Typed at that moment.');
    await setFlags(page, flags);
    if (isAny(flags)) await card(page, flags).waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: journalWords.entryText }).count())
      .toBe(ifOpen);

    await openEntry(page, 'What is different now');
    await expect.poll(() => entryText(page)).toContain('Typed at that moment.');
  });

  it('a lock, and all of it again when the answers are given anew', async () => {
    await lockAndUnlock(journal);
    const { page } = journal;
    await toMap(page);
    await expect.poll(() => stepOnMap(page, 'talk').count()).toBe(ifOpen);
    await setFlags(page, NO_FLAGS);
    await openStep(page, 'talk');
    await untilFilled(page);

    await expect.poll(() => sheet(page).inputValue()).toBe('Lighthouse, still');
  });
});
