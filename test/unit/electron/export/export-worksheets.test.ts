import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportJournal } from '../../../../electron/export/export-journal.ts';
import { savePage } from '../../../../electron/pages/pages.ts';
import { saveSettings } from '../../../../electron/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { aPage } from '../../../support/pages.ts';
import { aPathWithAGate, aPlace, textIn, worksheets } from '../../../support/readable-copies.ts';
import { anOpenVault } from '../../../support/vaults.ts';

describe('a copy of the worksheets', () => {
  it('holds them, the page for the week and what was written for them, and nothing else', async () => {
    const { session } = await aPathWithAGate();
    const { path } = aPlace();

    expect(await exportJournal(session, worksheets(path))).toEqual({
      sealedCount: 0,
      putAwayCount: 1,
    });

    expect(readdirSync(path)).toEqual(['worksheets.md']);
    const text = textIn(path, 'worksheets.md');
    expect(text).toMatch(/^# Worksheets of the path\n/);
    for (const said of ['All that I would like to say', 'For the unsent page', 'Someone who walks'])
      expect(text).toContain(said);
    for (const out of ['An evening', 'Lighthouse']) expect(text).not.toContain(out);
  });

  it('says nothing untrue where all of them are put away', async () => {
    const { session } = await anOpenVault();
    const flagAnswers = { ...DEFAULT_SETTINGS.flagAnswers, theirNo: ['said-no' as const] };
    session.vault().transact((db) => {
      savePage(
        db,
        aPage({
          kind: 'worksheet',
          step: 'talk',
          worksheet: 'plan-for-disagreements',
          answers: [{ kind: 'text', field: 'pause-word', text: 'Lighthouse' }],
        }),
      );
      saveSettings(db, { ...DEFAULT_SETTINGS, flagAnswers });
    });
    const { path } = aPlace();

    expect(await exportJournal(session, worksheets(path))).toMatchObject({ putAwayCount: 1 });

    expect(textIn(path, 'worksheets.md')).toBe('# Worksheets of the path\n');
  });

  it('says so where there are none', async () => {
    const { session } = await anOpenVault();
    const { path } = aPlace();

    await exportJournal(session, worksheets(path));

    expect(textIn(path, 'worksheets.md')).toBe(
      '# Worksheets of the path\n\nNothing is filled in yet.\n',
    );
  });
});
