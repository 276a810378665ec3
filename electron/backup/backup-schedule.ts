import type { Day } from '../../shared/model/day.ts';
import type { BackupContents } from './contents.ts';

/** How long after a save, at most, it is asked whether a backup is due. */
const LOOK_EVERY_MS = 2 * 60 * 1000;
/** The person reads and writes first. */
const FIRST_LOOK_MS = 5 * 1000;

export type BackupSurroundings = {
  /** How many saves there have been. */
  readonly revision: () => number;
  /** The newest backup; undefined when there is none. */
  readonly lastBackup: () => Pick<BackupContents, 'revision' | 'day'> | undefined;
  /** The writer's day it is now. */
  readonly today: () => Day;
  readonly make: () => Promise<unknown>;
};

/**
 * Has a backup made when the journal has changed since the last one: soon after it is opened, and once more on each day
 * that something was written. So last night's words are in a backup before tonight's are written (DB-8).
 */
export function createBackupSchedule({ revision, lastBackup, today, make }: BackupSurroundings): {
  readonly start: () => void;
  readonly stop: () => void;
} {
  let timer: NodeJS.Timeout | undefined;
  let isFirst = true;

  const isDue = (): boolean => {
    const last = lastBackup();
    if (last?.revision === revision()) return false;
    const wasFirst = isFirst;
    isFirst = false;
    return wasFirst || last?.day !== today();
  };
  const lookAgainIn = (milliseconds: number) => {
    timer = setTimeout(look, milliseconds);
    timer.unref();
  };
  const look = () => {
    // What goes wrong is told in Settings, and tried again.
    void Promise.resolve()
      .then(() => (isDue() ? make() : undefined))
      .catch(() => undefined)
      .then(() => timer && lookAgainIn(LOOK_EVERY_MS));
  };
  return {
    start: () => lookAgainIn(FIRST_LOOK_MS),
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
