import type { Ground } from './ground.ts';
import { startOf, type Operation } from './operations.ts';
import type { Recording } from './power-changes.ts';
import { recordWork } from './power-recording.ts';
import { smallVaults, type KnownVault } from './vaults-to-start-from.ts';

/** An operation as it goes when nothing is in its way: what was there before, and all it did. */
export type Played = { readonly vault: KnownVault; readonly recording: Recording };

const allPlayed = new Map<string, Promise<Played>>();

/** The recording of `operation`, made once for each seed: any number of disks can be made from it. */
export function played(ground: Ground, operation: Operation, seed: number): Promise<Played> {
  const name = `${operation.name} ${seed}`;
  const known = allPlayed.get(name) ?? play(ground, operation, seed);
  allPlayed.set(name, known);
  return known;
}

async function play(ground: Ground, operation: Operation, seed: number): Promise<Played> {
  const vault = await startOf(operation, ground, smallVaults);
  const folder = ground.copyOf(vault.folder);
  return { vault, recording: await recordWork(folder, { name: operation.work, seed }) };
}
