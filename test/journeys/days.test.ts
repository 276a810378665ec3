import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatDay } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { day } from '../../shared/model/day.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const CLOCK = '2026-01-15T12:00:00Z';

/** A moment on the wall, with the offset that held there, and the writer's day it belongs to. */
const MOMENTS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'Europe/Paris': [
    ['an ordinary night', '2026-11-11T03:59:30+01:00', '2026-11-10'],
    ['an ordinary morning', '2026-11-11T04:01:00+01:00', '2026-11-11'],
    ['the last evening of a month', '2026-10-31T23:30:00+01:00', '2026-10-31'],
    ['the night out of a month', '2026-11-01T03:59:30+01:00', '2026-10-31'],
    ['the first morning of a month', '2026-11-01T04:01:00+01:00', '2026-11-01'],
    ['before the clocks go forward', '2026-03-29T01:59:30+01:00', '2026-03-28'],
    ['after the clocks went forward', '2026-03-29T03:00:30+02:00', '2026-03-28'],
    ['03:59 of the night that lost an hour', '2026-03-29T03:59:30+02:00', '2026-03-28'],
    ['04:01 of the night that lost an hour', '2026-03-29T04:01:00+02:00', '2026-03-29'],
    ['half past two, the first time', '2026-10-25T02:30:00+02:00', '2026-10-24'],
    ['half past two, the second time', '2026-10-25T02:30:00+01:00', '2026-10-24'],
    ['03:59 of the night with an hour more', '2026-10-25T03:59:30+01:00', '2026-10-24'],
    ['04:01 of the night with an hour more', '2026-10-25T04:01:00+01:00', '2026-10-25'],
  ],
  'Pacific/Kiritimati': [
    ['a night where the day begins first', '2026-11-11T03:59:30+14:00', '2026-11-10'],
    ['a morning where the day begins first', '2026-11-11T04:01:00+14:00', '2026-11-11'],
  ],
  'Pacific/Pago_Pago': [
    ['a night where the day ends last', '2026-11-11T03:59:30-11:00', '2026-11-10'],
    ['a morning where the day ends last', '2026-11-11T04:01:00-11:00', '2026-11-11'],
  ],
};

describe.each(Object.entries(MOMENTS))('an entry begun in %s', (zone, moments) => {
  const journal = sharedJournal({ clock: CLOCK, zone });

  it.each(moments)('belongs, in %s (%s), to %s', async (title, moment, writersDay) => {
    await journal.page.clock.setSystemTime(moment);

    await write(journal.page, title);

    await expect.poll(() => listedDay(journal.page, title)).toBe(named(writersDay));
  });

  it('keeps its day on disk', async () => {
    await lockAndUnlock(journal);

    await goTo(journal.page, frameWords.journal);

    for (const [title, , writersDay] of moments) {
      await expect.poll(() => listedDay(journal.page, title)).toBe(named(writersDay));
    }
  });
});

describe('while writing', () => {
  const journal = sharedJournal({ clock: CLOCK, zone: 'Europe/Paris' });
  /** The clock shows `time`, and what looks at it now and then has looked. */
  const at = async (time: string) => {
    await journal.page.clock.setSystemTime(`${time}:00+01:00`);
    await journal.page.clock.fastForward('00:30');
  };

  beforeEach(() => goTo(journal.page, frameWords.today));

  it('the day of an open entry stays, though a new day begins at four', async () => {
    await at('2026-11-12T03:50');
    await write(journal.page, 'Across four');

    await at('2026-11-12T04:10');
    await writeOn(journal.page, 'and on');

    await expect.poll(() => listedDay(journal.page, 'Across four')).toBe(named('2026-11-11'));
    await expect.poll(() => sheet(journal.page).innerText()).toContain(named('2026-11-11'));
    await goTo(journal.page, frameWords.today);
    await journal.page.getByRole('heading', { name: named('2026-11-12') }).waitFor();
  });

  it.each([
    ['an hour', '2026-11-14T00:30', '2026-11-13T23:30', '2026-11-13'],
    ['a day', '2026-11-17T21:00', '2026-11-16T21:00', '2026-11-17'],
  ])('a clock set back %s takes neither words nor the day', async (title, before, after, of) => {
    await at(before);
    await write(journal.page, title);
    await writeOn(journal.page, 'before');
    await at(after);
    await writeOn(journal.page, ' and after');
    await lockAndUnlock(journal);

    await goTo(journal.page, frameWords.journal);
    await list(journal.page).getByRole('button', { name: title }).click();

    await journal.page.getByText('before and after', { exact: true }).last().waitFor();
    await expect.poll(() => sheet(journal.page).innerText()).toContain(named(of));
    await expect.poll(() => listedDay(journal.page, title)).toBe(named(of));
  });

  it('a check-in begun before four is not lost when the day turns', async () => {
    await at('2026-11-19T03:58');
    await journal.page.getByRole('heading', { name: named('2026-11-18') }).waitFor();
    await journal.page.getByLabel(todayWords.line).fill('Nearly four.');

    await at('2026-11-19T04:02');
    await journal.page.getByRole('heading', { name: named('2026-11-19') }).waitFor();

    await expect
      .poll(() => journal.page.getByLabel(todayWords.line).inputValue())
      .toBe('Nearly four.');
  });
});

describe('a changed start of the day', () => {
  const journal = sharedJournal({ clock: CLOCK, zone: 'Europe/Paris' });

  it('holds for new entries only', async () => {
    await journal.page.clock.setSystemTime('2026-11-20T05:30:00+01:00');
    await write(journal.page, 'Before the change');

    await goTo(journal.page, frameWords.settings);
    const choice = journal.page.getByRole('radiogroup', { name: settingsWords.dayStart });
    await choice.getByText(welcomeWords.hour(6)).click();
    await choice.getByRole('radio', { name: welcomeWords.hour(6), checked: true }).waitFor();
    await write(journal.page, 'After the change');

    await expect.poll(() => listedDay(journal.page, 'Before the change')).toBe(named('2026-11-20'));
    await expect.poll(() => listedDay(journal.page, 'After the change')).toBe(named('2026-11-19'));
  });
});

/** Begins an entry with the keyboard and waits until it is on disk. */
async function write(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByLabel(journalWords.entryTitle).fill(title);
  await saved(page);
}

async function writeOn(page: Page, text: string): Promise<void> {
  const body = page.getByRole('textbox', { name: journalWords.entryText });
  await body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await saved(page);
}

function saved(page: Page): Promise<void> {
  return page.getByText(journalWords.saved, { exact: true }).waitFor();
}

function sheet(page: Page): Locator {
  return page.getByRole('article');
}

function list(page: Page): Locator {
  return page.getByRole('region', { name: journalWords.list });
}

/** The day whose heading stands above an entry in the list. */
async function listedDay(page: Page, title: string): Promise<string | undefined> {
  await list(page).getByRole('button', { name: title }).waitFor();
  return list(page)
    .getByRole('listitem')
    .evaluateAll((rows, wanted) => {
      const at = rows.findIndex((row) => row.querySelector('button')?.textContent.includes(wanted));
      const above = rows.slice(0, at).findLast((row) => row.querySelector('h2'));
      return above?.textContent;
    }, title);
}

function named(text: string): string {
  return formatDay(day.parse(text));
}
