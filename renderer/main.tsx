import './bridge/without-eval.ts';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/literata/index.css';
import '@fontsource-variable/literata/wght-italic.css';
import './styles/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { BrokenScreen } from './frame/broken-screen.tsx';
import { guardPage } from './frame/guard-page.ts';
import { answerShell } from './saving/answer-shell.ts';

start();

function start(): void {
  const place = document.getElementById('app');
  if (!place) return;
  guardPage();
  answerShell();
  const root = createRoot(place, {
    // What is typed and not saved is held outside the screens, so a screen that stops takes nothing with it.
    onUncaughtError: () => createRoot(freshPlace(place)).render(<BrokenScreen />),
  });
  root.render(<App />);
}

function freshPlace(old: HTMLElement): HTMLElement {
  const fresh = document.createElement('div');
  old.replaceWith(fresh);
  return fresh;
}
