import { mkdirSync } from 'node:fs';
import { writeDurably } from '../../../electron/platform/durable-file.ts';
import { failureOf } from '../../../electron/platform/failure-of.ts';
import { freshPath } from '../../../electron/shell/downloads.ts';
import { openPreferences } from '../../../electron/shell/preferences.ts';
import { DEFAULT_PREFERENCES } from '../../../shared/model/preferences.ts';
import { copyBeside } from '../support/copy-beside.ts';
import { PDF_NAME, stickBeside } from '../support/planted-names.ts';
import {
  changePassphrase,
  giveNewDataKey,
  makeBackup,
  makeVault,
  newSaves,
  unlock,
} from './acts.ts';
import type { Workplace } from './workplace.ts';

const SAVES = 3;

/** Creates a file under every name of ours; what lies in the way there may be refused, and is said. */
export async function usePlantedNames(place: Workplace): Promise<void> {
  place.say({ said: 'begun' });
  const isOpen = (await makeVault(place)) || (await unlock(place));
  if (isOpen) await touchEveryPart(place);
  attempt(place, () => openPreferences(place.folder).save(DEFAULT_PREFERENCES));
  attempt(place, () => writeDurably(freshPath(place.folder, PDF_NAME), Buffer.from('%PDF-')));
}

/** Saves, a try that fails, a backup in both places, a copy to read, a look at the backup, a new data key and passphrase. */
async function touchEveryPart(place: Workplace): Promise<void> {
  for (const made of newSaves(place.random, SAVES, 'words')) await place.trySave(made);
  const wrong = { kind: 'recovery-words', words: 'not these' } as const;
  await place.ask('vault.unlock', { secret: wrong });
  const stick = stickBeside(place.folder);
  mkdirSync(stick, { recursive: true });
  await place.ask('inner.usePlace', { folder: stick });
  await makeBackup(place);
  await place.ask('inner.export', { path: copyBeside(place.folder), what: 'everything' });
  const [newest] = await place.backups();
  if (newest) await place.ask('backups.look', { source: newest.source, secret: null });
  await giveNewDataKey(place);
  await changePassphrase(place);
  place.close();
}

function attempt(place: Workplace, act: () => void): void {
  try {
    act();
  } catch (error) {
    place.say({ said: 'failed', code: failureOf(error).code });
  }
}
