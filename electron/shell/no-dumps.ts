import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Part of util-linux, which every desktop has. Never looked for in `PATH`, where anything might stand. */
const PRLIMIT_PLACES = ['/usr/bin/prlimit', '/bin/prlimit', '/run/current-system/sw/bin/prlimit'];

/**
 * On Linux, has no crash of this process or of its children leave its memory behind (EL-8); nothing elsewhere, where
 * the systems write dumps only if asked to. Children inherit it, so it comes before any is started. Whether it holds,
 * as Linux itself says.
 */
export function forbidDumps(platform: NodeJS.Platform = process.platform): boolean {
  if (platform !== 'linux') return true;
  const ids = [process.pid, ...childrenOf(process.pid)];
  for (const id of ids) {
    limitCore(id);
    leaveMemoryOut(id);
  }
  return hasNoCore();
}

/** No file at all. */
function limitCore(id: number): void {
  const prlimit = PRLIMIT_PLACES.find((place) => existsSync(place));
  if (prlimit === undefined) return;
  spawnSync(prlimit, ['--core=0:0', '--pid', String(id)], { stdio: 'ignore', env: {} });
}

/**
 * A system that hands dumps to a program of its own (systemd, Apport) does so whatever that limit is (core(5)). What it
 * is handed then holds no memory.
 */
function leaveMemoryOut(id: number): void {
  try {
    writeFileSync(`/proc/${id}/coredump_filter`, '0');
  } catch {
    // It is gone, or Linux lets nobody change it.
  }
}

/** What a runtime started before our first line ran, as Electron does with the process all its pages come from. */
function childrenOf(id: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').trim().split(' '),
    );
    const ids = children.filter((child) => child !== '').map(Number);
    return ids.flatMap((child) => [child, ...childrenOf(child)]);
  } catch {
    return [];
  }
}

function hasNoCore(): boolean {
  try {
    return /^Max core file size +0 +0 /m.test(readFileSync('/proc/self/limits', 'utf8'));
  } catch {
    return false;
  }
}
