import { knownName } from '../workloads/known-names.ts';

const temporary = (name: string) => `${name}.${knownName(6)}.new`;

export const PDF_NAME = 'Reflection summary.pdf';

const WRITTEN_AS_A_WHOLE = [
  'vault.json',
  'vault-copy.json',
  'journal.anchor',
  'tries.json',
  'check-next',
  'preferences.json',
  PDF_NAME,
];

const WRITTEN_BY_SQLITE = ['journal.db', 'journal.db-wal', 'journal.db-shm', 'journal.db-journal'];

const FOLDERS = ['being-made', 'being-checked', 'being-read', 'backups', 'set-aside'];

/** Every name we create in the data folder, and where a PDF is saved. */
export const CREATED_NAMES: readonly string[] = [
  ...WRITTEN_AS_A_WHOLE.flatMap((name) => [name, temporary(name)]),
  ...WRITTEN_BY_SQLITE,
  ...FOLDERS,
];
