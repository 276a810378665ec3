import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  archiveEnd,
  memberHeader,
  MEMBER_NAMES,
  paddingAfter,
  readArchive,
  readMember,
} from '../../../../electron/backup/archive.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

/** An archive of three members with these contents. */
function anArchive(contents: readonly Buffer[], madeAtSeconds = 1_795_000_000): string {
  const path = join(scratchFolder(), 'backup.evenfall');
  const parts = MEMBER_NAMES.flatMap((name, index) => {
    const bytes = contents[index] ?? Buffer.alloc(0);
    return [memberHeader(name, bytes.length, madeAtSeconds), bytes, paddingAfter(bytes.length)];
  });
  writeFileSync(path, Buffer.concat([...parts, archiveEnd()]));
  return path;
}

const CONTENTS = [Buffer.from('{"key":1}'), Buffer.from('sealed'), Buffer.alloc(5000, 7)];

describe('the file a backup is', () => {
  it('gives back each of its three members to the byte', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.uint8Array({ maxLength: 2000 }),
          fc.uint8Array({ maxLength: 2000 }),
          fc.uint8Array({ maxLength: 9000 }),
        ),
        fc.integer({ min: 0, max: 4_000_000_000 }),
        (members, madeAtSeconds) => {
          const path = anArchive(
            members.map((each) => Buffer.from(each)),
            madeAtSeconds,
          );
          const found = readArchive(path);
          const read = MEMBER_NAMES.map((name) => found && readMember(path, found[name]));
          expect(read).toEqual(members.map((each) => Buffer.from(each)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is one that any archive tool can open', () => {
    const path = anArchive(CONTENTS);

    const listed = execFileSync('tar', ['-tf', path], { encoding: 'utf8' });
    const database = execFileSync('tar', ['-xOf', path, 'journal.db']);

    expect(listed.trim().split('\n')).toEqual([...MEMBER_NAMES]);
    expect(database.equals(CONTENTS[2] ?? Buffer.alloc(0))).toBe(true);
  });

  it('is refused with any byte of a header changed', () => {
    const path = anArchive(CONTENTS);
    const whole = readFileSync(path);
    for (let at = 0; at < 512; at += 1) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(path, changed);
      expect(readArchive(path)).toBeUndefined();
    }
  });

  it('is refused when it is cut short or goes on', () => {
    const path = anArchive(CONTENTS);
    const whole = readFileSync(path);
    for (const length of [0, 1, 511, 512, 1024, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, length));
      expect(readArchive(path)).toBeUndefined();
    }
    writeFileSync(path, whole);
    appendFileSync(path, 'x');
    expect(readArchive(path)).toBeUndefined();
  });

  it('is never taken for one when it is just any bytes', () => {
    const path = join(scratchFolder(), 'any');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => {
        writeFileSync(path, bytes);
        expect(readArchive(path)).toBeUndefined();
      }),
    );
  });
});
