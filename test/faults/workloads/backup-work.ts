import { join } from 'node:path';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { BACKUP_FROM_ELSEWHERE } from '../support/backup-beside.ts';
import { makeBackup, restore, saveInTurn, unlock } from './acts.ts';
import type { Workplace } from './workplace.ts';

/** Makes a backup while someone goes on writing. */
export async function backUp(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  await saveInTurn(place, 1);
  place.say({ said: 'begun' });
  const made = makeBackup(place);
  await saveInTurn(place, 3);
  await made;
  place.close();
}

/** Makes a backup of what was written before. */
export async function backUpQuietly(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  await saveInTurn(place, 1);
  await makeBackup(place);
  place.close();
}

/** Puts the newest backup in the place of the open journal, and opens that. */
export async function restoreBackup(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  const [newest] = await place.backups();
  if (!newest) throw new Error('There is no backup.');
  place.say({ said: 'begun' });
  await restore(place, { source: newest.source, passphrase: null });
  if (await unlock(place)) await saveInTurn(place, 1);
  place.close();
}

/** Opens a backup from elsewhere where there is no journal. */
export async function importBackup(place: Workplace): Promise<void> {
  place.say({ said: 'begun' });
  if (!(await place.ask('inner.takeFile', { path: join(place.folder, BACKUP_FROM_ELSEWHERE) })))
    return;
  const source = { place: 'chosen' } as const;
  if (!(await restore(place, { source, passphrase: PASSPHRASE }))) return;
  await saveInTurn(place, 1);
  place.close();
}
