import { describe, expect, it } from 'vitest';
import { NOTHING_WRONG } from '../campaign.ts';
import { quickPowerLossCampaigns } from '../campaigns/power-loss.ts';
import { onGround } from '../support/ground.ts';
import { OPERATIONS, questionAfter } from '../support/operations.ts';
import { contentsOf, writeContents } from '../support/power-disk.ts';
import { afterLoss } from '../support/power-loss.ts';
import { played } from '../support/power-played.ts';
import { heardBefore } from '../support/power-promises.ts';
import { seededRandom } from '../support/random.ts';
import { hasStrace, NO_STRACE } from '../support/strace.ts';

const SEED = 20_261_123;

/** A computer that is busy with other things takes many times as long. */
const PATIENCE = { timeout: 600_000 };

describe('when the power has gone', () => {
  it.for(quickPowerLossCampaigns)(
    'every journal opens and nothing that was acknowledged is missing: $fault',
    PATIENCE,
    async ({ run }, test) => {
      const outcome = await run('quick', SEED);
      const { runs, note } = outcome;
      if (runs === 0) return test.skip(note);

      expect(outcome).toEqual({ ...NOTHING_WRONG, runs, opened: runs });
      expect(runs).toBeGreaterThanOrEqual(10);
    },
  );

  it('the loss is seen on a disk that never flushed', (test) => {
    if (!hasStrace()) return test.skip(NO_STRACE);
    return onGround(async (ground) => {
      const saving = OPERATIONS.find(({ name }) => name === 'saving');
      if (!saving) throw new Error('Nothing saves any more.');
      const { vault, recording } = await played(ground, saving, SEED);
      const changes = recording.changes.filter(({ change }) => change !== 'flush');
      const liar = { ...recording, changes };
      const cut = changes.length;
      const loss = { cut, names: 'in order', kept: 'nothing' } as const;
      const folder = ground.place();

      writeContents(contentsOf(afterLoss(liar, loss, seededRandom(SEED))), folder);
      const asked = questionAfter(saving, vault, heardBefore(liar, cut));
      const found = await ground.inspect({ folder, ...asked });

      const acknowledged = asked.saves?.length ?? 0;
      expect(found).toMatchObject({ refusal: null, lost: acknowledged - vault.saves.length });
    });
  });
});
