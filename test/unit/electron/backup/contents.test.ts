import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupContents,
  countJournal,
  sealContents,
  unsealContents,
} from '../../../../electron/backup/contents.ts';
import { removeEntry } from '../../../../electron/journal/entries.ts';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aCheckIn, anEntry, anOpenVault, write } from '../../../support/vaults.ts';
import { saveCheckIn } from '../../../../electron/check-ins/check-ins.ts';

const CONTENTS = backupContents.parse({
  madeAt: Date.UTC(2026, 10, 23, 4),
  day: '2026-11-22',
  kind: 'daily',
  revision: 12,
  schemaVersion: 2,
  entryCount: 3,
  checkInCount: 4,
  firstDay: '2026-11-01',
  lastDay: '2026-11-22',
});
const VAULT_ID = 'c0ffee00-0000-4000-8000-000000000001';

describe('what a backup tells of itself', () => {
  it('is told to the key it was sealed with', () => {
    const key = DataKey.random();

    const sealed = sealContents(CONTENTS, VAULT_ID, key);

    expect(unsealContents(sealed, VAULT_ID, key)).toEqual(CONTENTS);
    expect(sealed.includes('2026-11')).toBe(false);
  });

  it('is told to no other key, and not in the name of another vault', () => {
    const key = DataKey.random();
    const sealed = sealContents(CONTENTS, VAULT_ID, key);

    expect(unsealContents(sealed, VAULT_ID, DataKey.random())).toBeUndefined();
    expect(unsealContents(sealed, VAULT_ID.replace('1', '2'), key)).toBeUndefined();
  });

  it('is not read out of any other bytes', () => {
    const key = DataKey.random();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(unsealContents(Buffer.from(bytes), VAULT_ID, key)).toBeUndefined();
      }),
    );
  });

  it('counts what is there and not what was removed', async () => {
    const { session } = await anOpenVault();
    write(session, anEntry({ day: '2026-11-03' }));
    const removed = write(session, anEntry({ day: '2026-12-24' }));
    session.vault().transact((db) => {
      removeEntry(db, removed.id, anInstant('2026-12-25T00:00:00Z'));
      saveCheckIn(db, aCheckIn({ day: '2026-11-09' }));
    });

    expect(session.vault().read(countJournal)).toEqual({
      entryCount: 1,
      checkInCount: 1,
      firstDay: '2026-11-03',
      lastDay: '2026-11-09',
    });
  });

  it('counts an empty journal as one without days', async () => {
    const { session } = await anOpenVault();

    expect(session.vault().read(countJournal)).toEqual({
      entryCount: 0,
      checkInCount: 0,
      firstDay: null,
      lastDay: null,
    });
  });
});
