// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { usePaper, type PaperOutcome } from '../../../../renderer/frame/use-paper.ts';
import type { Notice } from '../../../../shared/ipc/notices.ts';
import type { PrintDocument } from '../../../../shared/model/print-document.ts';

const DOCUMENT: PrintDocument = { title: 'Reflection summary', subtitle: '', sections: [] };

type Paper = ReturnType<typeof usePaper>;

/** A page that puts a document on paper, the commands it sends, and how it hears of something. */
async function aPage() {
  const sent: string[] = [];
  let tell: (notice: Notice) => void = () => undefined;
  let shown: Paper | undefined;
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('evenfall', {
    call(name: string) {
      sent.push(name);
      return Promise.resolve({
        ok: true,
        value: { outcome: 'saved', fileName: 'a.pdf', inDownloads: true },
      });
    },
    onNotice(listener: (notice: Notice) => void) {
      tell = listener;
      return () => undefined;
    },
  });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    place.remove();
  });
  function Page() {
    const paper = usePaper(DOCUMENT, 'a4');
    useEffect(() => {
      shown = paper;
    });
    return null;
  }
  await act(async () => root.render(<Page />));
  return {
    sent,
    blank: () => tell({ kind: 'blank' }),
    paper(): Paper {
      if (!shown) throw new Error('The page is not there.');
      return shown;
    },
    outcome: (): PaperOutcome | undefined => shown?.outcome,
  };
}

/** Draws the page until `look` finds what it looks for. */
async function drawn(look: () => void): Promise<void> {
  await vi.waitFor(async () => {
    await act(async () => undefined);
    look();
  });
}

describe('a document on its way to paper', () => {
  it('is sent when it is packed, and told of when it is saved', async () => {
    const page = await aPage();

    await act(async () => page.paper().savePdf());
    await drawn(() => expect(page.outcome()?.at).toBe('saved'));

    expect(page.sent).toEqual(['print.savePdf']);
  });

  it('is not sent any more when it was stopped while it was packed', async () => {
    const page = await aPage();

    await act(async () => page.paper().savePdf());
    await act(async () => page.paper().stop());
    await drawn(() => expect(page.outcome()?.at).toBe('stopped'));

    expect(page.sent).toEqual(['print.stop']);
  });

  it('is not sent any more when the journal was locked meanwhile', async () => {
    const page = await aPage();

    await act(async () => page.paper().savePdf());
    await act(async () => page.blank());
    await drawn(() => expect(page.outcome()).toBeUndefined());

    expect(page.sent).toEqual([]);
  });
});
