// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Saver } from '../../../../renderer/saving/saver.ts';
import { failed, succeeded } from '../../../../shared/result.ts';

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

  it('takes along what was changed while it was on its way', async () => {
    const kept: string[] = [];
    const saver = new Saver<string, string>((draft) => {
      kept.push(draft);
      if (draft === 'first') saver.edited('form', () => 'second');
      return Promise.resolve(succeeded(null));
    });
    saver.edited('form', () => 'first');

    const isAllSaved = await saver.flush();

    expect([isAllSaved, kept]).toEqual([true, ['first', 'second']]);
  });

  it('is done also where something changes just after there was nothing to save', async () => {
    const saver = new Saver<string, string>(() => Promise.resolve(succeeded(null)));

    const flushed = saver.flush();
    saver.edited('sitting', () => 'seven minutes');

    expect([await flushed, await saver.flush()]).toEqual([true, true]);
  });

  it('is done where what had failed was taken, and something newer after it', async () => {
    const first = Promise.withResolvers<void>();
    const answers = [failed({ code: 'storage/full' }), succeeded(null), succeeded(null)];
    const saver = new Saver<string, string>(async (draft) => {
      const answer = answers.shift() ?? failed({ code: 'unexpected' });
      if (draft === 'again') await first.promise;
      return answer;
    });
    saver.edited('form', () => 'once');
    await saver.flush();
    saver.edited('form', () => 'again');
    const flushed = saver.flush();
    await Promise.resolve();
    saver.edited('form', () => 'newer');
    const flushedNext = saver.flush();
    first.resolve();

    expect([await flushed, await flushedNext, answers]).toEqual([true, true, []]);
  });

  it('is not said to be done for what changed meanwhile and was refused', async () => {
    const answers = [succeeded(null), failed({ code: 'storage/full' })];
    const saver = new Saver<string, string>(() => {
      if (answers.length === 2) saver.edited('sitting', () => 'eight minutes');
      return Promise.resolve(answers.shift() ?? failed({ code: 'unexpected' }));
    });
    saver.edited('sitting', () => 'seven minutes');

    expect([await saver.flush(), answers]).toEqual([false, []]);
  });

  it('sends the last keys at once when the page may go, while earlier ones are still on their way', async () => {
    const sent: string[] = [];
    const answered = Promise.withResolvers<void>();
    const saver = new Saver<string, string>(async (draft) => {
      sent.push(draft);
      await answered.promise;
      return succeeded(null);
    });
    saver.edited('entry', () => 'The last');
    saver.release('entry');
    saver.edited('entry', () => 'The last keys');

    const flushed = saver.flush();

    const sentAtOnce = [...sent];
    answered.resolve();
    expect(sentAtOnce).toEqual(['The last', 'The last keys']);
    expect([await flushed, saver.state('entry').status, sent.length]).toEqual([true, 'saved', 2]);
  });

  it('is tried again by itself while it cannot be done, and says so meanwhile', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const answers = [failed({ code: 'storage/full' }), succeeded(null)];
    const saver = new Saver<string, string>(() =>
      Promise.resolve(answers.shift() ?? failed({ code: 'unexpected' })),
    );
    saver.edited('form', () => 'half a line');
    await vi.advanceTimersByTimeAsync(1_000);
    const meanwhile = saver.state('form').status;

    await vi.advanceTimersByTimeAsync(10_000);

    expect([meanwhile, saver.state('form').status, answers]).toEqual(['failing', 'saved', []]);
  });
});

describe('what could not be saved yet', () => {
  it('is found by whoever looks for its like, and no more once it is on disk', async () => {
    const answers = [failed({ code: 'storage/full' }), succeeded(null)];
    const saver = new Saver<string, string>(() =>
      Promise.resolve(answers.shift() ?? failed({ code: 'unexpected' })),
    );
    const isWeek = (draft: string): draft is 'week 2' => draft === 'week 2';
    saver.edited('one', () => 'week 1');
    await saver.flush();
    saver.edited('two', () => 'week 2');

    expect(saver.findUnsaved(isWeek)).toBe('week 2');
    saver.forget('one');
    await saver.flush();

    expect(saver.findUnsaved(isWeek)).toBeUndefined();
  });
});

describe('what is removed before its last words are on disk', () => {
  it('gives them, so that they come back with it, and tries them no more', async () => {
    const tried: string[] = [];
    const saver = new Saver<string, string>((draft) => {
      tried.push(draft);
      return Promise.resolve(failed({ code: 'storage/full' }));
    });
    saver.edited('entry', () => 'the last words');
    await saver.flush();

    const last = saver.forget('entry');

    expect(last).toBe('the last words');
    expect([saver.state('entry'), await saver.flush()]).toEqual([{ status: 'saved' }, true]);
    expect(tried).toEqual(['the last words']);
  });
});
