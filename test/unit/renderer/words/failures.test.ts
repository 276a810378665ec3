import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../../../renderer/words/failures.ts';
import type { Failure, FailureCode } from '../../../../shared/failure.ts';

/** One of each; it does not compile while one is missing. */
const FAILURES: { readonly [Code in FailureCode]: Extract<Failure, { code: Code }> } = {
  'vault/absent': { code: 'vault/absent' },
  'vault/exists': { code: 'vault/exists' },
  'vault/locked': { code: 'vault/locked' },
  'vault/refused': { code: 'vault/refused', retryAfterMs: 0 },
  'vault/too-soon': { code: 'vault/too-soon', retryAfterMs: 3000 },
  'vault/key-file-missing': { code: 'vault/key-file-missing' },
  'vault/key-file-damaged': { code: 'vault/key-file-damaged' },
  'vault/database-missing': { code: 'vault/database-missing' },
  'vault/damaged': { code: 'vault/damaged' },
  'vault/replaced': { code: 'vault/replaced' },
  'vault/newer': { code: 'vault/newer' },
  'vault/in-use': { code: 'vault/in-use' },
  'vault/gone': { code: 'vault/gone' },
  'vault/read-only': { code: 'vault/read-only' },
  'backup/damaged': { code: 'backup/damaged' },
  'backup/missing': { code: 'backup/missing' },
  'backup/needs-secret': { code: 'backup/needs-secret' },
  'backup/given-up': { code: 'backup/given-up' },
  'folder/not-chosen': { code: 'folder/not-chosen' },
  'folder/missing': { code: 'folder/missing' },
  'keychain/unavailable': { code: 'keychain/unavailable' },
  'folder/not-a-folder': { code: 'folder/not-a-folder' },
  'folder/not-writable': { code: 'folder/not-writable' },
  'storage/full': { code: 'storage/full' },
  'storage/failed': { code: 'storage/failed' },
  'passphrase/too-short': { code: 'passphrase/too-short', atLeast: 15 },
  'passphrase/too-long': { code: 'passphrase/too-long', atMost: 256 },
  'passphrase/too-easy': { code: 'passphrase/too-easy' },
  'entry/missing': { code: 'entry/missing' },
  'entry/sealed': { code: 'entry/sealed' },
  'check-in/missing': { code: 'check-in/missing' },
  'event/missing': { code: 'event/missing' },
  'attempt/missing': { code: 'attempt/missing' },
  'attempt/overlaps': { code: 'attempt/overlaps' },
  'helper/missing': { code: 'helper/missing' },
  'page/missing': { code: 'page/missing' },
  'input/invalid': { code: 'input/invalid' },
  'input/too-large': { code: 'input/too-large' },
  'print/unavailable': { code: 'print/unavailable' },
  'print/failed': { code: 'print/failed' },
  'file/not-written': { code: 'file/not-written' },
  unexpected: { code: 'unexpected' },
};

const refused = (retryAfterMs: number) => failureSentence({ code: 'vault/refused', retryAfterMs });

describe('the sentence for a failure', () => {
  it.each(Object.values(FAILURES))('is calm, whole and plain: $code', (failure) => {
    const sentence = failureSentence(failure);

    expect(sentence).toMatch(/^[A-Z][^!]+\.$/);
    expect(sentence).not.toContain(failure.code);
    // No code of any kind, nor what is left of a forgotten blank.
    expect(sentence).not.toMatch(/\bE[A-Z]{3,}|SQLITE|[/{}<>]|undefined|null|NaN|\berror\b/);
  });

  it('is another one for each', () => {
    const sentences = Object.values(FAILURES).map(failureSentence);

    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('says how long a passphrase may be', () => {
    expect(failureSentence(FAILURES['passphrase/too-short'])).toContain('15');
    expect(failureSentence(FAILURES['passphrase/too-long'])).toContain('256');
  });

  it('does not say which secret was wrong', () => {
    expect(refused(0)).not.toMatch(/passphrase|words|recovery/i);
  });
});
