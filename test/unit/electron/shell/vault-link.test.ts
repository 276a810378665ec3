import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkVault } from '../../../../electron/shell/vault-link.ts';
import type { Rows } from '../../../../shared/model/rows.ts';
import { HandMadeVaultProcess } from '../../../support/hand-made-shell.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const GONE = { ok: false, failure: { code: 'vault/gone' } };
const DONE = { ok: true, value: {} };

function aLink() {
  const vault = new HandMadeVaultProcess();
  const changed: Rows[] = [];
  const gone: string[] = [];
  const link = linkVault(vault, {
    onChanged: (rows) => changed.push(rows),
    onGone: () => gone.push('gone'),
  });
  return { vault, link, changed, gone };
}

describe('asking the vault', () => {
  it('posts the call and gives its answer', async () => {
    const { vault, link } = aLink();

    const asked = link.ask('entries.open', { id: 'a' });
    vault.say({ id: 1, result: DONE });

    expect(await asked).toEqual(DONE);
    expect(vault.posted).toEqual([{ id: 1, name: 'entries.open', input: { id: 'a' } }]);
  });

  it('gives each of many calls its own answer, in whatever order they come', async () => {
    const { vault, link } = aLink();

    const asked = ['a', 'b', 'c'].map((name) => link.ask(name, {}));
    for (const id of [2, 3, 1]) vault.say({ id, result: { ok: true, value: id } });

    expect(await Promise.all(asked)).toEqual([1, 2, 3].map((value) => ({ ok: true, value })));
  });

  it('takes the first answer, and no second one', async () => {
    const { vault, link } = aLink();

    const asked = link.ask('vault.state', {});
    vault.say({ id: 1, result: DONE });
    vault.say({ id: 1, result: GONE });

    expect(await asked).toEqual(DONE);
  });

  it.each([
    ['no answer to anything asked', { id: 99, result: DONE }],
    ['text', 'hello'],
    ['nothing', undefined],
    ['an answer with more to it', { id: 1, result: DONE, more: 1 }],
    ['an answer to half a call', { id: 0.5, result: DONE }],
    ['rows that are none', { changed: { entries: [{ title: 'x' }] } }],
  ])('does not mind %s', async (_, message) => {
    const { vault, link, changed } = aLink();

    const asked = link.ask('vault.state', {});
    vault.say(message);
    vault.say({ id: 1, result: DONE });

    expect(await asked).toEqual(DONE);
    expect(changed).toEqual([]);
  });

  it('hears of changed rows without asking', () => {
    const { vault, changed } = aLink();

    vault.say({ changed: { settings: DEFAULT_SETTINGS } });

    expect(changed).toEqual([{ settings: DEFAULT_SETTINGS }]);
  });
});

describe('a vault process that ends on its own', () => {
  it('fails every call still waiting, and is told once', async () => {
    const { vault, link, gone } = aLink();

    const asked = [link.ask('vault.state', {}), link.ask('entries.save', {})];
    vault.exit();

    expect(await Promise.all(asked)).toEqual([GONE, GONE]);
    expect(gone).toEqual(['gone']);
  });

  it('is asked nothing more', async () => {
    const { vault, link } = aLink();
    vault.exit();

    expect(await link.ask('vault.state', {})).toEqual(GONE);
    expect(vault.posted).toEqual([]);
  });

  it('needs no ending', async () => {
    const { vault, link } = aLink();
    vault.exit();

    await link.end();

    expect(vault.posted).toEqual([]);
    expect(vault.isKilled).toBe(false);
  });
});

describe('ending the vault', () => {
  it('asks it to, waits for it, and does not call that gone', async () => {
    const { vault, link, gone } = aLink();

    const ending = link.end();
    const asked = [...vault.posted];
    vault.exit();
    await ending;

    expect(asked).toEqual([{ end: true }]);
    expect(gone).toEqual([]);
    expect(vault.isKilled).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives it ten seconds to close its files, then ends it', async () => {
    const { vault, link } = aLink();

    const ending = link.end();
    await vi.advanceTimersByTimeAsync(9_999);
    const before = vault.isKilled;
    await vi.advanceTimersByTimeAsync(1);
    await ending;

    expect([before, vault.isKilled]).toEqual([false, true]);
  });

  it('lets calls be answered that were asked before', async () => {
    const { vault, link } = aLink();

    const asked = link.ask('entries.save', {});
    const ending = link.end();
    vault.say({ id: 1, result: DONE });
    vault.exit();
    await ending;

    expect(await asked).toEqual(DONE);
  });

  it('leaves no call without an answer', async () => {
    const { vault, link } = aLink();

    const asked = link.ask('entries.save', {});
    const ending = link.end();
    vault.exit();
    await ending;

    expect(await asked).toEqual(GONE);
  });
});
