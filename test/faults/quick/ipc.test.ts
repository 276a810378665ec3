import { describe, expect, it } from 'vitest';
import { contract } from '../../../shared/ipc/contract.ts';
import { aMessage, COMMAND_NAMES } from '../../fuzz/messages.ts';
import { validInput } from '../../fuzz/valid-input.ts';
import { NOTHING_WRONG } from '../campaign.ts';
import { ipcDoors } from '../campaigns/ipc-doors.ts';
import { ipcPage } from '../campaigns/ipc-page.ts';
import { isTaken } from '../support/judged-answers.ts';
import { seededRandom } from '../support/random.ts';

const SEED = 20_261_122;

/** A computer that is busy with other things takes many times as long. */
const PATIENCE = { timeout: 600_000 };

describe('the messages an attack is made of', () => {
  it.each(COMMAND_NAMES)('are at times what %s takes', (name) => {
    const random = seededRandom(SEED);

    const inputs = Array.from({ length: 50 }, () => validInput(contract[name].input, random));

    expect(inputs.some((input) => isTaken(name, input))).toBe(true);
  });

  it('are the same again for the same seed, and mostly not what a command takes', () => {
    const some = () => {
      const random = seededRandom(SEED);
      return Array.from({ length: 400 }, () => aMessage(random, true));
    };
    const names = () => some().map(({ name }) => (typeof name === 'string' ? name : typeof name));
    const taken = some().filter(({ name, input }) =>
      COMMAND_NAMES.some((each) => each === name && isTaken(each, input)),
    );

    expect(names()).toEqual(names());
    expect(taken.length).toBeGreaterThan(50);
    expect(taken.length).toBeLessThan(250);
  });
});

describe('thousands of hostile messages', () => {
  it.each([ipcDoors, ipcPage])(
    'crash nothing, learn nothing and leave the journal whole: $fault',
    PATIENCE,
    async ({ run }) => {
      const outcome = await run('quick', SEED);
      const { runs, note } = outcome;

      expect(runs).toBeGreaterThan(300);
      expect({ ...outcome, note }).toEqual({ ...NOTHING_WRONG, runs, opened: null, note });
    },
  );
});
