import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { pathWords } from '../../renderer/words/path.ts';
import { versionWords } from '../../renderer/words/versions.ts';
import { endedByNotes } from '../../shared/content/exercise.ts';
import { gateCards } from '../../shared/content/gate-card.ts';
import { addRow, openStep, toMap, untilFilled } from '../support/path-steps.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { show } from '../support/steps.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };

describe('an answer that counts beyond its worksheet', () => {
  const journal = sharedJournal(NOW);

  it('lets the exercise know who ended it, as step 2 says', async () => {
    const { page } = journal;
    await openStep(page, 'who-ended-it');
    await page.getByText('Both of us', { exact: true }).click();
    await show(page, frameWords.exercise);
    await page.getByText(endedByNotes.both).waitFor();
    await openStep(page, 'who-ended-it');
    await page.getByText('They did', { exact: true }).first().click();
    await show(page, frameWords.exercise);

    await page.getByText(endedByNotes.them).waitFor();
    expect(await page.getByText(endedByNotes.both).count()).toBe(0);
  });

  it('counts as well when an earlier version with it is put back', async () => {
    const { page } = journal;
    const sign = page.getByRole('checkbox', { name: 'They controlled my money.' });
    await openStep(page, 'red-flags');
    await sign.check();
    await untilFilled(page);
    await page.clock.setSystemTime('2026-12-01T20:40:00Z');
    await page.clock.fastForward('00:30');
    await openStep(page, 'red-flags');
    await sign.uncheck();
    await untilFilled(page);
    await page.getByText(pathWords.unsafeNow.undecided).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: pathWords.versions }).first().click();
    await page.getByRole('button', { name: new RegExp(`^${versionWords.putBack}`) }).click();

    await page.getByText(pathWords.unsafeNow.undecided).waitFor();
    await toMap(page);
    await page.getByText(gateCards.unsafe.why).waitFor();
  });
});

describe('what is put in and taken out', () => {
  const journal = sharedJournal(NOW);

  it('says so where a field is full, so that nothing pasted is cut off in silence', async () => {
    const { page } = journal;
    await openStep(page, 'other-people');
    const invitation = page.getByLabel('An invitation to one of them');
    await invitation.fill('Soup?');
    expect(await page.getByText(frameWords.fieldFull).count()).toBe(0);
    await invitation.focus();
    await page.keyboard.insertText('A walk on Sunday. '.repeat(300));

    await page.getByText(frameWords.fieldFull).waitFor();
    await untilFilled(page);
  });

  it('leaves the keyboard beside the line that was removed, an empty one too', async () => {
    const { page } = journal;
    await openStep(page, 'refresh');
    await addRow(page, 'What I would like to do');
    await addRow(page, 'What I would like to do');
    for (const line of [2, 1]) {
      const remove = pathWords.removeRowOf(line, 'What I would like to do');
      await page.getByRole('button', { name: remove }).press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe(frameWords.undo);
    }
  });
});
