import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetsTargets, NOTHING_WRONG, type Outcome } from '../campaign.ts';
import { copyBeside } from '../support/copy-beside.ts';
import { onGround } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll } from '../support/judge.ts';
import { backupMadeAt, stickBeside } from '../support/planted-names.ts';
import { runWork } from '../support/run-work.ts';
import { MARKER, textOf } from '../support/saves.ts';
import { smallVaults } from '../support/vaults-to-start-from.ts';

/** What a campaign would make of a killed vault that `harm` has been done to. */
function outcomeOf(harm: (folder: string) => void): Promise<Outcome> {
  return onGround(async (ground) => {
    const vault = await smallVaults.left();
    const folder = ground.copyOf(vault.folder);
    harm(folder);
    const found = await ground.inspect({ folder, saves: [...vault.saves] });
    return judgeAll([{ found }], { damage: false });
  });
}

describe('the look at a vault after a fault', () => {
  it('finds nothing wrong where nothing was done', async () => {
    const outcome = await outcomeOf(() => undefined);

    expect(outcome).toEqual({ ...NOTHING_WRONG, runs: 1, opened: 1 });
  });

  it('counts the saves that are gone and that nobody was told of', async () => {
    const outcome = await outcomeOf((folder) => {
      rmSync(join(folder, 'journal.db-wal'));
      rmSync(join(folder, 'journal.anchor'));
    });

    expect(outcome).toMatchObject({ opened: 1, lostUntold: 4, lostTold: 0 });
    expect(meetsTargets(outcome)).toBe(false);
  });

  it('counts those that were told apart from them', async () => {
    const outcome = await outcomeOf((folder) => rmSync(join(folder, 'journal.db-wal')));

    expect(outcome).toMatchObject({ opened: 1, lostUntold: 0, lostTold: 4 });
    expect(meetsTargets(outcome)).toBe(true);
  });

  it('sees a vault that does not open, and all its saves as lost', async () => {
    const outcome = await outcomeOf((folder) => {
      for (const name of ['vault.json', 'vault-copy.json']) writeFileSync(join(folder, name), '{}');
    });

    expect(outcome).toMatchObject({ opened: 0, note: 'told vault/key-file-damaged: 1' });
    expect(outcome.lostUntold).toBeGreaterThan(4);
    expect(meetsTargets(outcome)).toBe(false);
  });

  it('sees a file that can be read', async () => {
    const outcome = await outcomeOf((folder) => {
      writeFileSync(join(folder, 'forgotten.tmp'), `so it says: ${MARKER}`, 'utf16le');
    });

    expect(outcome).toMatchObject({ opened: 1, plaintext: 1 });
    expect(meetsTargets(outcome)).toBe(false);
  });

  it('misses what was typed, and finds what was only partly typed', async () => {
    const lost = await onGround(async (ground) => {
      const { folder, saves } = await smallVaults.locked();
      const last = saves.findLast(({ kind }) => kind === 'entry');
      const text = last ? `${textOf(last)}, and more` : '';
      const whole = { text, atLeast: 20 };
      const longer = { text, atLeast: text.length };
      const other = { text: 'never typed', atLeast: 5 };
      const all = await inLanes([whole, longer, other], (typed) =>
        ground.inspect({ folder: ground.copyOf(folder), typed }),
      );
      return all.map((found) => judgeAll([{ found }], { damage: false }).lostUntold);
    });

    expect(lost).toEqual([0, 1, 1]);
  });

  it('sees a backup that is none', async () => {
    const outcome = await onGround(async (ground) => {
      const { folder: whole, saves } = await smallVaults.backedUp();
      const folder = ground.copyOf(whole);
      const name = '20261122-213000-by-hand-0000.evenfall';
      writeFileSync(join(folder, 'backups', name), 'not one');
      const found = await ground.inspect({ folder, saves: [...saves] });
      return judgeAll([{ found }], { damage: false });
    });

    expect(outcome).toMatchObject({
      opened: 1,
      lostUntold: 1,
      note: 'a backup that is not whole: 1',
    });
  });
});

describe('work in a process of its own', () => {
  it('creates the names in which a fault is laid in wait', async () => {
    const seed = 7;
    const found = await onGround(async (ground) => {
      const folder = ground.copyOf((await smallVaults.locked()).folder);
      await runWork({ folder, seed, name: 'use-planted-names' });
      return [
        existsSync(join(stickBeside(folder), backupMadeAt(seed))),
        existsSync(join(copyBeside(folder), 'journal.md')),
      ];
    });

    expect(found).toEqual([true, true]);
  });

  it('tells how the process ended', async () => {
    const ends = await onGround(async (ground) => {
      const folder = ground.copyOf((await smallVaults.locked()).folder);
      const work = { folder, seed: 1 } as const;
      const well = await runWork({ ...work, name: 'write-briefly' });
      const killed = await runWork({ ...work, name: 'write', moment: { kind: 'after', ms: 1 } });
      const crashed = await runWork({ ...work, name: 'no such work' });
      return [well.end, killed.end, crashed.end, crashed.complaint];
    });

    expect(ends).toEqual([
      'well',
      'killed',
      'crashed',
      'TypeError: There is no work "no such work".',
    ]);
  });
});
