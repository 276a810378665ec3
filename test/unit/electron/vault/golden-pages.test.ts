import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listEntries, openEntry, sealLetter } from '../../../../electron/journal/entries.ts';
import { listVersions, openVersion } from '../../../../electron/journal/versions.ts';
import { listPages, listPageVersions } from '../../../../electron/pages/pages.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { page } from '../../../../shared/model/page.ts';
import { GOLDEN_PAGES } from '../../../support/golden-pages.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { passphrase, quickSession } from '../../../support/vaults.ts';

const folder = fileURLToPath(new URL('../../../fixtures/golden', import.meta.url));
const goldenVaults = globSync('pages-of-schema-*', { cwd: folder }).toSorted();

/** A copy of a golden vault, opened. */
async function aCopyOf(name: string) {
  const files = vaultFilesIn(scratchFolder());
  cpSync(join(folder, name), files.folder, { recursive: true });
  const session = quickSession(files);
  expect(await session.unlock(passphrase())).toEqual({ missingSaves: 0, damage: null });
  return session;
}

describe('vaults with pages', () => {
  it('hold one of every kind there is', () => {
    const kinds = page.options.map((option) => option.shape.kind.value);

    expect(goldenVaults).not.toEqual([]);
    expect(new Set(GOLDEN_PAGES.pages.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(goldenVaults)('%s opens with every page, and with what one was before', async (name) => {
    const session = await aCopyOf(name);
    const { pages, weekBefore } = GOLDEN_PAGES;

    session.vault().read((db) => {
      expect(listPages(db)).toEqual(pages);
      expect(listPageVersions(db, weekBefore.id)).toEqual([weekBefore]);
    });
  });

  it.each(goldenVaults)('%s keeps what was there before an entry was written on', async (name) => {
    const session = await aCopyOf(name);
    const { sittingEntry, sittingBefore } = GOLDEN_PAGES;

    session.vault().read((db) => {
      expect(openEntry(db, sittingEntry.id)).toEqual(sittingEntry);
      const [before] = listVersions(db, sittingEntry.id);
      expect(openVersion(db, sittingEntry.id, before?.version ?? 0)).toMatchObject(sittingBefore);
    });
  });

  it.each(goldenVaults)('%s keeps its letter under the seal, and whole', async (name) => {
    const session = await aCopyOf(name);
    const { letter, sealedUntil } = GOLDEN_PAGES;
    const sealed = session
      .vault()
      .read((db) => listEntries(db, aDay('2026-01-01'), aDay('2027-01-01')))
      .filter(({ kind }) => kind === 'letter');

    expect(sealed).toMatchObject([{ id: letter.id, sealedUntil, title: '' }]);

    session.vault().transact((db) => sealLetter(db, letter.id, null));
    expect(session.vault().read((db) => openEntry(db, letter.id))).toEqual(letter);
  });
});
