import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { savePage } from '../../electron/pages/pages.ts';
import { saveSettings } from '../../electron/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { aPage, aWeeklyPage } from './pages.ts';
import { scratchFolder } from './scratch-folder.ts';
import { anEntry, anOpenVault, write } from './vaults.ts';

export const everything = (path: string) => ({ path, what: 'everything' }) as const;
export const worksheets = (path: string) => ({ path, what: 'worksheets' }) as const;

/** A place for a copy, in a folder where nothing else is. */
export function aPlace() {
  const folder = scratchFolder();
  return { folder, path: join(folder, 'Evenfall copy') };
}

export function textIn(path: string, name: string): string {
  return readFileSync(join(path, name), 'utf8');
}

/** Worksheets of an open step and of one that is put away, an entry written in the first, and one that is no worksheet's. */
export async function aPathWithAGate() {
  const { session } = await anOpenVault();
  const written = write(session, anEntry({ kind: 'step', title: 'For the unsent page' }));
  write(session, anEntry({ title: 'An evening' }));
  const sheet = { kind: 'worksheet' } as const;
  session.vault().transact((db) => {
    savePage(
      db,
      aPage({
        ...sheet,
        step: 'do-not-chase',
        worksheet: 'unsent',
        answers: [{ kind: 'longText', field: 'unsent-letter', entry: written.id }],
      }),
    );
    savePage(
      db,
      aPage({
        ...sheet,
        step: 'talk',
        worksheet: 'plan-for-disagreements',
        answers: [{ kind: 'text', field: 'pause-word', text: 'Lighthouse' }],
      }),
    );
    savePage(db, aWeeklyPage());
    const flagAnswers = { ...DEFAULT_SETTINGS.flagAnswers, theirNo: ['said-no' as const] };
    saveSettings(db, { ...DEFAULT_SETTINGS, flagAnswers });
  });
  return { session };
}
