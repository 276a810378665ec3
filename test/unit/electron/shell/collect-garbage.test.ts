import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { collectGarbage } from '../../../../electron/shell/collect-garbage.ts';

it('what nothing refers to any more is not kept until room is wanted', async () => {
  const carried = new WeakRef({ text: 'I took the long way and it was only cold.' });
  // Until the end of the turn in which it was made it is kept.
  await nextTurn();

  collectGarbage();

  expect(carried.deref()).toBeUndefined();
});
