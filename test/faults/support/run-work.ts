import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { messagesIn, type Message } from './messages.ts';

const WORK = fileURLToPath(new URL('../../../out/driven/work.js', import.meta.url));

/** When the process is killed, counted from the moment its work begins. */
export type Moment =
  | { readonly kind: 'after'; readonly ms: number }
  /** At the n-th time that something changes in the data folder: where the files are written, however briefly. */
  | { readonly kind: 'at-change'; readonly count: number };

export type Work = {
  /** One of `workloads`. */
  readonly name: string;
  /** The data folder. */
  readonly folder: string;
  readonly seed: number;
  /** When it is killed with SIGKILL; never, unless given. */
  readonly moment?: Moment;
  /** A command that runs the process, as `strace` does, with its arguments. */
  readonly under?: readonly string[];
  /** Beyond the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Works as this user of the system, and not as the one who started it all. */
  readonly userId?: number;
  /** Called with what the process says, as it says it; `goOn` lets a workload continue that waits to be told. */
  readonly onSaid?: (message: Message, goOn: () => void) => void;
};

export type Worked = {
  readonly messages: readonly Message[];
  readonly end: 'well' | 'killed' | 'crashed';
  /** From the moment its work began; 0 when it never did. */
  readonly tookMs: number;
  /** The last line of what a crashed process complained of. */
  readonly complaint: string;
};

/** Does the work in a process of its own and waits for its end, whichever that is. */
export async function runWork(work: Work): Promise<Worked> {
  const { name, folder, seed, userId = '' } = work;
  const [command, ...rest] = [...(work.under ?? []), process.execPath, WORK];
  const child = spawn(command, [...rest, name, folder, String(seed), String(userId)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...work.environment },
  });
  // It may be gone before it is told.
  child.stdin.on('error', () => undefined);
  const goOn = () => void child.stdin.end();
  const output = { said: '', complained: '' };
  let begunAtMs = 0;
  let stopWaiting: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const known = messagesIn(output.said).length;
    output.said += text;
    for (const message of messagesIn(output.said).slice(known)) {
      if (message.said === 'begun') {
        begunAtMs = performance.now();
        if (work.moment) stopWaiting = killAt(child, work.moment, work.folder);
      }
      work.onSaid?.(message, goOn);
    }
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.complained += text;
  });
  const { code, signal } = await endOf(child);
  stopWaiting();
  const isWell = code === 0;
  return {
    messages: messagesIn(output.said),
    end: signal === 'SIGKILL' ? 'killed' : isWell ? 'well' : 'crashed',
    tookMs: begunAtMs === 0 ? 0 : performance.now() - begunAtMs,
    complaint: isWell ? '' : (output.complained.trim().match(/^\w*Error.*$/m)?.[0] ?? ''),
  };
}

/** Kills `child` at `moment`; the function given back gives that up. */
function killAt(child: ChildProcess, moment: Moment, folder: string): () => void {
  if (moment.kind === 'after') {
    const timer = setTimeout(() => child.kill('SIGKILL'), moment.ms);
    return () => clearTimeout(timer);
  }
  let changes = 0;
  const watcher = watch(folder, () => {
    changes += 1;
    if (changes === moment.count) child.kill('SIGKILL');
  });
  return () => watcher.close();
}

function endOf(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }> {
  const { promise, resolve, reject } = Promise.withResolvers<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
  }>();
  // "close" comes after the last of its output, "exit" may come before.
  child.once('close', (code, signal) => resolve({ code, signal }));
  child.once('error', reject);
  return promise;
}
