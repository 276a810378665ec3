import { describe, expect, it } from 'vitest';
import { writerOver } from '../../../../electron/database/database.ts';
import { saveEntry } from '../../../../electron/journal/entries.ts';
import { requireSound } from '../../../../electron/vault/sound-check.ts';
import { aMigratedDatabase } from '../../../support/journals.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';

/** A database with some entries, in which the tables behind the index of the search can be written. */
function aJournalToSpoil() {
  const handle = aMigratedDatabase();
  for (let index = 0; index < 20; index += 1) {
    saveEntry(writerOver(handle), anEntry({ body: aDocument(`words of number ${index}`) }));
  }
  handle.unsafeMode(true);
  return handle;
}

describe('the look at all of a journal', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(() => requireSound(aJournalToSpoil())).not.toThrow();
  });

  it.each([
    [
      'says of a text what is not in it',
      `UPDATE search_content SET c2 = 'other' WHERE id = (SELECT min(id) FROM search_content)`,
    ],
    [
      'has lost a text',
      'DELETE FROM search_content WHERE id = (SELECT min(id) FROM search_content)',
    ],
    ['has lost the places of its words', 'DELETE FROM search_data WHERE id > 10'],
  ])('finds an index of the search that %s, though each page of it is whole', (_, harm) => {
    const handle = aJournalToSpoil();
    handle.exec(harm);

    expect(() => requireSound(handle)).toThrow('vault/damaged');
  });
});
