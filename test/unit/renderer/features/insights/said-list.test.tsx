// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SaidList } from '../../../../../renderer/features/insights/said-list.tsx';
import { urgeInsightWords } from '../../../../../renderer/words/insights-urges.ts';
import type { SaidAlike } from '../../../../../shared/logic/said-alike.ts';

async function listOf(said: SaidAlike): Promise<HTMLElement> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    act(() => root.unmount());
    place.remove();
    vi.unstubAllGlobals();
  });
  await act(async () => root.render(<SaidList title={urgeInsightWords.helped} said={said} />));
  return place;
}

const linesIn = (place: HTMLElement) =>
  [...place.querySelectorAll('li')].map(({ textContent }) => textContent);

describe('what was said of urges', () => {
  const said = {
    repeated: [{ words: 'a walk', times: 3 }],
    once: ['tea', 'Ruth', 'the weir', 'a bath', 'sleep'],
  };

  it('is short at first, and whole when that is asked for', async () => {
    const place = await listOf(said);
    expect(linesIn(place)).toEqual(['a walk3 times', 'tea', 'Ruth', 'the weir']);

    const button = place.querySelector('button');
    expect(button?.textContent).toBe(urgeInsightWords.all(6));
    await act(async () => button?.click());

    expect(linesIn(place)).toEqual(['a walk3 times', ...said.once]);
    expect(button?.textContent).toBe(urgeInsightWords.fewer);
  });

  it('has no button where all of it is shown', async () => {
    const place = await listOf({ repeated: [], once: ['tea', 'Ruth'] });

    expect(linesIn(place)).toEqual(['tea', 'Ruth']);
    expect(place.querySelector('button')).toBeNull();
  });
});
