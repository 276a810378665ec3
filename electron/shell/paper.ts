import { homedir } from 'node:os';
import { basename } from 'node:path';
import type { Handlers, Input, Output } from '../../shared/ipc/contract.ts';
import type { PaperProgress } from '../../shared/ipc/notices.ts';
import { JournalError } from '../../shared/failure.ts';
import { writeMeanwhile } from '../platform/write-meanwhile.ts';
import { createPrintDoor } from './gateway.ts';
import { downloadsFolder, freshPath } from './downloads.ts';
import type { PrintJob, Shell } from './shell.ts';

type Wish = Input<'print.savePdf'>;

/** One job seen from outside: how it is stopped, and who is told how far it is. */
export type PaperJob = {
  readonly stop: AbortSignal;
  readonly onProgress: (progress: PaperProgress) => void;
};

/** How long the print window may take to lay its pages out before the job is given up. */
const LAYOUT_LIMIT_MS = 60_000;
const NEUTRAL_FILE_NAME = 'Reflection summary.pdf';

/** The ways onto paper. `onProgress` hears of every job under way, and `print.stop` stops them all. */
export function paperHandlers(
  shell: Shell,
  onProgress: PaperJob['onProgress'],
): Handlers<'print.savePdf' | 'print.print' | 'print.stop'> {
  const underWay = new Set<AbortController>();
  const begun = async <T>(work: (job: PaperJob) => Promise<T>): Promise<T> => {
    const stopper = new AbortController();
    underWay.add(stopper);
    try {
      return await work({ stop: stopper.signal, onProgress });
    } finally {
      underWay.delete(stopper);
    }
  };
  return {
    'print.savePdf': (wish) => begun((job) => savePdf(shell, wish, job)),
    'print.print': async (wish) => {
      await begun((job) => printPages(shell, wish, job));
      return {};
    },
    'print.stop': () => {
      for (const stopper of underWay) stopper.abort();
      return {};
    },
  };
}

/**
 * Asks where (or takes the downloads folder), lays the pages out unseen and writes the file once, whole. One that is
 * stopped before that is cancelled, and nothing is written.
 */
export async function savePdf(
  shell: Shell,
  wish: Wish,
  job: PaperJob,
): Promise<Output<'print.savePdf'>> {
  const inDownloads = !shell.capabilities.chooseWhere;
  const path = inDownloads
    ? freshPath(downloadsFolder(homedir(), process.env), NEUTRAL_FILE_NAME)
    : await shell.choosePath(NEUTRAL_FILE_NAME);
  if (path === null || job.stop.aborted) return { outcome: 'cancelled' };
  const pdf = await laidOut(wish, job, (printing) => shell.makePdf(printing));
  if (pdf === undefined || job.stop.aborted) return { outcome: 'cancelled' };
  try {
    await writeMeanwhile(path, pdf);
  } catch {
    throw new JournalError({ code: 'file/not-written' });
  }
  return { outcome: 'saved', fileName: basename(path), inDownloads };
}

/** Opens the system's print dialog on the laid out pages. Throws `print/unavailable` where there is none. */
export async function printPages(shell: Shell, wish: Wish, job: PaperJob): Promise<void> {
  if (!shell.capabilities.print) throw new JournalError({ code: 'print/unavailable' });
  await laidOut(wish, job, (printing) => shell.print(printing));
}

/** What `work` makes of the job's pages; undefined when it was stopped. */
async function laidOut<T>(
  wish: Wish,
  { stop, onProgress }: PaperJob,
  work: (job: PrintJob) => Promise<T>,
): Promise<T | undefined> {
  const standing = Promise.withResolvers<void>();
  const refuse = (code: 'print/failed' | 'input/invalid') =>
    standing.reject(new JournalError({ code }));
  const giveUp = () => refuse('print/failed');
  const timer = setTimeout(giveUp, LAYOUT_LIMIT_MS);
  stop.addEventListener('abort', giveUp);
  // Whoever drives the window waits on it; a job given up before that must not end the app.
  standing.promise.catch(() => undefined);
  const door = createPrintDoor({
    'print.job': () => wish,
    'print.progress': ({ tenths }) => {
      onProgress({ at: 'laying-out', tenths });
      return {};
    },
    'print.ready': ({ pageCount }) => {
      onProgress({ at: 'laid-out', pageCount });
      standing.resolve();
      return {};
    },
    'print.refused': () => {
      refuse('input/invalid');
      return {};
    },
  });
  try {
    return await work({ paper: wish.paper, door, ready: standing.promise, stop });
  } catch (error) {
    if (stop.aborted) return undefined;
    throw error instanceof JournalError ? error : new JournalError({ code: 'print/failed' });
  } finally {
    clearTimeout(timer);
  }
}
