import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGateway, createPrintDoor } from '../../../../electron/shell/gateway.ts';
import type { Door } from '../../../../electron/shell/shell.ts';
import { JournalError } from '../../../../shared/failure.ts';
import {
  contract,
  isPrintCommandName,
  isVaultCommandName,
  MAX_MESSAGE_LENGTH,
  type CommandName,
} from '../../../../shared/ipc/contract.ts';
import { DEFAULT_PREFERENCES } from '../../../../shared/model/preferences.ts';
import { EVERY_CAPABILITY } from '../../../support/hand-made-shell.ts';

const INVALID = { ok: false, failure: { code: 'input/invalid' } };
const TOO_LARGE = { ok: false, failure: { code: 'input/too-large' } };

// The keys of that object are exactly these names.
const NAMES = Object.keys(contract) as CommandName[];
const NOT_NAMES = [
  'no.such',
  '',
  'vault',
  'VAULT.STATE',
  'vault.state ',
  '__proto__',
  'constructor',
  'toString',
  undefined,
  null,
  7,
  {},
  [],
  ['vault.state'],
  true,
  Symbol('vault.state'),
];

const aDocument = 'a packed document';
const aJob = { document: aDocument, paper: 'a4' } as const;

/** The main window's door, and all that went through it. */
function aGateway(answer = () => Promise.resolve({ ok: true as const, value: 'from the vault' })) {
  const asked: (readonly [string, unknown])[] = [];
  const handled: unknown[] = [];
  const done = (input: unknown) => {
    handled.push(input);
    return {};
  };
  const door = createGateway(
    {
      'app.state': () => ({
        preferences: DEFAULT_PREFERENCES,
        capabilities: EVERY_CAPABILITY,
      }),
      'app.active': done,
      'app.lock': () => {
        throw new Error('/home/someone/journal.db');
      },
      'app.hide': done,
      'app.copied': done,
      'app.flushed': done,
      'backups.chooseFile': () => ({ chosen: null }),
      'backups.choosePlace': () => ({ isChosen: false }),
      'export.save': () => ({ outcome: 'cancelled' }),
      'keychain.change': done,
      'keychain.unlock': () => ({ missingSaves: 0, damage: null }),
      'preferences.save': done,
      'print.savePdf': () => ({ outcome: 'cancelled' }),
      'print.print': () => Promise.reject(new JournalError({ code: 'print/unavailable' })),
      'print.stop': done,
    },
    (name, input) => {
      asked.push([name, input]);
      return answer();
    },
  );
  return { door, asked, handled };
}

function aPrintDoor() {
  const pages: number[] = [];
  const door = createPrintDoor({
    'print.job': () => aJob,
    'print.progress': () => ({}),
    'print.ready': ({ pageCount }) => {
      pages.push(pageCount);
      return {};
    },
    'print.refused': () => ({}),
  });
  return { door, pages };
}

/** Neither door may ever throw or reject, whatever comes. */
function neverFails(door: Door) {
  const anyName = fc.oneof(fc.constantFrom(...NAMES), fc.anything());
  const anyInput = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true });
  return fc.assert(
    fc.asyncProperty(anyName, anyInput, async (name, input) => {
      expect(await door({ name, input })).toHaveProperty('ok');
    }),
    { numRuns: 500 },
  );
}

describe("the main window's door", () => {
  it.each(NOT_NAMES.map((name) => [name]))('refuses what is no command: %o', async (name) => {
    const { door, asked } = aGateway();

    expect(await door({ name, input: {} })).toEqual(INVALID);
    expect(asked).toEqual([]);
  });

  it.each(NAMES.filter(isPrintCommandName))('refuses %s of the print window', async (name) => {
    expect(await aGateway().door({ name, input: {} })).toEqual(INVALID);
  });

  it.each(NAMES.filter(isVaultCommandName))('passes %s on to the vault unread', async (name) => {
    const { door, asked } = aGateway();
    const input = { anything: 'at all' };

    expect(await door({ name, input })).toEqual({ ok: true, value: 'from the vault' });
    expect(asked).toEqual([[name, input]]);
  });

  it('answers its own commands after checking their input', async () => {
    const { door, handled } = aGateway();
    const wanted = { ...DEFAULT_PREFERENCES, idleMinutes: 2 };

    expect(await door({ name: 'preferences.save', input: wanted })).toMatchObject({ ok: true });
    for (const wrong of [undefined, null, {}, { ...wanted, idleMinutes: 0 }, { ...wanted, x: 1 }]) {
      expect(await door({ name: 'preferences.save', input: wrong })).toEqual(INVALID);
    }
    expect(handled).toEqual([wanted]);
  });

  it('says only a code when a command fails', async () => {
    const { door } = aGateway();

    expect(await door({ name: 'app.lock', input: {} })).toEqual({
      ok: false,
      failure: { code: 'unexpected' },
    });
    expect(await door({ name: 'print.print', input: aJob })).toEqual({
      ok: false,
      failure: { code: 'print/unavailable' },
    });
  });

  it('refuses a message that is too large, before anyone reads it', async () => {
    const { door, asked } = aGateway();
    // Two quotation marks belong to the message.
    const largest = 'a'.repeat(MAX_MESSAGE_LENGTH - 2);

    expect(await door({ name: 'entries.save', input: largest })).toMatchObject({ ok: true });
    expect(await door({ name: 'entries.save', input: `${largest}a` })).toEqual(TOO_LARGE);
    expect(await door({ name: 'app.active', input: `${largest}a` })).toEqual(TOO_LARGE);
    expect(asked).toHaveLength(1);
  });

  it('refuses what no message can say: a circle, a number without end', async () => {
    const { door, asked } = aGateway();
    const circle: Record<string, unknown> = {};
    circle['itself'] = circle;
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;

    expect(await door({ name: 'entries.save', input: circle })).toEqual(INVALID);
    expect(await door({ name: 'entries.save', input: { id: 10n } })).toEqual(INVALID);
    expect(await door({ name: 'preferences.save', input: deep })).toEqual(INVALID);
    expect(asked).toEqual([]);
  });

  it('refuses what is deeper than any command takes, before it reaches the vault', async () => {
    const { door, asked } = aGateway();
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;

    expect(await door({ name: 'entries.save', input: deep })).toEqual(INVALID);
    expect(asked).toEqual([]);
  });

  it('says only a code when the vault cannot be asked', async () => {
    const { door } = aGateway(() => Promise.reject(new Error('/home/someone/journal.db')));

    expect(await door({ name: 'vault.state', input: {} })).toEqual({
      ok: false,
      failure: { code: 'unexpected' },
    });
  });

  it('never throws, whatever comes', async () => {
    await neverFails(aGateway().door);
  });
});

describe("the print window's door", () => {
  it('hands out the document and hears that the pages stand', async () => {
    const { door, pages } = aPrintDoor();

    expect(await door({ name: 'print.job', input: {} })).toEqual({ ok: true, value: aJob });
    expect(await door({ name: 'print.ready', input: { pageCount: 3 } })).toMatchObject({
      ok: true,
    });
    expect(pages).toEqual([3]);
  });

  it.each(NAMES.filter((name) => !isPrintCommandName(name)))(
    'refuses %s of the main window',
    async (name) => {
      expect(await aPrintDoor().door({ name, input: {} })).toEqual(INVALID);
    },
  );

  it.each(NOT_NAMES.map((name) => [name]))('refuses what is no command: %o', async (name) => {
    expect(await aPrintDoor().door({ name, input: {} })).toEqual(INVALID);
  });

  it.each([[0], [1.5], [-1], ['3'], [null]])('refuses %o pages', async (pageCount) => {
    const { door, pages } = aPrintDoor();

    expect(await door({ name: 'print.ready', input: { pageCount } })).toEqual(INVALID);
    expect(pages).toEqual([]);
  });

  it('never throws, whatever comes', async () => {
    await neverFails(aPrintDoor().door);
  });
});
