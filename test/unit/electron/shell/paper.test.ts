import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { printPages, savePdf } from '../../../../electron/shell/paper.ts';
import type { PrintJob } from '../../../../electron/shell/shell.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { aJob, aPrinter, chosen, layOut, PDF, WISH } from '../../../support/a-printer.ts';
import { EVERY_CAPABILITY } from '../../../support/hand-made-shell.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const FAILED = new JournalError({ code: 'print/failed' });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const WITHOUT_DIALOGS = {
  capabilities: { ...EVERY_CAPABILITY, print: false, chooseWhere: false },
};

describe('saving a PDF', () => {
  it('writes the pages once, whole, to the place chosen, for the owner alone', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'for Dr M.pdf');

    const outcome = await savePdf(aPrinter(chosen(path)), WISH, aJob());

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

    await savePdf(shell, WISH, aJob());

    expect(suggested).toEqual(['Reflection summary.pdf']);
  });

  it('lays nothing out when no place was chosen', async () => {
    const shell = aPrinter({ ...chosen(null), makePdf: () => Promise.reject(new Error('asked')) });

    expect(await savePdf(shell, WISH, aJob())).toEqual({ outcome: 'cancelled' });
  });

  it('goes to the downloads folder where no dialog can ask, and never over another file', async () => {
    const folder = scratchFolder();
    vi.stubEnv('XDG_DOWNLOAD_DIR', folder);
    const shell = aPrinter(WITHOUT_DIALOGS);

    const first = await savePdf(shell, WISH, aJob());
    const second = await savePdf(shell, WISH, aJob());

    expect([first, second]).toEqual([
      { outcome: 'saved', fileName: 'Reflection summary.pdf', inDownloads: true },
      { outcome: 'saved', fileName: 'Reflection summary 2.pdf', inDownloads: true },
    ]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('says so when the place does not take it, and leaves nothing behind', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'taken.pdf'));

    const saving = savePdf(aPrinter(chosen(join(folder, 'taken.pdf'))), WISH, aJob());

    await expect(saving).rejects.toThrow(new JournalError({ code: 'file/not-written' }));
    expect(readdirSync(folder)).toEqual(['taken.pdf']);
  });

  it('says so when the pages cannot be made, and writes nothing', async () => {
    const folder = scratchFolder();
    const broken = { makePdf: () => Promise.reject(new Error('/home/someone: no window')) };

    const saving = savePdf(aPrinter({ ...chosen(join(folder, 'a.pdf')), ...broken }), WISH, aJob());

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

    const saving = savePdf(aPrinter({ ...chosen(join(folder, 'a.pdf')), makePdf }), WISH, aJob());
    const refused = expect(saving).rejects.toThrow(FAILED);
    await vi.advanceTimersByTimeAsync(60_000);

    await refused;
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused at once for a text that the print window takes for no document', async () => {
    const folder = scratchFolder();
    const shell = aPrinter({
      ...chosen(join(folder, 'a.pdf')),
      async makePdf({ door, ready }) {
        await door({ name: 'print.refused', input: {} });
        await ready;
        return PDF;
      },
    });

    const saving = savePdf(shell, WISH, aJob());

    await expect(saving).rejects.toThrow(new JournalError({ code: 'input/invalid' }));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells how far the pages are, and how many they came to', async () => {
    const job = aJob();
    const shell = aPrinter({
      ...chosen(join(scratchFolder(), 'a.pdf')),
      async makePdf(printing) {
        await printing.door({ name: 'print.progress', input: { tenths: 3 } });
        await layOut(printing);
        return PDF;
      },
    });

    await savePdf(shell, WISH, job);

    expect(job.told).toEqual([
      { at: 'laying-out', tenths: 3 },
      { at: 'laid-out', pageCount: 2 },
    ]);
  });

  it('writes nothing where the folder went while the pages were made', async () => {
    const folder = join(scratchFolder(), 'stick');
    mkdirSync(folder);
    const shell = aPrinter({
      ...chosen(join(folder, 'a.pdf')),
      async makePdf(printing) {
        await layOut(printing);
        rmSync(folder, { recursive: true });
        return PDF;
      },
    });

    const saving = savePdf(shell, WISH, aJob());

    await expect(saving).rejects.toThrow(new JournalError({ code: 'file/not-written' }));
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves no clock running', async () => {
    vi.useFakeTimers();

    await savePdf(aPrinter(chosen(join(scratchFolder(), 'a.pdf'))), WISH, aJob());

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

    await printPages(shell, WISH, aJob());

    expect(jobs.map(({ paper }) => paper)).toEqual(['letter']);
    expect(await jobs[0]?.door({ name: 'entries.open', input: {} })).toEqual({
      ok: false,
      failure: { code: 'input/invalid' },
    });
  });

  it('is refused where there is no dialog for it', async () => {
    const printing = printPages(aPrinter(WITHOUT_DIALOGS), WISH, aJob());

    await expect(printing).rejects.toThrow(new JournalError({ code: 'print/unavailable' }));
  });

  it('says so when it fails, and not why', async () => {
    const broken = { print: () => Promise.reject(new Error('/home/someone: no printer')) };

    await expect(printPages(aPrinter(broken), WISH, aJob())).rejects.toThrow(FAILED);
  });
});
