import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../electron/handlers.ts';
import { answer, vaultRequest } from '../../../../electron/vault/answer.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { JournalError } from '../../../../shared/failure.ts';
import type { VaultCommandName } from '../../../../shared/ipc/contract.ts';
import { vaultCommands } from '../../../../shared/ipc/vault-commands.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { vaultInputs } from '../../../support/vault-inputs.ts';
import { quickSession } from '../../../support/vaults.ts';

// The keys of that object are exactly these names.
const NAMES = Object.keys(vaultCommands) as VaultCommandName[];
const INVALID = { ok: false, failure: { code: 'input/invalid' } };

function lockedHandlers() {
  return createHandlers(quickSession(vaultFilesIn(scratchFolder())), () => undefined);
}

describe('answering a call', () => {
  it.each([
    'no.such',
    '',
    'entries',
    'ENTRIES.SAVE',
    ' vault.state',
    '__proto__',
    'constructor',
    'toString',
    // Commands of other doors.
    'app.state',
    'app.flushed',
    'print.job',
    'preferences.save',
  ])('refuses a name that is no command of the vault: %j', async (name) => {
    expect(await answer(lockedHandlers(), name, {})).toEqual(INVALID);
  });

  it.each(NAMES)('refuses whatever %s does not take', async (name) => {
    const handlers = lockedHandlers();
    const input = vaultInputs()[name];

    const refused = [undefined, null, 0, '', 'text', [], true, { ...input, more: 1 }, [input]];
    for (const each of refused) expect(await answer(handlers, name, each)).toEqual(INVALID);
    for (const field of Object.keys(input)) {
      expect(await answer(handlers, name, { ...input, [field]: undefined })).toEqual(INVALID);
      expect(await answer(handlers, name, { ...input, [field]: { evil: [] } })).toEqual(INVALID);
    }
  });

  it('answers anything at all, and gives nothing away while locked', async () => {
    const handlers = lockedHandlers();
    const openToAll = new Set<string>(NAMES.slice(0, 9));

    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...NAMES), fc.string()),
        fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true }),
        async (name, input) => {
          const result = await answer(handlers, name, input);

          if (!openToAll.has(name)) expect(result.ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the failure that was thrown on purpose, and only a code for any other', async () => {
    const failing = (error: unknown) => ({
      ...lockedHandlers(),
      'vault.state': () => {
        throw error;
      },
    });
    const refused = new JournalError({ code: 'vault/refused', retryAfterMs: 5 });
    const full = Object.assign(new Error('/home/someone: full'), { code: 'ENOSPC' });
    const asked = (error: unknown) => answer(failing(error), 'vault.state', {});

    expect(await asked(refused)).toEqual({ ok: false, failure: refused.failure });
    expect(await asked(full)).toEqual({ ok: false, failure: { code: 'storage/full' } });
    expect(await asked('/home/someone')).toEqual({ ok: false, failure: { code: 'unexpected' } });
  });

  it('waits for a handler that takes its time, also when that fails', async () => {
    const handlers = {
      ...lockedHandlers(),
      'vault.suggestPassphrase': () => Promise.resolve({ passphrase: 'one two' }),
      'vault.state': () => Promise.reject(new JournalError({ code: 'vault/damaged' })),
    };

    expect(await answer(handlers, 'vault.suggestPassphrase', {})).toEqual({
      ok: true,
      value: { passphrase: 'one two' },
    });
    expect(await answer(handlers, 'vault.state', {})).toEqual({
      ok: false,
      failure: { code: 'vault/damaged' },
    });
  });

  it('refuses a property that would change what an object is', async () => {
    const sent = JSON.parse('{"passphrase":"a","__proto__":{"isAdmin":true}}') as unknown;

    expect(await answer(lockedHandlers(), 'vault.judgePassphrase', sent)).toEqual(INVALID);
  });
});

describe('a request to the vault process', () => {
  it('has a number, a name and an input', () => {
    const request = { id: 1, name: 'vault.state', input: {} };

    expect(vaultRequest.parse(request)).toEqual(request);
  });

  it.each([
    [{ id: -1, name: 'vault.state', input: {} }],
    [{ id: 0.5, name: 'vault.state', input: {} }],
    [{ id: '1', name: 'vault.state', input: {} }],
    [{ id: 1, name: 7, input: {} }],
    [{ id: 1, name: 'vault.state', input: {}, more: 1 }],
    ['vault.state'],
    [null],
  ])('is nothing else: %j', (message) => {
    expect(vaultRequest.safeParse(message).success).toBe(false);
  });
});
