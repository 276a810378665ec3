import { describe, expect, it } from 'vitest';
import { eraseWords } from '../../../../renderer/words/erase.ts';

describe('what erasing left because nothing tells what it is', () => {
  it('is counted where it lies', () => {
    const told = eraseWords.unknown({ besideJournal: 2, amongBackups: 1 });

    expect(told).toContain('2 files where your journal was and one file in the folder “backups”');
  });

  it('is not spoken of where there is none', () => {
    expect(eraseWords.unknown({ besideJournal: 0, amongBackups: 0 })).toBe('');
    expect(eraseWords.unknown({ besideJournal: 0, amongBackups: 2 })).not.toContain(' and ');
  });
});
