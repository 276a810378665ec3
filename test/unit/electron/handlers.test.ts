import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../electron/handlers.ts';
import { recentRows } from '../../../electron/journal/rows.ts';
import { answer } from '../../../electron/vault/answer.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { contract, type VaultCommandName } from '../../../shared/ipc/contract.ts';
import { vaultCommands } from '../../../shared/ipc/vault-commands.ts';
import { instant } from '../../../shared/model/day.ts';
import type { Rows } from '../../../shared/model/rows.ts';
import { anOpenJournal } from '../../support/an-open-journal.ts';
import { aDay } from '../../support/journal-rows.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { vaultInputs } from '../../support/vault-inputs.ts';
import { anOpenVault, quickSession } from '../../support/vaults.ts';

// The keys of that object are exactly these names.
const NAMES = Object.keys(vaultCommands) as VaultCommandName[];
const ANSWERED_WHILE_LOCKED = [
  'vault.state',
  'vault.judgePassphrase',
  'vault.suggestPassphrase',
  'vault.suggestRecoveryWords',
  'vault.create',
  'vault.unlock',
  'backups.list',
  'backups.look',
  'backups.restore',
] as const;
/** What ends with the journal locked, or gone, or needs one that is not whole: told of elsewhere. */
const ENDING = new Set(['backups.look', 'backups.restore', 'vault.keepSalvaged', 'vault.erase']);
const LOCKED = { ok: false, failure: { code: 'vault/locked' } };

describe('while the journal is locked', () => {
  it('nothing but the first nine commands is answered', async () => {
    const { session } = await anOpenVault();
    const handlers = createHandlers(session, () => undefined);
    session.close();
    const inputs = vaultInputs();

    for (const name of NAMES.filter((each) => !ANSWERED_WHILE_LOCKED.some((one) => one === each))) {
      expect([name, await answer(handlers, name, inputs[name])]).toEqual([name, LOCKED]);
    }
    expect(NAMES.slice(0, 9)).toEqual(ANSWERED_WHILE_LOCKED);
  });

  it('those are, from an empty folder to an open journal', async () => {
    const files = vaultFilesIn(scratchFolder());
    const first = quickSession(files);
    const inputs = vaultInputs();
    const told: Rows[] = [];
    const asked = async (session: typeof first, name: VaultCommandName) =>
      answer(
        createHandlers(session, (rows) => told.push(rows)),
        name,
        inputs[name],
      );

    const before = await asked(first, 'vault.state');
    const judged = await asked(first, 'vault.judgePassphrase');
    const suggested = await asked(first, 'vault.suggestPassphrase');
    const words = await asked(first, 'vault.suggestRecoveryWords');
    const made = await asked(first, 'vault.create');
    first.close();
    const second = quickSession(files);
    const unlocked = await asked(second, 'vault.unlock');
    const after = await asked(second, 'vault.state');

    expect(before).toEqual({
      ok: true,
      value: { home: 'absent', hasKeychain: false, placeWarning: null, isSpaceLow: false },
    });
    expect(judged).toEqual({ ok: true, value: { verdict: 'strong', length: 37 } });
    expect([suggested.ok, words.ok]).toEqual([true, true]);
    const opened = { ok: true, value: { missingSaves: 0, damage: null } };
    expect([made, unlocked]).toEqual([opened, opened]);
    expect(after).toEqual({
      ok: true,
      value: { home: 'open', hasKeychain: false, placeWarning: null, isSpaceLow: false },
    });
    // What the page learns of an opened journal, it asks for.
    expect(told).toEqual([]);
  });

  it('making a journal keeps its settings and its month', async () => {
    const session = quickSession(vaultFilesIn(scratchFolder()));
    const handlers = createHandlers(session, () => undefined);
    const { attempt, ...wish } = vaultInputs()['vault.create'];

    const settings = { ...wish.settings, dayStartHour: 7 };
    await handlers['vault.create']({ ...wish, attempt, settings });

    const rows = session.vault().read((db) => recentRows(db, aDay('2026-01-01')));
    expect(rows).toMatchObject({ settings: { dayStartHour: 7 }, attempts: [attempt] });
  });
});

describe('while the journal is open', () => {
  it('every command is answered, and as the contract says', async () => {
    const { ask, handlers, inputs } = await anOpenJournal();
    // What is written on after a pause has an earlier version.
    const evening = inputs['entries.save'];
    const afternoon = instant.parse(evening.editedAt - 3 * 3_600_000);
    await answer(handlers, 'entries.save', { ...evening, editedAt: afternoon });
    const page = inputs['pages.save'];
    const before = instant.parse(page.editedAt - 3 * 3_600_000);
    await answer(handlers, 'pages.save', { ...page, editedAt: before });
    // A journal that is there cannot be made; all others in an order in which there is something to answer.
    const inOrder = NAMES.filter((name) => name !== 'vault.create' && !ENDING.has(name)).toSorted(
      (one, other) => Number(other.endsWith('.save')) - Number(one.endsWith('.save')),
    );

    for (const name of inOrder) {
      const result = await ask(name);

      expect([name, result.ok]).toEqual([name, true]);
      if (result.ok) expect(contract[name].output.safeParse(result.value).success).toBe(true);
    }
    expect(await ask('vault.create')).toEqual({ ok: false, failure: { code: 'vault/exists' } });
  });
});
