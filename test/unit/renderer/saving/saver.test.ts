// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Saver } from '../../../../renderer/saving/saver.ts';
import { succeeded } from '../../../../shared/result.ts';

describe('saving what was typed', () => {
  it('is said to be done only when it is, however many ask at the same moment', async () => {
    const kept: string[] = [];
    const saver = new Saver<string, string>(async (draft) => {
      await Promise.resolve();
      kept.push(draft);
      return succeeded(null);
    });
    saver.edited('page', () => 'one line');

    const outcomes = await Promise.all([saver.flush(), saver.flush()]);

    expect(outcomes).toEqual([true, true]);
    expect(kept).toEqual(['one line']);
  });
});
