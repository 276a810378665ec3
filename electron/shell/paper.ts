import { homedir } from 'node:os';
import { basename } from 'node:path';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import { JournalError } from '../../shared/failure.ts';
import { writeDurably } from '../platform/durable-file.ts';
import { createPrintDoor } from './gateway.ts';
import { downloadsFolder, freshPath } from './downloads.ts';
import type { PrintJob, Shell } from './shell.ts';

type Wish = Input<'print.savePdf'>;

/** How long the print window may take to lay its pages out before the job is given up. */
const LAYOUT_LIMIT_MS = 60_000;
const NEUTRAL_FILE_NAME = 'Reflection summary.pdf';

/** Asks where (or takes the downloads folder), lays the pages out unseen and writes the file once, whole. */
export async function savePdf(shell: Shell, wish: Wish): Promise<Output<'print.savePdf'>> {
  const inDownloads = !shell.capabilities.chooseWhere;
  const path = inDownloads
    ? freshPath(downloadsFolder(homedir(), process.env), NEUTRAL_FILE_NAME)
    : await shell.choosePath(NEUTRAL_FILE_NAME);
  if (path === null) return { outcome: 'cancelled' };
  const pdf = await withJob(wish, (job) => shell.makePdf(job));
  try {
    writeDurably(path, pdf);
  } catch {
    throw new JournalError({ code: 'file/not-written' });
  }
  return { outcome: 'saved', fileName: basename(path), inDownloads };
}

/** Opens the system's print dialog on the laid out pages. Throws `print/unavailable` where there is none. */
export async function printPages(shell: Shell, wish: Wish): Promise<void> {
  if (!shell.capabilities.print) throw new JournalError({ code: 'print/unavailable' });
  await withJob(wish, (job) => shell.print(job));
}

async function withJob<T>(wish: Wish, work: (job: PrintJob) => Promise<T>): Promise<T> {
  const laidOut = Promise.withResolvers<void>();
  const timer = setTimeout(() => laidOut.reject(new Error('layout')), LAYOUT_LIMIT_MS);
  // Whoever drives the window waits on it; a job given up before that must not end the app.
  laidOut.promise.catch(() => undefined);
  const door = createPrintDoor({
    'print.job': () => wish,
    'print.ready': () => {
      laidOut.resolve();
      return {};
    },
  });
  try {
    return await work({ paper: wish.paper, door, ready: laidOut.promise });
  } catch {
    throw new JournalError({ code: 'print/failed' });
  } finally {
    clearTimeout(timer);
  }
}
