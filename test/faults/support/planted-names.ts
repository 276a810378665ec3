import { join } from 'node:path';
import { UNFINISHED_ENDING } from '../../../electron/backup/make-backup.ts';
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

/** What a backup is called until it is whole, and the copy of the database that it is made of. */
const unfinished = knownName(8);
const IN_BACKUPS = [
  `${unfinished}${UNFINISHED_ENDING}`,
  `${unfinished}.database${UNFINISHED_ENDING}`,
  `${unfinished}.database${UNFINISHED_ENDING}-wal`,
];

/** What lies in each folder that a vault is made, kept or looked at in. */
const IN_A_VAULT = [
  'vault.json',
  'vault-copy.json',
  'journal.db',
  'journal.db-wal',
  'journal.anchor',
];
const PLACES_OF_VAULTS = [
  workshopOf(inFolder).folder,
  inFolder.asFound,
  inFolder.beingRead,
  inFolder.beingChecked,
];

/** The names we create in folders of ours. */
export const NAMES_IN_FOLDERS: readonly string[] = [
  ...IN_BACKUPS.map((name) => join(inFolder.backups, name)),
  ...PLACES_OF_VAULTS.flatMap((folder) => IN_A_VAULT.map((name) => join(folder, name))),
  join(workshopOf(inFolder).folder, 'replaces.json'),
  join(workshopOf(inFolder).folder, 'forgets.json'),
];

/** Every name we create in the data folder, and where a PDF is saved. */
export const CREATED_NAMES: readonly string[] = [
  ...new Set([
    ...FILES_AND_FOLDERS.filter((name) => name !== inFolder.folder),
    ...WRITTEN_AS_A_WHOLE,
    ...WRITTEN_AS_A_WHOLE.map(temporary),
    ...BESIDE_THE_DATABASE,
  ]),
];
