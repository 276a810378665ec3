import type { PaperJob } from '../../electron/shell/paper.ts';
import type { PrintJob, Shell } from '../../electron/shell/shell.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { PaperProgress } from '../../shared/ipc/notices.ts';
import { aHandMadeShell } from './hand-made-shell.ts';

/** What is to be put on paper, and the file it comes to. */
export const WISH: Input<'print.savePdf'> = {
  document: 'a packed document',
  paper: 'letter',
};
export const PDF = Buffer.from('%PDF-1.7 the pages');

/** What a print window does: fetches its document, lays it out, says that it stands. Throws if it is given another. */
export async function layOut({ door, ready }: PrintJob): Promise<void> {
  const answered = await door({ name: 'print.job', input: {} });
  if (!answered.ok || answered.value !== WISH) throw new Error('This is not what was wished for.');
  await door({ name: 'print.ready', input: { pageCount: 2 } });
  await ready;
}

/** A shell that makes the pages of `WISH`, and does otherwise what this test says. */
export function aPrinter(over: Partial<Shell> = {}): Shell {
  return aHandMadeShell({
    async makePdf(job) {
      await layOut(job);
      return PDF;
    },
    print: layOut,
    ...over,
  }).shell;
}

/** A job that nobody stops unless the test does, and what was told of it. */
export function aJob(stop = new AbortController().signal) {
  const told: PaperProgress[] = [];
  return {
    stop,
    told,
    onProgress: (progress: PaperProgress) => void told.push(progress),
  } satisfies PaperJob & { readonly told: readonly PaperProgress[] };
}

/** The person chose `path` for the file, or none. */
export const chosen = (path: string | null) => ({ choosePath: () => Promise.resolve(path) });
