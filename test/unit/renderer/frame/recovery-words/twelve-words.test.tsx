// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { PreferencesProvider } from '../../../../../renderer/frame/preferences.tsx';
import { TwelveWords } from '../../../../../renderer/frame/recovery-words/twelve-words.tsx';
import { failureSentence } from '../../../../../renderer/words/failures.ts';
import { welcomeWords } from '../../../../../renderer/words/welcome.ts';
import { failed, type Result } from '../../../../../shared/result.ts';
import { aHandMadeShell } from '../../../../support/hand-made-shell.ts';
import { DEFAULT_PREFERENCES } from '../../../../../shared/model/preferences.ts';

const WORDS = Array.from({ length: 12 }, (_, index) => `word${index}`);

/** Prints the words in a window whose printer answers so; what the page says afterwards. */
async function printed(answer: Result<Record<string, never>>): Promise<string> {
  const asked = Promise.withResolvers<void>();
  const call = () => {
    asked.resolve();
    return Promise.resolve(answer);
  };
  vi.stubGlobal('evenfall', { call });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    place.remove();
  });
  const preferences = {
    preferences: DEFAULT_PREFERENCES,
    capabilities: aHandMadeShell().shell.capabilities,
    save: () => Promise.resolve(undefined),
  };
  await act(async () =>
    root.render(
      <PreferencesProvider value={preferences}>
        <TwelveWords words={WORDS} onOthers={() => undefined} />
      </PreferencesProvider>,
    ),
  );
  const buttons = [...place.querySelectorAll('button')];
  await act(async () => {
    buttons.find(({ textContent }) => textContent === welcomeWords.printWords)?.click();
    await asked.promise;
  });
  const said = place.textContent;
  await act(async () => root.unmount());
  return said;
}

describe('the twelve words', () => {
  it('say it when they could not be printed', async () => {
    const said = await printed(failed({ code: 'print/failed' }));

    expect(said).toContain(failureSentence({ code: 'print/failed' }));
  });

  it('say nothing when they were, or when the dialog was cancelled', async () => {
    const said = await printed({ ok: true, value: {} });

    expect(said).not.toContain(failureSentence({ code: 'print/failed' }));
  });
});
