import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const NANOSECONDS_A_MS = 1e6;

/** Has this process measure, from inside and when its parent asks, how long it answers nothing. */
export function tellStalls(): void {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  process.on('message', (asked) => {
    if (asked === 'watch') {
      delay.reset();
      delay.enable();
    } else {
      delay.disable();
      process.send?.({ stallMs: delay.max / NANOSECONDS_A_MS });
    }
  });
}

/** The longest time, in milliseconds, in which `child`, which tells its stalls, answered nothing during `work`. */
export async function stallOf(child: ChildProcess, work: () => Promise<unknown>): Promise<number> {
  child.send('watch');
  await work();
  child.send('tell');
  // `tellStalls` sends just this in answer.
  const [told] = (await once(child, 'message')) as [{ readonly stallMs: number }];
  return told.stallMs;
}
