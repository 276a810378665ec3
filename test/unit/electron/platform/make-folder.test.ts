import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../electron/platform/make-folder.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const rights = (path: string) => statSync(path).mode & 0o777;

describe('making a folder', () => {
  it('makes all that is missing above it, for the owner alone', () => {
    const folder = join(scratchFolder(), 'one', 'two', 'three');

    makeFolder(folder);

    expect([rights(folder), rights(dirname(folder))]).toEqual([0o700, 0o700]);
  });

  it('leaves one that is there as it is', () => {
    const folder = join(scratchFolder(), 'one');
    mkdirSync(folder, { mode: 0o750 });

    makeFolder(folder);

    expect(rights(folder)).toBe(0o750);
  });

  it.each([
    ['a file stands in the way', (path: string) => writeFileSync(path, ''), 'ENOTDIR'],
    ['a link to nothing does', (path: string) => symlinkSync('/no/such', path), 'EEXIST'],
  ])('says what the system says when %s', (_, block, code) => {
    const inTheWay = join(scratchFolder(), 'one');
    block(inTheWay);

    expect(() => makeFolder(join(inTheWay, 'two'))).toThrow(expect.objectContaining({ code }));
  });

  it.runIf(process.platform === 'linux')('ends where the system makes no folders at all', () => {
    expect(() => makeFolder('/proc/no/such/place')).toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
  });
});
