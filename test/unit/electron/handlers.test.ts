import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../electron/handlers.ts';
import { recentRows } from '../../../electron/journal/rows.ts';
import { answer } from '../../../electron/vault/answer.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { contract, type VaultCommandName } from '../../../shared/ipc/contract.ts';
import { vaultCommands } from '../../../shared/ipc/vault-commands.ts';
import type { Rows } from '../../../shared/model/rows.ts';
import type { Result } from '../../../shared/result.ts';
import { anInstant } from '../../support/arbitrary-days.ts';
import { aDay } from '../../support/journal-rows.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { anUnknownEntryId, vaultInputs } from '../../support/vault-inputs.ts';
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

/** An open journal behind its handlers, and what they have told so far. */
async function anOpenJournal() {
  const { session, files } = await anOpenVault();
  const told: Rows[] = [];
  const handlers = createHandlers(session, (rows) => told.push(rows));
  const inputs = vaultInputs();
  const ask = (name: VaultCommandName) => answer(handlers, name, inputs[name]);
  return { session, files, handlers, told, inputs, ask };
}

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
    const { ask } = await anOpenJournal();
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

  it('each change is told as the rows that are now true, and reading is not', async () => {
    const { ask, told, inputs } = await anOpenJournal();
    const toldBy = async (name: VaultCommandName) => {
      told.length = 0;
      await ask(name);
      return told;
    };
    const { id: entry, title } = inputs['entries.save'];
    const checkIn = inputs['checkIns.save'];
    const event = inputs['events.save'];

    expect(await toldBy('entries.save')).toMatchObject([{ entries: [{ id: entry, title }] }]);
    expect(await toldBy('rows.remove')).toEqual([{ removed: { entries: [entry] } }]);
    expect(await toldBy('rows.restore')).toMatchObject([{ entries: [{ id: entry, title }] }]);
    expect(await toldBy('checkIns.save')).toEqual([{ checkIns: [checkIn] }]);
    expect(await toldBy('events.save')).toEqual([{ events: [event] }]);
    expect(await toldBy('settings.save')).toEqual([{ settings: inputs['settings.save'] }]);
    expect(await toldBy('attempts.start')).toEqual([{ attempts: [inputs['attempts.start']] }]);
    const changed = await toldBy('attempts.change');
    expect(changed).toMatchObject([{ attempts: [{ reasons: 'Sleep.' }] }]);
    expect(await toldBy('helpers.save')).toEqual([{ helpers: [inputs['helpers.save']] }]);
    expect(await toldBy('pages.save')).toEqual([{ pages: [inputs['pages.save']] }]);
    for (const name of [
      'entries.open',
      'journal.recent',
      'journal.older',
      'vault.state',
      'unfinished.save',
      'unfinished.list',
    ] as const) {
      expect(await toldBy(name)).toEqual([]);
    }
  });

  it('each kind of row is told as gone, and as true again', async () => {
    const { handlers, ask, told, inputs } = await anOpenJournal();
    await ask('checkIns.save');
    await ask('events.save');
    await ask('helpers.save');
    await ask('attempts.start');
    await ask('pages.save');
    const { 'pages.save': page, 'helpers.save': helper, 'attempts.start': attempt } = inputs;
    const { 'checkIns.save': checkIn, 'events.save': event } = inputs;
    const at = anInstant('2026-11-22T22:00:00Z');
    told.length = 0;

    for (const row of [
      { kind: 'check-in', id: checkIn.id },
      { kind: 'event', id: event.id },
      { kind: 'helper', id: helper.id },
      { kind: 'attempt', id: attempt.id },
      { kind: 'page', id: page.id },
    ] as const) {
      await answer(handlers, 'rows.remove', { ...row, at });
      await answer(handlers, 'rows.restore', row);
    }

    expect(told).toEqual([
      { removed: { checkIns: [checkIn.id] } },
      { checkIns: [checkIn] },
      { removed: { events: [event.id] } },
      { events: [event] },
      { removed: { helpers: [helper.id] } },
      { helpers: [helper] },
      { removed: { attempts: [attempt.id] } },
      { attempts: [attempt] },
      { removed: { pages: [page.id] } },
      { pages: [page] },
    ]);
  });

  it('a letter is told as sealed without its words, and as gone when it is destroyed', async () => {
    const { ask, told, inputs } = await anOpenJournal();
    const { id } = inputs['letters.destroy'];
    await ask('entries.save');
    told.length = 0;

    await ask('letters.seal');
    await ask('letters.destroy');

    expect(told).toMatchObject([
      { entries: [{ id, sealedUntil: '2027-01-01', title: '', excerpt: '', wordCount: 0 }] },
      { removed: { entries: [id] } },
    ]);
  });

  it('a change is told once it is on disk and anchored, not before', async () => {
    const { session, files } = await anOpenVault();
    const anchor = () => readFileSync(files.anchor, 'utf8');
    const anchored: boolean[] = [];
    let before = anchor();
    const handlers = createHandlers(session, () => {
      anchored.push(anchor() !== before);
    });
    const inputs = vaultInputs();

    for (const name of ['entries.save', 'checkIns.save', 'events.save', 'settings.save'] as const) {
      before = anchor();
      await answer(handlers, name, inputs[name]);
    }

    expect(anchored).toEqual([true, true, true, true]);
  });

  it('a change that fails is not told', async () => {
    const { handlers, told } = await anOpenJournal();
    const at = anInstant('2026-11-22T22:00:00Z');
    const id = anUnknownEntryId();

    const results: Result<unknown>[] = [];
    for (const kind of ['entry', 'check-in', 'event'] as const) {
      results.push(await answer(handlers, 'rows.remove', { kind, id, at }));
      results.push(await answer(handlers, 'rows.restore', { kind, id }));
    }

    expect(results.map((result) => (result.ok ? 'ok' : result.failure.code))).toEqual([
      'entry/missing',
      'entry/missing',
      'check-in/missing',
      'check-in/missing',
      'event/missing',
      'event/missing',
    ]);
    expect(told).toEqual([]);
  });
});
