import { describe, expect, it } from 'vitest';
import { formatDay } from '../../renderer/words/dates.ts';
import { exerciseWords as words } from '../../renderer/words/exercise.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import {
  askingWhyNote,
  beforeStarting,
  endedByNotes,
  gentleNote,
  pauseNote,
  saferNote,
  saferPrompts,
} from '../../shared/content/exercise.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { LANGUAGE } from '../support/english.ts';
import {
  at,
  beginWriting,
  button,
  column,
  finish,
  FIRST_EVENING,
  minutesFrom,
  minutesOnDisk,
  sit,
  text,
  timer,
  topics,
  write,
  writtenSoFar,
} from '../support/exercise-steps.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo, unlock } from '../support/steps.ts';

describe('a sitting that was left open', () => {
  it('has its day and its time a week after a crash, in another zone', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home, ...FIRST_EVENING, locale: LANGUAGE });
    await beginWriting(app.page, { text: 'Cut off here.' });
    await app.page.clock.runFor('05:20');
    await expect.poll(() => timer(app.page).innerText()).toMatch(minutesFrom(5));
    await expect.poll(() => minutesOnDisk(app.page)).toBeGreaterThanOrEqual(5);

    await app.kill();

    const zone = 'America/New_York';
    const { page } = await anApp({
      home,
      clock: '2026-11-27T23:00:00-05:00',
      zone,
      locale: LANGUAGE,
    });
    await unlock(page);
    await goTo(page, frameWords.exercise);
    const day = formatDay(aDay('2026-11-20'));
    await writtenSoFar(page, 5)
      .filter({ hasText: words.openSince(day, '') })
      .waitFor();
    await page.getByText(words.openKeepsDay).waitFor();
    await button(page, words.closeAsItIs).click();
    await column(page, 1).getByText(day).waitFor();
    await page.getByText(words.ownDays).waitFor();
  });

  it('can be removed and brought back, and what was written stays in the journal', async () => {
    const { page } = await anOpenJournal(FIRST_EVENING);
    await beginWriting(page, { text: 'Not tonight.' });
    await goTo(page, frameWords.exercise);
    await goTo(page, frameWords.today);
    await goTo(page, frameWords.exercise);

    await button(page, words.remove).click();
    await page.getByRole('heading', { name: words.nextTitle(1), exact: true }).waitFor();
    await button(page, frameWords.undo).click();
    await page.getByRole('heading', { name: words.openTitle(1) }).waitFor();

    await button(page, words.goOn).click();
    await text(page).getByText('Not tonight.').waitFor();
  });

  it('begins with an empty page when what was written is removed in the journal', async () => {
    const { page } = await anOpenJournal(FIRST_EVENING);
    await beginWriting(page, { text: 'Away with this.' });
    await goTo(page, frameWords.journal);
    await page.getByRole('button', { name: words.entryTitle(1) }).click();
    await button(page, journalWords.remove).click();
    await page.getByText(journalWords.removed).waitFor();

    await goTo(page, frameWords.exercise);
    await button(page, words.goOn).click();
    await write(page, 'Another page.');
    await finish(page, {}, ['Another page.']);

    await column(page, 1).getByText('Another page.').waitFor();
  });
});

describe('sittings on days of their own', () => {
  const journal = sharedJournal(FIRST_EVENING);
  const lower = { before: { comfort: 6 }, after: { comfort: 4 } };

  it('suggest a pause after two that ended lower, and never forbid the next', async () => {
    const { page } = journal;
    await sit(page, lower, '01:00');
    expect(await page.getByText(pauseNote).count()).toBe(0);
    await at(page, '2026-11-23T21:00:00+01:00');
    await sit(page, lower, '01:00');

    await page.getByText(pauseNote).waitFor();
    await expect.poll(() => button(page, words.begin).isEnabled()).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('are three sittings, and are not called as studied', async () => {
    const { page } = journal;
    await at(page, '2026-11-24T21:00:00+01:00');
    await page.getByText(words.ownDays).waitFor();
    await sit(page, {}, '01:00');

    await page.getByText(words.standing['three-sittings']).waitFor();
    expect(await page.getByText(words.standing['as-studied']).count()).toBe(0);
  });
});

describe('someone who said how it ended, or that they are not safe', () => {
  const journal = sharedJournal(FIRST_EVENING);

  it('is told what the study found for an ending like theirs', async () => {
    const { page } = journal;
    await command(page, 'settings.save', { ...DEFAULT_SETTINGS, endedBy: 'them' });
    await goTo(page, frameWords.exercise);

    await page.getByText(endedByNotes.them).waitFor();
  });

  it('has deep writing there and not put forward, after what they said at the beginning', async () => {
    const { page } = journal;
    const firstRun = { 'round-and-round': true };
    const flagAnswers = { ...DEFAULT_SETTINGS.flagAnswers, firstRun };
    await command(page, 'settings.save', { ...DEFAULT_SETTINGS, flagAnswers });

    await page.getByText(gentleNote).waitFor();
    expect(await page.getByText(askingWhyNote).count()).toBe(0);
    await expect.poll(() => button(page, words.begin).isEnabled()).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('has the safer version from then on, also in a sitting that was begun before', async () => {
    const { page } = journal;
    await beginWriting(page, { text: 'Begun.' });
    await goTo(page, frameWords.today);
    const flagAnswers = { ...DEFAULT_SETTINGS.flagAnswers, abuseSigns: ['held-down'] };
    await command(page, 'settings.save', { ...DEFAULT_SETTINGS, flagAnswers });
    await goTo(page, frameWords.exercise);
    await button(page, words.goOn).click();

    await page.getByText(saferPrompts[0]?.text ?? '').waitFor();
    await expect.poll(() => topics(page).getByRole('radio').count()).toBe(2);
    await topics(page).getByText(words.topics.safer).waitFor();
    await topics(page).getByText(words.topics['something-else']).waitFor();
    await finish(page, {});
  });

  it('is shown why it looks different, and none of the other notes', async () => {
    const { page } = journal;
    await page.getByText(saferNote).waitFor();

    for (const note of [...beforeStarting, askingWhyNote]) {
      expect(await page.getByText(note, { exact: true }).count()).toBe(0);
    }
    expect(await page.getByText(words.topics['losses-and-gains']).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
  });
});
