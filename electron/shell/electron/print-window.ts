import type { WebContents } from 'electron';
import { JournalError } from '../../../shared/failure.ts';
import type { PaperSize } from '../../../shared/model/print-document.ts';
import type { PrintJob } from '../shell.ts';
import { createPageWindow, type PageHost } from './page-window.ts';

/** The sheets as Electron names them. */
const PAGE_SIZES = { a4: 'A4', letter: 'Letter' } as const satisfies Record<PaperSize, string>;

/** The PDF of a job; it exists in memory only (EL-10). Rejects if the page or its printing fails. */
export function makePdf(host: PageHost, job: PrintJob): Promise<Uint8Array> {
  return inPrintWindow(host, job, (contents) =>
    contents.printToPDF({
      // The page's own `@page` rule decides; the size is named for where it does not.
      preferCSSPageSize: true,
      pageSize: PAGE_SIZES[job.paper],
      // Chart tones are backgrounds, and would be left out.
      printBackground: true,
      // For screen readers: structure, and an outline from the headings.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

/** Opens the system's print dialog on a job; resolves when it is printed or cancelled, rejects if printing fails. */
export function print(host: PageHost, job: PrintJob): Promise<void> {
  return inPrintWindow(host, job, (contents) => openPrintDialog(contents, job.paper));
}

/** Lays the job out in a hidden window, which is gone afterwards whatever happens. */
async function inPrintWindow<T>(
  host: PageHost,
  job: PrintJob,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const page = createPageWindow(host, job.door, {
    // The wider of the two sheets, at 96 dots an inch.
    width: 816,
    height: 1123,
    // Kept out of the taskbar while the dialog is open.
    skipTaskbar: true,
    // A hidden page would be slowed down, and its pages would stand late.
    webPreferences: { backgroundThrottling: false },
  });
  const { webContents } = page.window;
  const stop = () => void page.destroy();
  job.stop.addEventListener('abort', stop);
  try {
    job.stop.throwIfAborted();
    const printed = Promise.all([page.load('print.html'), job.ready]).then(() => use(webContents));
    return await Promise.race([printed, endOf(webContents)]);
  } finally {
    job.stop.removeEventListener('abort', stop);
    await page.destroy();
  }
}

function openPrintDialog(contents: WebContents, paper: PaperSize): Promise<void> {
  return new Promise((resolve, reject) => {
    contents.print(
      // Never silent: the person chooses the printer, and knows that it prints.
      { silent: false, printBackground: true, pageSize: PAGE_SIZES[paper] },
      (isPrinted, reason) => {
        // Electron reports a cancelled dialog as a failure.
        if (isPrinted || /cancel/i.test(reason)) resolve();
        else reject(new JournalError({ code: 'print/failed' }));
      },
    );
  });
}

/** Rejects if the page dies or the window is taken away, which would otherwise be waited for without end. */
function endOf(contents: WebContents): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(new JournalError({ code: 'print/failed' }));
    contents.once('render-process-gone', fail);
    contents.once('destroyed', fail);
  });
}
