import { join } from 'node:path';
import { nameForBackup } from '../../../electron/backup/backup-names.ts';
import { UNFINISHED_ENDING } from '../../../electron/backup/make-backup.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { freshName, workshopOf } from '../../../electron/vault/workshop.ts';
import { instant } from '../../../shared/model/day.ts';
import { eveningOf, knownName } from '../workloads/known-names.ts';
import { copyBeside } from './copy-beside.ts';

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
  join(inFolder.beingChecked, knownName(8)),
];

/** The names we create in folders of ours. */
export const NAMES_IN_FOLDERS: readonly string[] = [
  ...IN_BACKUPS.map((name) => join(inFolder.backups, name)),
  ...PLACES_OF_VAULTS.flatMap((folder) => IN_A_VAULT.map((name) => join(folder, name))),
  join(workshopOf(inFolder).folder, 'replaces.json'),
  join(workshopOf(inFolder).folder, 'forgets.json'),
];

/** Where backups are kept as well: beside the data folder, in which no second place may be. */
export function stickBeside(dataFolder: string): string {
  return `${dataFolder}-stick`;
}

/** What the backup is called that is made by the work with `seed`. */
export function backupMadeAt(seed: number): string {
  const name = nameForBackup(instant.parse(eveningOf(seed)), 'by-hand');
  return name.replace(/[0-9a-f]{4}(?=\.[a-z]+$)/, knownName(2));
}

/** What follows the data folder's own name in every name that we create beside it, and among vaults that were set aside. */
export function namesWithTheTime(seed: number): readonly string[] {
  return [
    `${stickBeside('')}/${backupMadeAt(seed)}`,
    `${stickBeside('')}/${backupMadeAt(seed)}${UNFINISHED_ENDING}`,
    copyBeside(''),
    `${copyBeside('')}.${unfinished}${UNFINISHED_ENDING}`,
    `/${inFolder.setAside}/${freshName('', new Date(eveningOf(seed)))}`,
  ];
}

/** Every name we create in the data folder, and where a PDF is saved. */
export const CREATED_NAMES: readonly string[] = [
  ...new Set([
    ...FILES_AND_FOLDERS.filter((name) => name !== inFolder.folder),
    ...WRITTEN_AS_A_WHOLE,
    ...WRITTEN_AS_A_WHOLE.map(temporary),
    ...BESIDE_THE_DATABASE,
  ]),
];
