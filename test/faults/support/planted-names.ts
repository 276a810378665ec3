import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { workshopOf } from '../../../electron/vault/workshop.ts';
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

const BESIDE_THE_DATABASE = ['journal.db-wal', 'journal.db-shm', 'journal.db-journal'];

const inFolder = vaultFilesIn('');
const FILES_AND_FOLDERS = [...Object.values(inFolder), workshopOf(inFolder).folder];

/** Every name we create in the data folder, and where a PDF is saved. */
export const CREATED_NAMES: readonly string[] = [
  ...new Set([
    ...FILES_AND_FOLDERS.filter((name) => name !== inFolder.folder),
    ...WRITTEN_AS_A_WHOLE,
    ...WRITTEN_AS_A_WHOLE.map(temporary),
    ...BESIDE_THE_DATABASE,
  ]),
];
