import { existsSync, linkSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownCopyOfLinked } from '../../../../electron/platform/own-copy.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

function aPlace() {
  const folder = scratchFolder();
  const target = join(folder, 'theirs');
  writeFileSync(target, 'not ours');
  return { target, ours: join(folder, 'ours') };
}

describe('a file that is about to be written to', () => {
  it('gets bytes of its own where it had a second name', () => {
    const { target, ours } = aPlace();
    linkSync(target, ours);

    ownCopyOfLinked(ours);

    writeFileSync(ours, 'changed');
    expect(readFileSync(target, 'utf8')).toBe('not ours');
    expect(lstatSync(ours).nlink).toBe(1);
  });

  it('keeps what it held', () => {
    const { target, ours } = aPlace();
    linkSync(target, ours);

    ownCopyOfLinked(ours);

    expect(readFileSync(ours, 'utf8')).toBe('not ours');
  });

  it('is no link any more, and what the link led to is left', () => {
    const { target, ours } = aPlace();
    symlinkSync(target, ours);

    ownCopyOfLinked(ours);

    expect([existsSync(ours), readFileSync(target, 'utf8')]).toEqual([false, 'not ours']);
  });

  it('is left alone where it is only ours, or not there', () => {
    const { target, ours } = aPlace();
    const { ino } = lstatSync(target);

    ownCopyOfLinked(target);
    ownCopyOfLinked(ours);

    expect([lstatSync(target).ino, existsSync(ours)]).toEqual([ino, false]);
  });
});
