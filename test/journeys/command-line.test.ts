import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(program: string, given: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...inherited } = process.env;
  return spawnSync(process.execPath, [program, ...given], {
    cwd: root,
    env: { ...inherited, ...environment },
    encoding: 'utf8',
  });
}

describe('starting Evenfall', () => {
  it.each(['build/start.ts', 'out/app/shell/main-chromium.js'])(
    'with an unknown flag is refused by %s in one sentence',
    (program) => {
      const { status, stderr } = run(program, ['--remote-debugging-port=9222']);

      expect(status).toBe(2);
      expect(stderr).toBe(
        'Evenfall did not understand that. It takes --home FOLDER and nothing else.\n',
      );
    },
  );

  it('with --home and no folder is refused', () => {
    const { status, stderr } = run('build/start.ts', ['--home=']);

    expect(status).toBe(2);
    expect(stderr).toBe('--home needs the name of a folder.\n');
  });

  it('on a machine without any browser says how to get one', () => {
    const { status, stderr } = run('out/app/shell/main-chromium.js', [], { PATH: scratchFolder() });

    expect(status).toBe(3);
    expect(stderr).toBe('Evenfall needs Chromium, Chrome or Edge to show its window.\n');
  });

  it('with a tour that is given nonsense is refused', () => {
    const { status, stderr } = run('build/tour.ts', ['--nonsense']);

    expect(status).toBe(2);
    expect(stderr).toBe('The tour takes --out FOLDER and nothing else.\n');
  });
});

describe('the vault process', () => {
  it('ends at once when it is started without a folder', () => {
    const { status, stdout, stderr } = run('out/app/vault/vault-process.js', []);

    expect([status, stdout, stderr]).toEqual([2, '', '']);
  });

  it('never gives away where the journal is when its folder is a file', () => {
    const home = join(scratchFolder(), 'private-name');
    writeFileSync(home, '');

    const { stdout, stderr } = run('out/app/vault/vault-process.js', [home]);

    expect(`${stdout}${stderr}`).not.toContain('private-name');
  });
});
