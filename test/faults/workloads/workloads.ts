import {
  changePassphrase,
  giveNewDataKey,
  makeBackup,
  makeVault,
  newSaves,
  saveInTurn,
  unlock,
} from './acts.ts';
import { backUp, backUpQuietly, importBackup, restoreBackup } from './backup-work.ts';
import { exportCopy } from './export-work.ts';
import { makeInFirstSchema } from './first-schema.ts';
import { usePlantedNames } from './planted-work.ts';
import type { Workplace } from './workplace.ts';

export type Workload = (place: Workplace) => Promise<void>;

const SAVES_OF_AN_EVENING = 40;
/** They leave some hundred pages in the log, and not so many that it is emptied. */
const SAVES_IN_A_LOG = 20;
const SAVES_OF_A_MOMENT = 4;
/** Every single call of these goes wrong in turn. */
const SAVES_WATCHED = 2;

/** Every kind of work there is, by name. */
export const workloads: ReadonlyMap<string, Workload> = new Map([
  ['make', make],
  ['open', open],
  ['write', writeAllEvening],
  ['write-briefly', writeBriefly],
  ['write-and-be-killed', writeAndBeKilled],
  ['write-briefly-and-be-killed', writeBrieflyAndBeKilled],
  ['write-and-lock', writeAndLock],
  ['write-twice', writeTwice],
  ['write-until-full', writeUntilFull],
  ['change-passphrase', changeInUse],
  ['give-new-data-key', renewDataKey],
  ['make-in-first-schema', makeInFirstSchema],
  ['back-up', backUp],
  ['back-up-quietly', backUpQuietly],
  ['restore-backup', restoreBackup],
  ['import-backup', importBackup],
  ['export-copy', exportCopy],
  ['try-everything', tryEverything],
  ['use-planted-names', usePlantedNames],
]);

/** Makes a vault and writes two lines in it. */
async function make(place: Workplace): Promise<void> {
  place.say({ said: 'begun' });
  if (!(await makeVault(place))) return;
  await saveInTurn(place, 2);
  place.close();
}

/** Opens the vault, whatever state it was left in, and writes one line. */
async function open(place: Workplace): Promise<void> {
  place.say({ said: 'begun' });
  if (!(await unlock(place))) return;
  await saveInTurn(place, 1);
  place.close();
}

async function writeAllEvening(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  place.say({ said: 'begun' });
  await saveInTurn(place, SAVES_OF_AN_EVENING, 'words and pages');
  place.close();
}

async function writeBriefly(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  place.say({ said: 'begun' });
  await saveInTurn(place, SAVES_WATCHED);
  place.close();
}

/** Leaves every save in the log, and the log as a kill leaves it. */
async function writeAndBeKilled(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  const saves = newSaves(place.random, SAVES_IN_A_LOG, 'words and pages');
  for (const made of saves) await place.save(made);
  process.kill(process.pid, 'SIGKILL');
}

async function writeBrieflyAndBeKilled(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  for (const made of newSaves(place.random, SAVES_OF_A_MOMENT, 'words')) await place.save(made);
  process.kill(process.pid, 'SIGKILL');
}

/** Writes, waits with the vault open, and closes it. */
async function writeAndLock(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  for (const made of newSaves(place.random, SAVES_OF_A_MOMENT, 'words')) await place.save(made);
  place.say({ said: 'begun' });
  await place.untilToldToGoOn();
  place.close();
}

/** Writes, waits with the vault open, and writes again; the second time it may be refused. */
async function writeTwice(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  for (const made of newSaves(place.random, SAVES_OF_A_MOMENT, 'words')) await place.save(made);
  place.say({ said: 'begun' });
  await place.untilToldToGoOn();
  for (const made of newSaves(place.random, SAVES_OF_A_MOMENT, 'words')) await place.trySave(made);
  place.close();
}

/** Writes until the disk is full, makes room, and goes on. */
async function writeUntilFull(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  place.say({ said: 'begun' });
  await place.untilToldToGoOn();
  let isFull = false;
  for (const made of newSaves(place.random, SAVES_OF_AN_EVENING, 'words and pages')) {
    if (isFull) {
      await place.save(made);
    } else if (!(await place.trySave(made))) {
      isFull = true;
      place.makeRoom();
      await place.save(made);
    }
  }
  place.close();
}

async function changeInUse(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  // The disk may be full from the start.
  for (const made of newSaves(place.random, 1, 'words')) await place.trySave(made);
  place.say({ said: 'begun' });
  await changePassphrase(place);
  for (const made of newSaves(place.random, 1, 'words')) {
    if (await place.trySave(made)) continue;
    // Where the disk is full, it is refused and said to be, and taken as soon as there is room.
    place.makeRoom();
    await place.save(made);
  }
  place.close();
}

async function renewDataKey(place: Workplace): Promise<void> {
  if (!(await unlock(place))) return;
  await saveInTurn(place, 1);
  place.say({ said: 'begun' });
  await giveNewDataKey(place);
  // What failed half-way may have closed the vault; the page would ask for the passphrase.
  if (await unlock(place)) await saveInTurn(place, 1);
  place.close();
}

/** All there is to do, whether or not it is allowed. */
async function tryEverything(place: Workplace): Promise<void> {
  place.say({ said: 'begun' });
  if (!(await unlock(place))) return;
  for (const made of newSaves(place.random, SAVES_OF_A_MOMENT, 'words')) await place.trySave(made);
  await makeBackup(place);
  await changePassphrase(place);
  place.close();
}
