import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { agreementWords, pathWords } from '../../renderer/words/path.ts';
import { versionWords } from '../../renderer/words/versions.ts';
import { stepById, steps } from '../../shared/content/steps/steps.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { typistAt } from '../support/by-keyboard.ts';
import {
  addRow,
  openStep,
  stepOnMap,
  stepTitle,
  toMap,
  untilFilled,
} from '../support/path-steps.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { entryText, goTo, intoNextWindow, unlock } from '../support/steps.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };
const MISSED = 'Can I picture ordinary Tuesdays with them in two years?';

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const scale = (page: Page, name: string) => page.getByRole('radiogroup', { name, exact: true });

/** One field of each kind, filled in; nothing waits for it to be saved. */
async function fillOneOfEach(page: Page): Promise<void> {
  await openStep(page, 'understand-the-break-up');
  const row = await addRow(page, 'The causes, as you see them now');
  await row.getByLabel('Cause', { exact: true }).fill('Silence');
  await row.getByText('Not mine to fix').click();
  await page.getByLabel('My part').fill('I went quiet.');
  await openStep(page, 'read-your-feelings');
  await page.getByLabel(MISSED).fill('Not really.');
  await scale(page, 'The person').getByText('6', { exact: true }).click();
  await openStep(page, 'a-month-apart');
  await page.getByRole('button', { name: `${pathWords.write}: My reasons` }).click();
  await page.getByRole('textbox', { name: journalWords.entryText }).click();
  await page.keyboard.type('To sleep again.');
  await page.getByRole('checkbox', { name: 'Photo reminders' }).check();
  await openStep(page, 'apologise');
  await page.getByLabel('By when').fill('2026-12-24');
  await openStep(page, 'who-ended-it');
  await page.getByText('Bit by bit, without a clear day').click();
}

async function expectOneOfEach(page: Page): Promise<void> {
  await openStep(page, 'understand-the-break-up');
  const causes = group(page, 'The causes, as you see them now');
  await expect.poll(() => causes.getByLabel('Cause', { exact: true }).inputValue()).toBe('Silence');
  await expect
    .poll(() => causes.getByRole('radio', { name: 'Not mine to fix' }).isChecked())
    .toBe(true);
  await expect.poll(() => page.getByLabel('My part').inputValue()).toBe('I went quiet.');
  await openStep(page, 'read-your-feelings');
  await expect.poll(() => page.getByLabel(MISSED).inputValue()).toBe('Not really.');
  await expect
    .poll(() => scale(page, 'The person').getByRole('radio').nth(6).isChecked())
    .toBe(true);
  await openStep(page, 'a-month-apart');
  await expect
    .poll(() => page.getByRole('checkbox', { name: 'Photo reminders' }).isChecked())
    .toBe(true);
  await page.getByRole('button', { name: `${pathWords.writeOn}: My reasons` }).click();
  await page.getByText('To sleep again.').waitFor();
  await expect.poll(() => entryText(page)).toBe('To sleep again.');
  await openStep(page, 'apologise');
  await expect.poll(() => page.getByLabel('By when').inputValue()).toBe('2026-12-24');
  await openStep(page, 'who-ended-it');
  const how = scale(page, 'How did the decision come?');
  await expect.poll(() => how.getByRole('radio').nth(2).isChecked()).toBe(true);
}

describe('the whole path by keyboard', () => {
  const journal = sharedJournal(NOW);

  it('opens each of its steps and comes back', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    for (const { id } of steps) {
      await tabTo(page.getByRole('button', { name: frameWords.path, exact: true }));
      await press('Enter');
      await tabTo(stepOnMap(page, id));
      await press('Enter');
      await stepTitle(page, id).waitFor();
      await tabTo(page.getByRole('button', { name: pathWords.allSteps }));
    }
    expect(steps).toHaveLength(23);
  });

  it('fills in a line, takes it away and brings it back, and says how a step stands', async () => {
    const { page } = journal;
    const { press, tabTo, type } = typistAt(page);
    await openStep(page, 'refresh');
    await tabTo(page.getByRole('radio', { name: pathWords.states.open, exact: true }));
    await press('ArrowRight');
    await tabTo(page.getByRole('button', { name: pathWords.addRowTo('What I would like to do') }));
    await press('Enter');
    const list = group(page, 'What I would like to do');
    await tabTo(list.getByLabel('What', { exact: true }));
    await type('Clean sheets');
    await tabTo(list.getByRole('button', { name: /^Remove line 1/ }));
    await press('Enter');
    await tabTo(list.getByRole('button', { name: frameWords.undo }));
    await press('Enter');

    await expect
      .poll(() => list.getByLabel('What', { exact: true }).inputValue())
      .toBe('Clean sheets');
    await toMap(page);
    await stepOnMap(page, 'refresh').getByText(pathWords.states.begun).waitFor();
    await page.getByText(pathWords.leftOff(stepById.refresh.title)).waitFor();
  });
});

describe('what is filled in', () => {
  it('is there after a lock, whatever kind of field it is, although nothing was waited for', async () => {
    const app = await anOpenJournal();
    await fillOneOfEach(app.page);
    const page = await intoNextWindow(app, (old) => old.keyboard.press('Control+L'));
    await unlock(page);

    await expectOneOfEach(page);
  });

  it('is there after a kill once it was said to be saved', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    await fillOneOfEach(app.page);
    await untilFilled(app.page);
    await app.kill();
    const next = await anApp({ home });
    await unlock(next.page);

    await expectOneOfEach(next.page);
  });
});

describe('filling in over time', () => {
  const journal = sharedJournal(NOW);
  const later = async (day: string) => {
    await journal.page.clock.setSystemTime(`${day}T20:40:00Z`);
    await journal.page.clock.fastForward('00:30');
  };

  it('keeps what a worksheet was before, to be read and put back', async () => {
    const { page } = journal;
    await openStep(page, 'other-people');
    await page.getByLabel('An invitation to one of them').fill('Soup on Thursday?');
    await untilFilled(page);
    await later('2026-12-01');
    await openStep(page, 'other-people');
    await page.getByLabel('An invitation to one of them').fill('A walk on Sunday?');
    await untilFilled(page);
    await page.getByRole('button', { name: pathWords.versions }).first().click();

    const versions = page.getByRole('dialog', { name: pathWords.versions });
    await versions.getByText('Soup on Thursday?').waitFor();
    await versions.getByRole('button', { name: new RegExp(`^${versionWords.putBack}`) }).click();

    await versions.waitFor({ state: 'detached' });
    const invitation = page.getByLabel('An invitation to one of them');
    await expect.poll(() => invitation.inputValue()).toBe('Soup on Thursday?');
    await invitation.press('End');
    await page.keyboard.type(' With bread.');
    await untilFilled(page);
    await page.getByRole('button', { name: pathWords.versions }).first().click();
    await versions.getByText('A walk on Sunday?').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => invitation.inputValue()).toBe('Soup on Thursday? With bread.');
  });

  it('sets the weeks side by side and adds nothing up', async () => {
    const { page } = journal;
    await openStep(page, 'read-your-feelings');
    await scale(page, 'The person').getByText('8', { exact: true }).click();
    await untilFilled(page);
    await later('2026-12-09');
    await openStep(page, 'read-your-feelings');
    await scale(page, 'The person').getByText('5', { exact: true }).click();

    const row = page.getByRole('row', { name: 'The person' });
    await expect
      .poll(() => row.getByRole('cell').allInnerTexts())
      .toEqual([pathWords.outOfTen(5), pathWords.outOfTen(8)]);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('brings causes over to where they are looked at again', async () => {
    const { page } = journal;
    await openStep(page, 'understand-the-break-up');
    const cause = await addRow(page, 'The causes, as you see them now');
    await cause.getByLabel('Cause', { exact: true }).fill('Silence');
    await untilFilled(page);
    await openStep(page, 'remember-why');
    await page
      .getByRole('button', { name: pathWords.carryOver(1) })
      .first()
      .click();

    const list = group(page, 'What has changed, and what shows it');
    await expect.poll(() => list.getByLabel('Cause', { exact: true }).inputValue()).toBe('Silence');
  });

  it('points onward after three sittings with step 1, and stops nobody', async () => {
    const { page } = journal;
    const onward = page.getByRole('button', {
      name: pathWords.onward(stepById['who-ended-it'].title),
    });
    for (const [day, words] of [
      ['2026-12-10', 'I went quiet.'],
      ['2026-12-11', 'I went quiet, often.'],
    ] as const) {
      expect(await onward.count()).toBe(0);
      await later(day);
      await openStep(page, 'understand-the-break-up');
      await page.getByLabel('My part').fill(words);
      await untilFilled(page);
    }
    await openStep(page, 'understand-the-break-up');

    await page.getByText(pathWords.sittings('three')).waitFor();
    expect(await page.getByLabel('My part').isEditable()).toBe(true);
    await onward.click();
    await stepTitle(page, 'who-ended-it').waitFor();
  });

  it('says one quiet line on Today when agreements came to their day', async () => {
    const { page } = journal;
    await openStep(page, 'remember-why');
    for (const day of ['2026-12-11', '2026-12-08']) {
      const row = await addRow(page, 'What we agreed about each cause');
      await row.getByLabel('Date to look again').fill(day);
    }
    await untilFilled(page);
    await goTo(page, frameWords.today);

    await page.getByText(agreementWords.due(2)).waitFor();
    await page.getByRole('button', { name: agreementWords.look }).click();
    await stepTitle(page, 'remember-why').waitFor();
    await lockAndUnlock(journal);
    await later('2026-12-15');
    await journal.page.getByText(agreementWords.due(1)).waitFor();
  });
});
