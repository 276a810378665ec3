import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCopiedText } from '../../../../electron/shell/copied.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A clipboard that holds `text`; `deeds` is what was done to it. */
function aClipboard(text: string) {
  const deeds: string[] = [];
  const board = {
    text,
    deeds,
    readText: async () => board.text,
    async conceal() {
      deeds.push('conceal');
    },
    async clear() {
      deeds.push('clear');
      board.text = '';
    },
  };
  return board;
}

const thirtySeconds = () => vi.advanceTimersByTimeAsync(30_000);

describe('what was copied', () => {
  it('is concealed, and after thirty seconds no longer on the clipboard', async () => {
    const board = aClipboard('a line of the journal');
    const { copied } = watchCopiedText([board]);

    copied();
    await vi.advanceTimersByTimeAsync(29_000);
    const before = board.text;
    await thirtySeconds();

    expect(before).toBe('a line of the journal');
    expect(board.deeds).toEqual(['conceal', 'clear']);
    expect(board.text).toBe('');
  });

  it('is left alone when something else was copied since', async () => {
    const board = aClipboard('a line of the journal');
    const { copied } = watchCopiedText([board]);

    copied();
    await vi.advanceTimersByTimeAsync(1_000);
    board.text = 'an address from elsewhere';
    await thirtySeconds();

    expect(board.text).toBe('an address from elsewhere');
    expect(board.deeds).toEqual(['conceal']);
  });

  it('has its thirty seconds from the last copy on', async () => {
    const board = aClipboard('first');
    const { copied } = watchCopiedText([board]);

    copied();
    await vi.advanceTimersByTimeAsync(20_000);
    board.text = 'second';
    copied();
    await vi.advanceTimersByTimeAsync(20_000);
    const meanwhile = board.text;
    await vi.advanceTimersByTimeAsync(10_000);

    expect(meanwhile).toBe('second');
    expect(board.text).toBe('');
  });

  it('goes at once when all is to be emptied, even just after it was copied', async () => {
    const board = aClipboard('a line of the journal');
    const { copied, empty } = watchCopiedText([board]);

    copied();
    const emptied = empty();
    await vi.advanceTimersByTimeAsync(100);
    await emptied;

    expect(board.text).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes from the second clipboard too where it lies there as well', async () => {
    const [board, selection] = [aClipboard('a line'), aClipboard('a line')];
    const { copied } = watchCopiedText([board, selection]);

    copied();
    await thirtySeconds();

    expect([board.text, selection.text]).toEqual(['', '']);
  });

  it('leaves the second clipboard alone where something else lies there', async () => {
    const [board, selection] = [aClipboard('a line'), aClipboard('selected elsewhere')];
    const { copied } = watchCopiedText([board, selection]);

    copied();
    await thirtySeconds();

    expect([board.text, selection.text]).toEqual(['', 'selected elsewhere']);
  });
});

describe('emptying', () => {
  it('touches nothing where nothing was copied', async () => {
    const board = aClipboard('from elsewhere');

    await watchCopiedText([board]).empty();

    expect([board.text, board.deeds]).toEqual(['from elsewhere', []]);
  });

  it('happens once for each copy', async () => {
    const board = aClipboard('a line');
    const { copied, empty } = watchCopiedText([board]);
    copied();
    await thirtySeconds();

    board.text = 'a line';
    await empty();

    expect(board.text).toBe('a line');
  });

  it('never rejects, whatever the system refuses', async () => {
    const board = aClipboard('a line');
    const refuse = () => Promise.reject(new Error('the system refuses'));
    const { copied, empty } = watchCopiedText([{ ...board, conceal: refuse, clear: refuse }]);

    copied();
    await vi.advanceTimersByTimeAsync(100);

    await expect(empty()).resolves.toBeUndefined();
  });

  it('is nothing where there is no clipboard', async () => {
    const { copied, empty } = watchCopiedText([]);

    copied();

    expect(vi.getTimerCount()).toBe(0);
    await expect(empty()).resolves.toBeUndefined();
  });
});
