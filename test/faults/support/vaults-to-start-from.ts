import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { savesIn } from './acknowledged.ts';
import { BACKUP_FROM_ELSEWHERE } from './backup-beside.ts';
import { findLand } from './land.ts';
import { runWork, type Work, type Worked } from './run-work.ts';
import type { Save } from './saves.ts';

/** A vault as it was left, and every save that was acknowledged in it. */
export type KnownVault = { readonly folder: string; readonly saves: readonly Save[] };

/** What campaigns start from: each made once, never changed, gone with this process. */
export const vaultsToStartFrom = {
  lockedVault: once(async (): Promise<KnownVault> => {
    const folder = lasting().place();
    const made = await wellDone({ name: 'make', folder, seed: 1 });
    const written = await wellDone({ name: 'write', folder, seed: 2 });
    return { folder, saves: savesIn([...made.messages, ...written.messages]) };
  }),

  leftVault: once(async (): Promise<KnownVault> => {
    const locked = await vaultsToStartFrom.lockedVault();
    const folder = lasting().copyOf(locked.folder);
    const { messages } = await runWork({ name: 'write-and-be-killed', folder, seed: 3 });
    return { folder, saves: [...locked.saves, ...savesIn(messages)] };
  }),

  backedUpVault: once(async (): Promise<KnownVault> => {
    const { folder, saves } = await backedUp();
    const written = await wellDone({ name: 'write-briefly', folder, seed: 5 });
    return { folder, saves: [...saves, ...savesIn(written.messages)] };
  }),

  backupFromElsewhere: once(async (): Promise<KnownVault> => {
    const { folder: origin, saves } = await backedUp();
    const backups = join(origin, 'backups');
    const [name = ''] = readdirSync(backups);
    const folder = lasting().place();
    copyFileSync(join(backups, name), join(folder, BACKUP_FROM_ELSEWHERE));
    return { folder, saves };
  }),

  firstSchemaVault: once(async (): Promise<KnownVault> => {
    const folder = lasting().place();
    const { messages } = await wellDone({ name: 'make-in-first-schema', folder, seed: 6 });
    return { folder, saves: savesIn(messages) };
  }),
} as const;

const lasting = once(() => {
  const land = findLand();
  process.once('exit', land.clear);
  return land;
});

/** A vault with one backup, and the saves that are in the backup. */
async function backedUp(): Promise<KnownVault> {
  const locked = await vaultsToStartFrom.lockedVault();
  const folder = lasting().copyOf(locked.folder);
  const { messages } = await wellDone({ name: 'back-up-quietly', folder, seed: 4 });
  return { folder, saves: [...locked.saves, ...savesIn(messages)] };
}

/** Work that meets no fault; whatever goes wrong in it is wrong with the campaign. */
async function wellDone(work: Work): Promise<Worked> {
  const worked = await runWork(work);
  const isWell = worked.end === 'well' && worked.messages.every(({ said }) => said !== 'failed');
  if (!isWell) throw new Error(`The work "${work.name}" does not go well by itself.`);
  return worked;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
