import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperHandlers, savePdf } from '../../../../electron/shell/paper.ts';
import type { PrintJob } from '../../../../electron/shell/shell.ts';
import { run } from '../../../../electron/shell/run.ts';
import { aJob, aPrinter, chosen, PDF, WISH } from '../../../support/a-printer.ts';
import { aHandMadeShell } from '../../../support/hand-made-shell.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

describe('stopping what is on its way to paper', () => {
  /** A print window that waits for its pages, and goes when it is told to. */
  const waiting = async ({ ready }: PrintJob) => {
    await ready;
    return PDF;
  };

  it('cancels a file whose pages are still being laid out, and writes nothing', async () => {
    const folder = scratchFolder();
    const shell = aPrinter({ ...chosen(join(folder, 'a.pdf')), makePdf: waiting });
    const handlers = paperHandlers(shell, () => undefined);

    const saving = handlers['print.savePdf'](WISH);
    await Promise.resolve();
    await handlers['print.stop']({});

    expect(await saving).toEqual({ outcome: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes nothing either when the pages were made at that very moment', async () => {
    const folder = scratchFolder();
    const stopper = new AbortController();
    const shell = aPrinter({
      ...chosen(join(folder, 'a.pdf')),
      makePdf() {
        stopper.abort();
        return Promise.resolve(PDF);
      },
    });

    expect(await savePdf(shell, WISH, aJob(stopper.signal))).toEqual({ outcome: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not touch what is begun after it', async () => {
    const handlers = paperHandlers(
      aPrinter(chosen(join(scratchFolder(), 'a.pdf'))),
      () => undefined,
    );

    await handlers['print.stop']({});

    expect(await handlers['print.savePdf'](WISH)).toMatchObject({ outcome: 'saved' });
  });

  it('is not overtaken by the long document that it is to stop', async () => {
    const folder = scratchFolder();
    const { shell, doors } = aHandMadeShell({
      ...chosen(join(folder, 'a.pdf')),
      makePdf: waiting,
    });
    await run(shell, scratchFolder());
    const long = { document: 'a'.repeat(4_000_000), paper: 'a4' };

    const saving = doors[0]?.({ name: 'print.savePdf', input: long });
    await doors[0]?.({ name: 'print.stop', input: {} });

    expect(await saving).toEqual({ ok: true, value: { outcome: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends a print job without a word of failure', async () => {
    const shell = aPrinter({
      async print({ ready }) {
        await ready;
      },
    });
    const handlers = paperHandlers(shell, () => undefined);

    const printing = handlers['print.print'](WISH);
    await handlers['print.stop']({});

    expect(await printing).toEqual({});
  });
});
