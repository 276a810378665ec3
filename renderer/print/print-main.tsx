import '../bridge/without-eval.ts';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/literata/index.css';
import '@fontsource-variable/literata/wght-italic.css';
import '../styles/global.css';
import { useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import type { Output } from '../../shared/ipc/contract.ts';
import { call } from '../bridge/bridge.ts';
import { PrintPages } from './print-pages.tsx';

void start();

/** Fetches the one document of this window, lays its pages out and says when they stand. Nothing is shown or kept. */
async function start(): Promise<void> {
  const place = document.getElementById('pages');
  const job = await call('print.job', {});
  if (place && job.ok) createRoot(place).render(<PrintWindow {...job.value} />);
}

function PrintWindow({ document, paper }: Output<'print.job'>) {
  const tell = useCallback((pageCount: number) => void call('print.ready', { pageCount }), []);
  const tellProgress = useCallback((tenths: number) => void call('print.progress', { tenths }), []);
  return <PrintPages {...{ document, paper }} onProgress={tellProgress} onLaidOut={tell} />;
}
