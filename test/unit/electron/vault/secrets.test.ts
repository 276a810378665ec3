import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { newKeyFile, type KeyFile } from '../../../../electron/vault/key-file.ts';
import { suggestRecoveryWords } from '../../../../electron/vault/recovery-words.ts';
import {
  openWith,
  withPassphrase,
  withRecoveryWords,
  type Secret,
} from '../../../../electron/vault/secrets.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { QUICK_PARAMETERS } from '../../../support/vaults.ts';

const DATA_KEY = new DataKey(Buffer.alloc(32, 42));
const WORDS = suggestRecoveryWords();

const passphrase = (typed = PASSPHRASE): Secret => ({ kind: 'passphrase', passphrase: typed });
const words = (typed = WORDS.join(' ')): Secret => ({ kind: 'recovery-words', words: typed });

/** One file for all tests: it is never changed, only copied, and its passphrase takes a while. */
let file: KeyFile;

beforeAll(async () => {
  const empty = newKeyFile();
  file = withRecoveryWords(await sealedWith(empty, PASSPHRASE), WORDS, DATA_KEY);
});

function sealedWith(into: KeyFile, typed: string): Promise<KeyFile> {
  return withPassphrase(into, {
    passphrase: typed,
    dataKey: DATA_KEY,
    parameters: QUICK_PARAMETERS,
  });
}

async function opens(given: KeyFile, secret: Secret): Promise<boolean> {
  const key = await openWith(given, secret);
  return key?.use((bytes) => bytes.equals(Buffer.alloc(32, 42))) ?? false;
}

describe('a key file', () => {
  it('opens with its passphrase and with its recovery words', async () => {
    expect(await opens(file, passphrase())).toBe(true);
    expect(await opens(file, words())).toBe(true);
  });

  it.each<[string, () => Secret]>([
    ['another passphrase', () => passphrase('another lantern under other stairs')],
    ['the passphrase with a space more', () => passphrase(`${PASSPHRASE} `)],
    ['an empty passphrase', () => passphrase('')],
    ['other recovery words', () => words(suggestRecoveryWords().join(' '))],
    ['no recovery words', () => words('')],
    ['the words typed as a passphrase', () => passphrase(WORDS.join(' '))],
    ['the passphrase typed as words', () => words(PASSPHRASE)],
  ])('does not open with %s', async (_, secret) => {
    expect(await openWith(file, secret())).toBe(undefined);
  });

  it('takes as long over recovery words that do not fit as over a passphrase', async () => {
    const startedAt = performance.now();
    await openWith(file, words('no words of any list'));
    const tookMs = performance.now() - startedAt;

    // Without the slow hash it is far less than one millisecond.
    expect(tookMs).toBeGreaterThan(20);
  });

  it('without recovery words opens with none', async () => {
    const declined = { ...file, slots: file.slots.filter(({ kind }) => kind === 'passphrase') };

    expect(await openWith(declined, words())).toBe(undefined);
    expect(await opens(declined, passphrase())).toBe(true);
  });

  it('is of no use under the name of another vault', async () => {
    const exchanged = { ...file, vaultId: newKeyFile().vaultId };

    expect(await openWith(exchanged, passphrase())).toBe(undefined);
    expect(await openWith(exchanged, words())).toBe(undefined);
  });

  it('is of no use with weaker parameters written into it', async () => {
    const weaker = {
      ...file,
      slots: file.slots.map((slot) =>
        slot.derivation.name === 'argon2id'
          ? {
              ...slot,
              derivation: {
                ...slot.derivation,
                parameters: { ...slot.derivation.parameters, lanes: 1 },
              },
            }
          : slot,
      ),
    };

    expect(await openWith(weaker, passphrase())).toBe(undefined);
  });
});

describe('a new passphrase', () => {
  it('takes the place of the old one and leaves the recovery words', async () => {
    const changed = await sealedWith(file, 'seven herons over the grey canal');

    expect(changed.slots).toHaveLength(2);
    expect(await opens(changed, passphrase())).toBe(false);
    expect(await opens(changed, passphrase('seven herons over the grey canal'))).toBe(true);
    expect(await opens(changed, words())).toBe(true);
  });
});

describe('new recovery words', () => {
  it('take the place of the old ones and leave the passphrase', async () => {
    const next = suggestRecoveryWords();

    const changed = withRecoveryWords(file, next, DATA_KEY);

    expect(changed.slots).toHaveLength(2);
    expect(await opens(changed, words())).toBe(false);
    expect(await opens(changed, words(next.join(' ')))).toBe(true);
    expect(await opens(changed, passphrase())).toBe(true);
  });

  it('are refused when they are no recovery words', () => {
    const adding = () => withRecoveryWords(file, Array<string>(12).fill('abandon'), DATA_KEY);

    expect(adding).toThrow(new JournalError({ code: 'input/invalid' }));
  });
});
