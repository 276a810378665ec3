import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../../electron/platform/failure-of.ts';
import { entryDraft } from '../../../../shared/model/entry.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { anEmptyDatabase } from '../../../support/journals.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const SECRET = '/home/someone/a-name-that-tells-all';

/** An error as Node and SQLite throw them: a code, and a message that tells too much. */
function anError(code: unknown): Error {
  return Object.assign(new Error(`${SECRET}: no way`), { code, path: SECRET });
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('the failure an error stands for', () => {
  it.each([
    ['SQLITE_FULL', 'storage/full'],
    ['ENOSPC', 'storage/full'],
    ['EDQUOT', 'storage/full'],
    ['SQLITE_NOTADB', 'vault/damaged'],
    ['SQLITE_CORRUPT', 'vault/damaged'],
    ['SQLITE_CORRUPT_VTAB', 'vault/damaged'],
    ['SQLITE_BUSY', 'vault/in-use'],
    ['SQLITE_BUSY_SNAPSHOT', 'vault/in-use'],
    ['SQLITE_LOCKED', 'vault/in-use'],
    ['SQLITE_READONLY', 'folder/not-writable'],
    ['SQLITE_READONLY_DBMOVED', 'folder/not-writable'],
    ['SQLITE_CANTOPEN', 'folder/not-writable'],
    ['SQLITE_PERM', 'folder/not-writable'],
    ['EACCES', 'folder/not-writable'],
    ['EPERM', 'folder/not-writable'],
    ['EROFS', 'folder/not-writable'],
    ['SQLITE_IOERR', 'storage/failed'],
    ['SQLITE_IOERR_FSYNC', 'storage/failed'],
    ['EIO', 'storage/failed'],
    ['SQLITE_CONSTRAINT', 'unexpected'],
    ['ENOENT', 'unexpected'],
    ['ENOSPC2', 'unexpected'],
    ['not ENOSPC', 'unexpected'],
  ])('is told by its code alone: %s', (code, expected) => {
    // The whole failure, so that nothing else of the error can have come along.
    expect(failureOf(anError(code))).toEqual({ code: expected });
  });

  it('is the one that was thrown on purpose, with all it says', () => {
    const failure = { code: 'vault/refused', retryAfterMs: 2000 } as const;

    expect(failureOf(new JournalError(failure))).toEqual(failure);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', SECRET],
    ['a code that is a number', anError(28)],
    ['a code that is an object', anError({ toString: () => 'ENOSPC' })],
    ['an error without one', new Error(SECRET)],
    ['a function', () => SECRET],
  ])('is unexpected, without a word of it, for %s', (_, error) => {
    expect(failureOf(error)).toEqual({ code: 'unexpected' });
  });

  it('holds nothing of what was being written', () => {
    const mistakes = [
      () => entryDraft.parse({ title: SECRET }),
      () => anEmptyDatabase().exec(`SELECT '${SECRET}' FROM nowhere`),
      () => readFileSync(join(scratchFolder(), 'a-name-that-tells-all')),
    ];

    for (const mistake of mistakes) {
      expect(failureOf(thrownBy(mistake))).toEqual({ code: 'unexpected' });
    }
  });

  it('is found in what the file system really throws', () => {
    // A folder where a file should be: the rights and the disk are fine, so nothing is claimed about them.
    expect(failureOf(thrownBy(() => readFileSync(scratchFolder())))).toEqual({
      code: 'unexpected',
    });
  });
});
