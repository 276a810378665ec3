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
export type StartingVaults = {
  /** A vault that was made, written in and locked. */
  readonly locked: () => Promise<KnownVault>;
  /** The same, left as a kill leaves it: the last saves lie in its log. */
  readonly left: () => Promise<KnownVault>;
  /** The locked one with a backup in its folder that is older than its last saves. */
  readonly backedUp: () => Promise<KnownVault>;
  /** A folder without a vault, in which lies a backup that someone brought; the saves are those in the backup. */
  readonly fromElsewhere: () => Promise<KnownVault>;
  /** A vault that the first version of the app left. */
  readonly inFirstSchema: () => Promise<KnownVault>;
};

/** Never cleared: it goes with this process. */
const lasting = once(findLand);

/** After an evening of writing: some hundred pages. */
export const fullVaults = vaultsAfter('write', 'write-and-be-killed');

/** After a few words: few pages, so that every call that writes one can be made to fail in turn. */
export const smallVaults = vaultsAfter('write-briefly', 'write-briefly-and-be-killed');

/** The starting vaults that the workloads `writing` and, for the one left open, `beingKilled` have written in. */
function vaultsAfter(writing: string, beingKilled: string): StartingVaults {
  const locked = once(async (): Promise<KnownVault> => {
    const folder = lasting().place();
    const made = await wellDone({ name: 'make', folder, seed: 1 });
    const written = await wellDone({ name: writing, folder, seed: 2 });
    return { folder, saves: savesIn([...made.messages, ...written.messages]) };
  });
  const grown = async (from: KnownVault, name: string, seed: number): Promise<KnownVault> => {
    const folder = lasting().copyOf(from.folder);
    const { messages } = await runWork({ name, folder, seed });
    return { folder, saves: [...from.saves, ...savesIn(messages)] };
  };
  const withBackup = once(async () => grown(await locked(), 'back-up-quietly', 4));
  return {
    locked,
    left: once(async () => grown(await locked(), beingKilled, 3)),
    backedUp: once(async () => grown(await withBackup(), 'write-briefly', 5)),
    fromElsewhere: once(async () => {
      const { folder: origin, saves } = await withBackup();
      const backups = join(origin, 'backups');
      const [name = ''] = readdirSync(backups);
      const folder = lasting().place();
      copyFileSync(join(backups, name), join(folder, BACKUP_FROM_ELSEWHERE));
      return { folder, saves };
    }),
    inFirstSchema: once(async () => {
      const folder = lasting().place();
      const { messages } = await wellDone({ name: 'make-in-first-schema', folder, seed: 6 });
      return { folder, saves: savesIn(messages) };
    }),
  };
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
