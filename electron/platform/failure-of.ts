import type { Failure } from '../../shared/failure.ts';
import { JournalError } from '../../shared/failure.ts';

const FAILURE_BY_CODE: readonly (readonly [RegExp, Failure])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, { code: 'storage/full' }],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT)/, { code: 'vault/damaged' }],
  [/^SQLITE_(BUSY|LOCKED)/, { code: 'vault/in-use' }],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/,
    { code: 'folder/not-writable' },
  ],
  [/^(SQLITE_IOERR|EIO)/, { code: 'storage/failed' }],
];

/** The failure an error stands for. Only its code is looked at: a message may hold a path or a statement. */
export function failureOf(error: unknown): Failure {
  if (error instanceof JournalError) return error.failure;
  const code = codeOf(error);
  const known = FAILURE_BY_CODE.find(([pattern]) => pattern.test(code));
  return known ? known[1] : { code: 'unexpected' };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
