import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalError } from '../../../../../shared/failure.ts';
import {
  BrowserWindow,
  handlers,
  resetElectron,
  sessions,
  windows,
} from '../../../../support/electron-stand-in.ts';
import { aDoor, aPrintJob, aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

const FAILED = new JournalError({ code: 'print/failed' });

function thePrintWindow(): BrowserWindow {
  const window = windows.at(-1);
  if (!window) throw new Error('no window was made');
  return window;
}

/** A job that waits, so that a test can change its window before the pages stand. */
function aWaitingJob() {
  const { promise: ready, resolve: stand } = Promise.withResolvers<void>();
  return { job: aPrintJob({ ready }), stand };
}

describe('making a PDF', () => {
  it('gives back its bytes, tagged and outlined, on the page size of the document', async () => {
    const { shell } = await aStartedShell();

    const pdf = await shell.makePdf(aPrintJob({ paper: 'letter' }));

    expect(Buffer.from(pdf).toString()).toBe('%PDF-');
    expect(thePrintWindow().webContents.printToPDF).toHaveBeenCalledExactlyOnceWith({
      preferCSSPageSize: true,
      pageSize: 'Letter',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  });

  it('waits until the pages stand', async () => {
    const { shell } = await aStartedShell();
    const { job, stand } = aWaitingJob();

    const making = shell.makePdf(job);
    await new Promise((resolve) => setTimeout(resolve, 10));

    expect(thePrintWindow().urls).toEqual(['evenfall://app/print.html']);
    expect(thePrintWindow().webContents.printToPDF).not.toHaveBeenCalled();
    stand();
    await making;
    expect(thePrintWindow().webContents.printToPDF).toHaveBeenCalledOnce();
  });

  it('shows no window, and slows none down', async () => {
    const { shell } = await aStartedShell();

    await shell.makePdf(aPrintJob());

    expect(thePrintWindow().shown).toEqual([]);
    expect(thePrintWindow().options.webPreferences).toMatchObject({ backgroundThrottling: false });
  });

  it("answers the print page through the job's own door", async () => {
    const { shell } = await aStartedShell();
    const door = aDoor();
    const { stand, job } = aWaitingJob();

    const making = shell.makePdf({ ...job, door });
    const event = {
      sender: { id: thePrintWindow().webContents.id },
      senderFrame: { origin: 'evenfall://app', parent: null },
    };
    await handlers.get('evenfall:call')?.(event, 'print.job', {});
    stand();
    await making;

    expect(door.calls).toEqual([{ name: 'print.job', input: {} }]);
  });

  it('leaves neither window nor session behind', async () => {
    const { shell } = await aStartedShell();

    await shell.makePdf(aPrintJob());

    expect(thePrintWindow().isDestroyed()).toBe(true);
    expect(sessions.at(-1)?.clearData).toHaveBeenCalledOnce();
  });
});

describe('a print job that fails', () => {
  async function expectFailure(making: Promise<unknown>) {
    await expect(making).rejects.toThrow(FAILED);
    expect(thePrintWindow().isDestroyed()).toBe(true);
    expect(sessions.at(-1)?.clearData).toHaveBeenCalledOnce();
  }

  it('because its page cannot be loaded leaves no window', async () => {
    const { shell } = await aStartedShell();
    BrowserWindow.nextLoad = Promise.reject(FAILED);

    await expectFailure(shell.makePdf(aPrintJob()));
  });

  it('because its pages never stand leaves no window', async () => {
    const { shell } = await aStartedShell();

    await expectFailure(shell.makePdf(aPrintJob({ ready: Promise.reject(FAILED) })));
  });

  it('because its page dies leaves no window', async () => {
    const { shell } = await aStartedShell();
    const making = shell.makePdf(aWaitingJob().job);

    thePrintWindow().webContents.emit('render-process-gone', {}, { reason: 'crashed' });

    await expectFailure(making);
  });

  it('because the PDF is not made leaves no window', async () => {
    const { shell } = await aStartedShell();
    const { job, stand } = aWaitingJob();
    const making = shell.makePdf(job);
    thePrintWindow().webContents.printToPDF.mockRejectedValue(FAILED);

    stand();

    await expectFailure(making);
  });
});

describe('a print job that is stopped', () => {
  it.each(['before its window is there', 'while its pages are laid out'])(
    '%s leaves neither window nor session behind',
    async (when) => {
      const { shell } = await aStartedShell();
      const stopper = new AbortController();
      if (when.startsWith('before')) stopper.abort();
      const making = shell.makePdf({ ...aWaitingJob().job, stop: stopper.signal });
      const refused = expect(making).rejects.toThrow();

      stopper.abort();

      await refused;
      expect(thePrintWindow().webContents.printToPDF).not.toHaveBeenCalled();
      expect(thePrintWindow().isDestroyed()).toBe(true);
      expect(sessions.at(-1)?.clearData).toHaveBeenCalledOnce();
    },
  );
});

describe('printing', () => {
  it("opens the system's dialog and never prints without asking", async () => {
    const { shell } = await aStartedShell();

    await shell.print(aPrintJob());

    expect(thePrintWindow().webContents.print).toHaveBeenCalledExactlyOnceWith(
      { silent: false, printBackground: true, pageSize: 'A4' },
      expect.any(Function),
    );
    expect(thePrintWindow().isDestroyed()).toBe(true);
  });

  it('is no failure when the person cancels the dialog', async () => {
    const { shell } = await aStartedShell();
    const { job, stand } = aWaitingJob();
    const printing = shell.print(job);
    thePrintWindow().webContents.print.mockImplementation((_options, done) =>
      done(false, 'Print job canceled'),
    );

    stand();

    await expect(printing).resolves.toBeUndefined();
  });

  it('says so when the printer fails, and leaves no window', async () => {
    const { shell } = await aStartedShell();
    const { job, stand } = aWaitingJob();
    const printing = shell.print(job);
    thePrintWindow().webContents.print.mockImplementation((_options, done) =>
      done(false, 'Invalid printer settings'),
    );

    stand();

    await expect(printing).rejects.toThrow(FAILED);
    expect(thePrintWindow().isDestroyed()).toBe(true);
  });
});
