import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../electron/handlers.ts';
import { answer } from '../../../electron/vault/answer.ts';
import type { VaultCommandName } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { anInstant } from '../../support/arbitrary-days.ts';
import { anOpenJournal } from '../../support/an-open-journal.ts';
import { anUnknownEntryId, vaultInputs } from '../../support/vault-inputs.ts';
import { anOpenVault } from '../../support/vaults.ts';

describe('what is told of a change', () => {
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
