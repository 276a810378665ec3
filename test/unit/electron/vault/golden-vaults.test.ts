import { cpSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { listCheckIns } from '../../../../electron/check-ins/check-ins.ts';
import { LATEST_VERSION } from '../../../../electron/database/migrate.ts';
import { openEntry } from '../../../../electron/journal/entries.ts';
import { listAttempts } from '../../../../electron/month/attempts.ts';
import { listEvents } from '../../../../electron/month/events.ts';
import { find } from '../../../../electron/search/find.ts';
import { readSettings } from '../../../../electron/settings/settings.ts';
import { readKeyFile } from '../../../../electron/vault/key-file.ts';
import { damagedPages } from '../../../../electron/vault/page-check.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import type { VaultSession } from '../../../../electron/vault/vault-session.ts';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import { anEmptyHome } from '../../../support/backed-up-journals.ts';
import { GOLDEN, GOLDEN_WORDS } from '../../../support/golden-content.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { passphrase, quickSession } from '../../../support/vaults.ts';

const folder = fileURLToPath(new URL('../../../fixtures/golden', import.meta.url));
const goldenVaults = globSync('schema-*', { cwd: folder }).toSorted();

/** A copy of a golden vault, because opening one may bring it up to date. */
function aCopyOf(name: string) {
  const files = vaultFilesIn(scratchFolder());
  cpSync(join(folder, name), files.folder, { recursive: true });
  return { files, session: quickSession(files) };
}

function expectGolden(session: VaultSession): void {
  const [from, before] = [aDay('2026-01-01'), aDay('2027-01-01')];
  session.vault().read((db) => {
    expect(openEntry(db, GOLDEN.entry.id)).toEqual(GOLDEN.entry);
    expect(openEntry(db, GOLDEN.longEntry.id)).toEqual(GOLDEN.longEntry);
    expect(listCheckIns(db, from, before)).toEqual([GOLDEN.checkIn]);
    expect(listEvents(db, from, before)).toEqual([GOLDEN.event]);
    expect(listAttempts(db)).toEqual([GOLDEN.attempt]);
    expect(readSettings(db)).toEqual(GOLDEN.settings);
  });
}

describe('vaults of every version there has been', () => {
  it('are all here', () => {
    const expected = Array.from({ length: LATEST_VERSION }, (_, index) => `schema-${index + 1}`);
    expect(goldenVaults).toEqual(expected);
  });

  it.each(goldenVaults)('%s opens with its passphrase and holds all it held', async (name) => {
    const { session } = aCopyOf(name);

    expect(await session.unlock(passphrase())).toEqual({ missingSaves: 0, damage: null });

    expectGolden(session);
  });

  it.each(goldenVaults)('%s is searched, whatever its schema was', async (name) => {
    const { session } = aCopyOf(name);
    await session.unlock(passphrase());

    const idsFound = (text: string) =>
      session
        .vault()
        .read((db) => find(db, { text, limit: 20, flags: NO_FLAGS }))
        .map(({ id }) => id);

    expect(idsFound('naive bridge')).toEqual([GOLDEN.entry.id]);
    expect(idsFound('"Paragraph 299 of many"')).toEqual([GOLDEN.longEntry.id]);
    expect(idsFound('keys')).toEqual([GOLDEN.event.id]);
  });

  it.each(goldenVaults)('%s opens with its recovery words', async (name) => {
    const { session } = aCopyOf(name);

    const opened = await session.unlock({ kind: 'recovery-words', words: GOLDEN_WORDS });

    expect(opened).toEqual({ missingSaves: 0, damage: null });
  });

  it.each(goldenVaults)(
    '%s is whole, page by page, as it was made and as it is now',
    async (name) => {
      const { files, session } = aCopyOf(name);
      const key = await session.keyOf(readKeyFile(files), passphrase());
      const asItWasMade = damagedPages(files.database, key);
      await session.unlock(passphrase());
      session.close();

      expect([asItWasMade, damagedPages(files.database, key)]).toEqual([[], []]);
    },
  );

  it.each(goldenVaults.slice(0, -1))(
    '%s is backed up as it was before it is brought up to date',
    async (name) => {
      const { files, session } = aCopyOf(name);
      const backups = new Backups(session);

      await session.unlock(passphrase());

      expect(session.vault().schemaVersion()).toBe(LATEST_VERSION);
      expect(backups.list().backups.map(({ kind, holds }) => [kind, holds?.entryCount])).toEqual([
        ['migration', 2],
      ]);
      expect(readdirSync(files.backups)).toHaveLength(1);
    },
  );
});

describe('backups of versions there have been', () => {
  const goldenBackups = globSync('backup-of-schema-*.evenfall', { cwd: folder }).toSorted();

  it('are there', () => expect(goldenBackups).not.toEqual([]));

  it.each(goldenBackups)('%s is opened where there is no journal', async (name) => {
    const { session, backups } = anEmptyHome();
    backups.take(join(folder, name));

    const restored = await backups.restore({
      source: { place: 'chosen' },
      secret: { kind: 'recovery-words', words: GOLDEN_WORDS },
    });

    expect(restored.opened).toEqual({ missingSaves: 0, damage: null });
    expectGolden(session);
  });
});
