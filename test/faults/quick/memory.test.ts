import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOTHING_WRONG } from '../campaign.ts';
import { memoryOverLocks } from '../campaigns/memory-cycles.ts';
import { markerInFiles } from '../campaigns/memory-files.ts';
import { memoryAfterLock } from '../campaigns/memory-lock.ts';
import { bytesNeedle, sightings, textNeedle } from '../support/memory-scan.ts';

const SEED = 20_261_122;

/** A computer that is busy with other things takes many times as long. */
const PATIENCE = { timeout: 600_000 };

describe.runIf(process.platform === 'linux')('what an open journal held', () => {
  it.for([memoryAfterLock, memoryOverLocks, markerInFiles])(
    'is gone after a lock: $fault',
    PATIENCE,
    async ({ run }, test) => {
      const outcome = await run('quick', SEED);
      const { runs, note } = outcome;
      if (runs === 0) return test.skip(note);

      expect(outcome).toEqual({
        ...NOTHING_WRONG,
        runs,
        opened: null,
        ...(note === undefined ? {} : { note }),
      });
    },
  );
});

describe.runIf(process.platform === 'linux')('the search in memory', () => {
  it(
    'finds a text and a key in this process, in each of their spellings',
    PATIENCE,
    async (test) => {
      const words = `words ${randomBytes(8).toString('hex')}`;
      const key = randomBytes(32);
      // Held here until the search is over.
      const held = [
        Buffer.from(words),
        Buffer.from(words, 'utf16le'),
        Buffer.from(key.toString('hex')),
      ];

      const found = await sightings(
        [process.pid],
        [textNeedle('words', words), bytesNeedle('key', key)],
      );

      if (found === null) return test.skip('this user may not read the memory of other processes');
      const names = found.map(({ name }) => name);
      expect(names.toSorted()).toEqual(['key', 'words']);
      expect(held).toHaveLength(3);
    },
  );

  it('finds nothing that is not there', PATIENCE, async (test) => {
    const never = textNeedle('never', 'x');
    const spellings = never.spellings.map(() => randomBytes(24));

    const found = await sightings([process.ppid], [{ name: 'never', spellings }]);

    if (found === null) return test.skip('this user may not read the memory of other processes');
    expect(found).toEqual([]);
  });
});
