import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const MODULE = fileURLToPath(new URL('../../../../electron/shell/no-dumps.ts', import.meta.url));

/** What Linux says of a process: its limit on core files, and what of its memory one would hold. */
const TELL = `
  import { readFileSync } from 'node:fs';
  export const dumps = (id) => [
    /^Max core file size +(.*?) +bytes/m.exec(readFileSync('/proc/' + id + '/limits', 'utf8'))[1],
    readFileSync('/proc/' + id + '/coredump_filter', 'utf8').trim(),
  ];
`;

/** Runs `program` where core files may be as large as they like, and gives back what it sends. */
function sentBy(program: string): unknown {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'tell.mjs'), TELL);
  writeFileSync(
    join(folder, 'program.mjs'),
    `import { forbidDumps } from ${JSON.stringify(MODULE)};
     import { spawn, spawnSync } from 'node:child_process';
     import { dumps } from './tell.mjs';
     const send = (value) => process.stdout.write(JSON.stringify(value));
     ${program}`,
  );
  const unlimited = 'ulimit -c unlimited 2>/dev/null; exec "$0" "$@"';
  const given = ['-c', unlimited, process.execPath, join(folder, 'program.mjs')];
  return JSON.parse(spawnSync('/bin/sh', given, { encoding: 'utf8' }).stdout);
}

const NOTHING = ['0                    0', '00000000'];

describe.runIf(process.platform === 'linux')('forbidding dumps', () => {
  it('leaves no core file and no memory for one, and says that it holds', () => {
    const [holds, own] = sentBy('send([forbidDumps(), dumps(process.pid)])') as [boolean, unknown];

    expect(holds).toBe(true);
    expect(own).toEqual(NOTHING);
  });

  it('holds for children started later', () => {
    const told = sentBy(`
      forbidDumps();
      const child = spawn('sleep', ['30']);
      send(dumps(child.pid));
      child.kill();
    `);

    expect(told).toEqual(NOTHING);
  });

  it('holds for children, and theirs, that were there before', () => {
    const told = sentBy(`
      const child = spawn('/bin/sh', ['-c', 'sleep 30 & echo $!; wait']);
      child.stdout.once('data', (line) => {
        const grandchild = Number(String(line));
        forbidDumps();
        send([dumps(child.pid), dumps(grandchild)]);
        process.kill(grandchild);
      });
    `);

    expect(told).toEqual([NOTHING, NOTHING]);
  });
});

describe('forbidding dumps elsewhere', () => {
  it('does nothing, and says that it holds', () => {
    const told = sentBy(`send([forbidDumps('darwin'), dumps(process.pid)[1] !== '00000000'])`);

    expect(told).toEqual([true, true]);
  });
});
