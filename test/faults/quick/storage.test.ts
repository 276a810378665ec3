import { describe, expect, it } from 'vitest';
import { NOTHING_WRONG } from '../campaign.ts';
import { quickStorageCampaigns } from '../campaigns.ts';

const SEED = 20_261_122;

/** A computer that is busy with other things takes many times as long. */
const PATIENCE = { timeout: 600_000 };

describe('after a fault', () => {
  it.for(quickStorageCampaigns)(
    'every journal opens, nothing is lost untold, nothing can be read: $fault',
    PATIENCE,
    async ({ run }, test) => {
      const outcome = await run('quick', SEED);
      const { runs, lostTold, note } = outcome;
      if (runs === 0) return test.skip(note);

      expect(outcome).toEqual({ ...NOTHING_WRONG, runs, opened: runs, lostTold, note });
    },
  );
});
