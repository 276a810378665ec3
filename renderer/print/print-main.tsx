import '../bridge/without-eval.ts';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/literata/index.css';
import '@fontsource-variable/literata/wght-italic.css';
import '../styles/global.css';
import { useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaperSize, PrintDocument } from '../../shared/model/print-document.ts';
import { call } from '../bridge/bridge.ts';
import { readPrintText } from '../bridge/print-text.ts';
import { PrintPages } from './print-pages.tsx';

void start();

/** Fetches the one document of this window, lays its pages out and says when they stand. Nothing is shown or kept. */
async function start(): Promise<void> {
  const place = document.getElementById('pages');
  const job = await call('print.job', {});
  if (!place || !job.ok) return;
  const asked = await readPrintText(job.value.document);
  if (!asked) return void call('print.refused', {});
  createRoot(place).render(<PrintWindow document={asked} paper={job.value.paper} />);
}

type PrintWindowProps = { readonly document: PrintDocument; readonly paper: PaperSize };

function PrintWindow({ document, paper }: PrintWindowProps) {
  const tell = useCallback((pageCount: number) => void call('print.ready', { pageCount }), []);
  const tellProgress = useCallback((tenths: number) => void call('print.progress', { tenths }), []);
  return <PrintPages {...{ document, paper }} onProgress={tellProgress} onLaidOut={tell} />;
}
