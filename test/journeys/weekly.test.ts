import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatDayShort } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { weeklyWords } from '../../renderer/words/weekly.ts';
import { weeklyLines, weeklySlider } from '../../shared/content/weekly-page.ts';
import { stepById } from '../../shared/content/steps/steps.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { aCheckIn, aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { openStep, untilFilled } from '../support/path-steps.ts';
import { lock, sharedJournal, type SharedApp } from '../support/shared-app.ts';
import { goTo, unlock, untilSaved } from '../support/steps.ts';

const EVENING = { clock: '2026-11-22T20:40:00+01:00', zone: 'Europe/Paris' };
const [IAM, DID] = weeklyLines;
/** The step in which the page stands as well. */
const STEP = 'come-back-to-yourself';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const offer = (page: Page) => page.getByRole('region', { name: weeklyWords.offer });

/** Today on the evening of `day`, with everything that looks at the clock having looked. */
async function eveningOf(page: Page, day: string): Promise<void> {
  await page.clock.setSystemTime(`${day}T20:40:00+01:00`);
  await page.clock.fastForward('00:30');
}

/** Locks the journal and opens it again on the evening of `day`. */
async function comeBackOn(journal: SharedApp, day: string): Promise<void> {
  const window = await lock(journal);
  await eveningOf(window, day);
  await unlock(window);
}

describe('a week’s page that is begun in the small hours', () => {
  const journal = sharedJournal({ clock: '2026-12-01T05:10:00+01:00', zone: 'Europe/Paris' });

  it('belongs to the evening before, as long as the writer’s day says so', async () => {
    const { page } = journal;
    await command(page, 'settings.save', { ...DEFAULT_SETTINGS, dayStartHour: 8 });
    await page.getByRole('heading', { name: formatDay(aDay('2026-11-30')) }).waitFor();
    await goTo(page, frameWords.month);
    await button(page, weeklyWords.open).click();
    await page.getByLabel(IAM?.opening ?? '').fill('Awake.');
    await untilSaved(page);

    await page.getByText(formatDay(aDay('2026-11-30')), { exact: true }).waitFor();
  });
});

describe('the week’s page', () => {
  const journal = sharedJournal(EVENING, (page) =>
    command(page, 'checkIns.save', aCheckIn('2026-11-10')),
  );

  it('is offered on Today once a week has gone by, and barred to nobody', async () => {
    await offer(journal.page).waitFor();

    expect(await barriersOn(journal.page)).toEqual([]);
  });

  it('is offered on no other evening of that week, though nobody answered', async () => {
    await comeBackOn(journal, '2026-11-23');
    await button(journal.page, todayWords.another).waitFor();
    expect(await offer(journal.page).count()).toBe(0);

    await comeBackOn(journal, '2026-11-29');
    await offer(journal.page).waitFor();
  });

  it('is put off for the week by one press', async () => {
    await button(journal.page, weeklyWords.notThisWeek).click();
    await expect.poll(() => offer(journal.page).count()).toBe(0);

    await comeBackOn(journal, '2026-12-05');
    await button(journal.page, todayWords.another).waitFor();
    expect(await offer(journal.page).count()).toBe(0);
  });

  it('is filled in by keys alone, saved as it is typed, and there after a lock', async () => {
    await comeBackOn(journal, '2026-12-06');
    const { page } = journal;
    const { press, type, tabTo } = typistAt(page);
    await tabTo(button(page, weeklyWords.begin));
    await press('Enter');
    await tabTo(page.getByLabel(IAM?.opening ?? ''));
    await type('Someone who walks.');
    await tabTo(
      page.getByRole('radiogroup', { name: weeklySlider.text }).getByRole('radio').first(),
    );
    await press('4');
    await untilSaved(page);
    expect(await barriersOn(page)).toEqual([]);

    await comeBackOn(journal, '2026-12-07');
    await goTo(journal.page, frameWords.month);
    await button(journal.page, weeklyWords.open).click();

    const again = journal.page;
    await expect
      .poll(() => again.getByLabel(IAM?.opening ?? '').inputValue())
      .toBe('Someone who walks.');
    await expect
      .poll(() => again.getByRole('radio', { name: '4', exact: true }).isChecked())
      .toBe(true);
  });

  it('begins anew in another week, the earlier one to be read beside the plain numbers', async () => {
    await eveningOf(journal.page, '2026-12-14');
    const { page } = journal;
    await goTo(page, frameWords.month);
    await button(page, weeklyWords.open).click();
    await page.getByLabel(DID?.opening ?? '').fill('Cooked for one, with candles.');
    await page.getByRole('radiogroup', { name: weeklySlider.text }).getByText('6').click();

    const numbers = page.getByRole('region', { name: weeklyWords.clarityOverWeeks });
    await numbers.getByText(weeklyWords.clarityOf(formatDayShort(aDay('2026-12-06')), 4)).waitFor();
    await numbers.getByText(weeklyWords.clarityOf(formatDayShort(aDay('2026-12-14')), 6)).waitFor();
    await page.getByText('Someone who walks.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('can be removed, and taken back', async () => {
    const { page } = journal;
    const earlier = formatDate(aDay('2026-12-06'));
    await button(page, `${weeklyWords.remove}: ${earlier}`).click();
    await page.getByText('Someone who walks.').waitFor({ state: 'detached' });

    await button(page, frameWords.undo).click();

    await page.getByText('Someone who walks.').waitFor();
  });

  it('of this week is empty again once it was removed, and can be written anew', async () => {
    const { page } = journal;
    const did = page.getByLabel(DID?.opening ?? '');
    await page
      .getByRole('region', { name: weeklyWords.thisWeek })
      .getByRole('button', { name: weeklyWords.remove })
      .click();
    await expect.poll(() => did.inputValue()).toBe('');

    await did.fill('Another beginning.');
    await untilSaved(page);

    await comeBackOn(journal, '2026-12-14');
    await goTo(journal.page, frameWords.month);
    await button(journal.page, weeklyWords.open).click();
    await expect
      .poll(() => journal.page.getByLabel(DID?.opening ?? '').inputValue())
      .toBe('Another beginning.');
  });

  it('is the same page in its step of the Path, and none is begun beside it', async () => {
    const { page } = journal;
    const iAm = page.getByLabel(IAM?.opening ?? '');
    const did = page.getByLabel(DID?.opening ?? '');
    await openStep(page, STEP);
    await expect.poll(() => did.inputValue()).toBe('Another beginning.');
    await iAm.fill('Someone who swims.');
    await untilFilled(page);

    await goTo(page, frameWords.month);
    await page.getByText(`step ${stepById[STEP].number} of the Path`).waitFor();
    await button(page, weeklyWords.open).click();

    await expect.poll(() => iAm.inputValue()).toBe('Someone who swims.');
    await expect.poll(() => did.inputValue()).toBe('Another beginning.');
    await expect.poll(() => button(page, new RegExp(`^${weeklyWords.remove}: `)).count()).toBe(1);
  });
});
