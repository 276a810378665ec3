import { copyBeside } from '../support/copy-beside.ts';
import { saveInTurn, unlock } from './acts.ts';
import type { Workplace } from './workplace.ts';

/** Writes a copy that can be read beside the data folder, and goes on writing in the journal. */
export async function exportCopy(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  place.say({ said: 'begun' });
  await place.ask('inner.export', { path: copyBeside(place.folder), what: 'everything' });
  await saveInTurn(place, 1);
  place.close();
}
