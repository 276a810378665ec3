import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { printPages, savePdf } from '../../../../electron/shell/paper.ts';
import type { PrintJob, Shell } from '../../../../electron/shell/shell.ts';
import { JournalError } from '../../../../shared/failure.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import { aHandMadeShell, EVERY_CAPABILITY } from '../../../support/hand-made-shell.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const PDF = Buffer.from('%PDF-1.7 the pages');
const WISH: Input<'print.savePdf'> = {
  document: { title: 'Reflection summary', subtitle: '', sections: [] },
  paper: 'letter',
};
const FAILED = new JournalError({ code: 'print/failed' });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** What a print window does: fetches its document, lays it out, says that it stands. */
async function layOut({ door, ready }: PrintJob): Promise<void> {
  const answered = await door({ name: 'print.job', input: {} });
  expect(answered).toEqual({ ok: true, value: WISH });
  await door({ name: 'print.ready', input: { pageCount: 2 } });
  await ready;
}

function aPrinter(over: Partial<Shell> = {}): Shell {
  return aHandMadeShell({
    async makePdf(job) {
      await layOut(job);
      return PDF;
    },
    print: layOut,
    ...over,
  }).shell;
}

const chosen = (path: string | null) => ({ choosePath: () => Promise.resolve(path) });
const WITHOUT_DIALOGS = {
  capabilities: { ...EVERY_CAPABILITY, print: false, chooseWhere: false },
};

describe('saving a PDF', () => {
  it('writes the pages once, whole, to the place chosen, for the owner alone', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'for Dr M.pdf');

    const outcome = await savePdf(aPrinter(chosen(path)), WISH);

    expect(outcome).toEqual({ outcome: 'saved', fileName: 'for Dr M.pdf', inDownloads: false });
    expect(readFileSync(path).equals(PDF)).toBe(true);
    expect(readdirSync(folder)).toEqual(['for Dr M.pdf']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('suggests a name that says nothing of anyone, and no date', async () => {
    const suggested: string[] = [];
    const shell = aPrinter({
      choosePath(name) {
        suggested.push(name);
        return Promise.resolve(null);
      },
    });

    await savePdf(shell, WISH);

    expect(suggested).toEqual(['Reflection summary.pdf']);
  });

  it('lays nothing out when no place was chosen', async () => {
    const shell = aPrinter({ ...chosen(null), makePdf: () => Promise.reject(new Error('asked')) });

    expect(await savePdf(shell, WISH)).toEqual({ outcome: 'cancelled' });
  });

  it('goes to the downloads folder where no dialog can ask, and never over another file', async () => {
    const folder = scratchFolder();
    vi.stubEnv('XDG_DOWNLOAD_DIR', folder);
    const shell = aPrinter(WITHOUT_DIALOGS);

    const first = await savePdf(shell, WISH);
    const second = await savePdf(shell, WISH);

    expect([first, second]).toEqual([
      { outcome: 'saved', fileName: 'Reflection summary.pdf', inDownloads: true },
      { outcome: 'saved', fileName: 'Reflection summary 2.pdf', inDownloads: true },
    ]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('says so when the place does not take it, and leaves nothing behind', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'taken.pdf'));

    const saving = savePdf(aPrinter(chosen(join(folder, 'taken.pdf'))), WISH);

    await expect(saving).rejects.toThrow(new JournalError({ code: 'file/not-written' }));
    expect(readdirSync(folder)).toEqual(['taken.pdf']);
  });

  it('says so when the pages cannot be made, and writes nothing', async () => {
    const folder = scratchFolder();
    const broken = { makePdf: () => Promise.reject(new Error('/home/someone: no window')) };

    const saving = savePdf(aPrinter({ ...chosen(join(folder, 'a.pdf')), ...broken }), WISH);

    await expect(saving).rejects.toThrow(FAILED);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives up on pages that never stand, after a minute', async () => {
    vi.useFakeTimers();
    const folder = scratchFolder();
    const makePdf = async ({ ready }: PrintJob) => {
      await ready;
      return PDF;
    };

    const saving = savePdf(aPrinter({ ...chosen(join(folder, 'a.pdf')), makePdf }), WISH);
    const refused = expect(saving).rejects.toThrow(FAILED);
    await vi.advanceTimersByTimeAsync(60_000);

    await refused;
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves no clock running', async () => {
    vi.useFakeTimers();

    await savePdf(aPrinter(chosen(join(scratchFolder(), 'a.pdf'))), WISH);

    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('printing', () => {
  it('lays the pages out for the paper asked for, behind a door of their own', async () => {
    const jobs: PrintJob[] = [];
    const shell = aPrinter({
      async print(job) {
        jobs.push(job);
        await layOut(job);
      },
    });

    await printPages(shell, WISH);

    expect(jobs.map(({ paper }) => paper)).toEqual(['letter']);
    expect(await jobs[0]?.door({ name: 'entries.open', input: {} })).toEqual({
      ok: false,
      failure: { code: 'input/invalid' },
    });
  });

  it('is refused where there is no dialog for it', async () => {
    const printing = printPages(aPrinter(WITHOUT_DIALOGS), WISH);

    await expect(printing).rejects.toThrow(new JournalError({ code: 'print/unavailable' }));
  });

  it('says so when it fails, and not why', async () => {
    const broken = { print: () => Promise.reject(new Error('/home/someone: no printer')) };

    await expect(printPages(aPrinter(broken), WISH)).rejects.toThrow(FAILED);
  });
});
