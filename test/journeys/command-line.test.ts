import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anApp } from '../support/an-app.ts';
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

describe('a debugger', () => {
  it.each([
    ['by a switch', ['--inspect=0'], {}],
    ['by NODE_OPTIONS', [], { NODE_OPTIONS: '--inspect=0' }],
  ] as const)(
    'that was asked for %s keeps the app from starting',
    (_how, switches, environment) => {
      const { status, stderr } = run(
        switches[0] ?? '--no-warnings',
        ['out/app/shell/main-chromium.js'],
        environment,
      );

      expect(status).toBe(2);
      expect(stderr).toContain('Evenfall does not start where a debugger could look into it.\n');
    },
  );

  it('finds no door in any process, the browser that shows the window among them', async () => {
    const app = await anApp();
    // A door of the test's own: what is looked for would be found.
    const door = createServer().listen(0, '127.0.0.1');
    await once(door, 'listening');
    const before = listening([process.pid]);
    door.close();

    expect(before).not.toEqual([]);
    expect(app.processIds().length).toBeGreaterThan(4);
    expect(listening(app.processIds())).toEqual([]);
  });

  it('is let in by no signal while the app runs', async () => {
    const app = await anApp();
    const [shell = 0] = app.processIds();
    const ours = [shell, app.vaultProcessId()];
    const before = listening(ours);

    for (const id of ours) process.kill(id, 'SIGUSR1');
    // What a signal opens is open by the time that both have answered.
    await app.page.reload();
    await app.page.getByRole('heading', { level: 1 }).waitFor();

    expect(listening([shell, app.vaultProcessId()])).toEqual(before);
  });
});

/** The sockets of these processes that others could come in by, as Linux numbers them. */
function listening(ids: readonly number[]): readonly string[] {
  // The fourth column is `0A` where someone listens, the tenth is the number of the socket.
  const lines = ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8').split('\n'),
  );
  const open = lines.map((line) => line.trim().split(/\s+/)).filter((parts) => parts[3] === '0A');
  const sockets = new Set(open.map((parts) => `socket:[${parts[9] ?? ''}]`));
  return ids.flatMap(filesOf).filter((file) => sockets.has(file));
}

function filesOf(id: number): readonly string[] {
  const folder = `/proc/${id}/fd`;
  return readdirSync(folder).map((name) => {
    try {
      return readlinkSync(`${folder}/${name}`);
    } catch {
      // It was closed while we looked.
      return '';
    }
  });
}

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
