import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What may happen instead of the call: an error the system gives, or the end of the process just before it. */
export type CallFault = 'EIO' | 'ENOSPC' | 'EACCES' | 'SIGKILL';

/** The `ordinal`-th (from 1) call of that name on a thread. */
export type SystemCall = {
  readonly name: string;
  readonly ordinal: number;
  /** Whether it writes in the database or its log, as so many do that are alike. */
  readonly writesPage: boolean;
};

/** Calls that take a name, to which the system may also say that there is no right to it. */
const NAMING_CALLS =
  '?open,openat,?rename,renameat,renameat2,?unlink,unlinkat,?rmdir,?mkdir,mkdirat';

/** Every call that opens or changes a file or a folder; those marked `?` do not exist on every processor. */
const WATCHED_CALLS = `write,pwrite64,pwritev,fsync,fdatasync,ftruncate,${NAMING_CALLS}`;

/** As strace tells of a page of the database or of a frame of its log. */
const PAGE_WRITTEN = /^\d+ +pwrite64\(\d+<[^>]*\/journal\.db(-wal)?>/;

/** All threads, with the paths of what they touch. */
const FULLY = ['-f', '-y', '-qq'];

/** Lets calls that are not watched pass at full speed; a signal is never given then. */
const FAST = '--seccomp-bpf';

/** One thread does the work that is handed over, so that its calls come in the same order every time. */
export const ONE_HELPER_THREAD = { UV_THREADPOOL_SIZE: '1' } as const;

export const NO_STRACE = 'skipped: strace is not installed';

export function hasStrace(): boolean {
  return spawnSync('strace', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The command that runs a process and writes down its calls in the file `log`. */
export function watching(log: string): readonly string[] {
  return ['strace', ...FULLY, FAST, '-o', log, '-e', `trace=${WATCHED_CALLS}`];
}

/** The command that runs a process and writes down, in the file `log`, whatever it sends and to which address. */
export function watchingTheNetwork(log: string): readonly [string, ...string[]] {
  return ['strace', '-f', '-qq', FAST, '-o', log, '-e', 'trace=connect,sendto,sendmsg,sendmmsg'];
}

/** The calls in `log` that named an address beyond this computer. */
export function callsBeyond(log: string): readonly string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('sa_family=AF_INET'))
    .filter((line) => !/inet_addr\("127\.|inet_pton\(AF_INET6, "(::1|::ffff:127\.)/.test(line));
}

/** The command that runs a process in which `call` meets `fault`; only calls that concern one of `paths` count. */
export function failing(
  log: string,
  paths: readonly string[],
  { name, ordinal }: SystemCall,
  fault: CallFault,
): readonly string[] {
  const effect = fault === 'SIGKILL' ? 'signal=SIGKILL' : `error=${fault}`;
  const speed = fault === 'SIGKILL' ? [] : [FAST];
  const effects = ['-e', `trace=${name}`, '-e', `inject=${name}:${effect}:when=${ordinal}`];
  const places = paths.flatMap((path) => ['-P', path]);
  return ['strace', ...FULLY, ...speed, '-o', log, ...effects, ...places];
}

/** Whether the system could ever answer this call so. */
export function mayMeet({ name }: SystemCall, fault: CallFault): boolean {
  return fault !== 'EACCES' || NAMING_CALLS.replaceAll('?', '').split(',').includes(name);
}

/** The calls in `log` that concern something in `folder`, and the paths they name, from that folder on. */
export function callsIn(
  log: string,
  folder: string,
): { readonly calls: readonly SystemCall[]; readonly names: readonly string[] } {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes(folder));
  const counts = new Map<string, number>();
  const calls = new Map<string, SystemCall>();
  for (const line of lines) {
    const [, thread, name] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (thread === undefined || name === undefined) continue;
    const ordinal = (counts.get(`${thread} ${name}`) ?? 0) + 1;
    counts.set(`${thread} ${name}`, ordinal);
    const call = `${name} ${ordinal}`;
    // On another thread the same number may be another file's.
    const writesPage = PAGE_WRITTEN.test(line) && (calls.get(call)?.writesPage ?? true);
    calls.set(call, { name, ordinal, writesPage });
  }
  const paths = lines.flatMap((line) => [...line.matchAll(/["<](\/[^">]*)[">]/g)]);
  const names = paths.flatMap(([, path = '']) =>
    isOf(path, folder) ? [path.slice(folder.length)] : [],
  );
  return { calls: [...calls.values()], names: [...new Set(names)] };
}

/** In the folder, or in one beside it that has its name and more. */
function isOf(path: string, folder: string): boolean {
  return path === folder || ['/', '-'].some((next) => path.startsWith(`${folder}${next}`));
}

/** Whether a call was given an error, by what strace wrote down. */
export function hasMet(log: string): boolean {
  return readFileSync(log, 'utf8').includes('(INJECTED)');
}
