import type { Page } from 'playwright-core';
import { journalWords } from '../../../renderer/words/journal.ts';
import { HOSTILE_CLIPBOARDS, type HostileClipboard } from '../../fixtures/hostile-clipboards.ts';
import { lock, openEntry, unlock, untilSaved, write } from '../../support/steps.ts';
import type { Campaign, Extent, Outcome } from '../campaign.ts';
import { withOpenApp, type OpenApp } from '../support/open-app.ts';
import { noProblems, type Problems } from '../support/problems.ts';
import { FOREIGN_ELEMENTS, watchPage } from '../support/watched-page.ts';

/** Every so many of the payloads is tried, in the order of the list. */
const EVERY: Readonly<Record<Extent, number>> = { whole: 1, quick: 8 };

/** How many go into one entry, so that no entry grows beyond what a person could have written. */
const IN_ONE_ENTRY = 60;

type Way = 'paste' | 'drop';

/** FT-13, the editor: everything hostile a clipboard or a drag can hold, pasted and dropped. */
export const payloadEditor: Campaign = {
  fault: 'hostile pastes and drops',
  runsBeside: true,
  run: (extent) => withOpenApp((open) => attackEditor(open, EVERY[extent])),
};

async function attackEditor({ app }: OpenApp, every: number): Promise<Outcome> {
  const problems = noProblems();
  const payloads = HOSTILE_CLIPBOARDS.filter((_, index) => index % every === 0);
  let runs = 0;
  for (const way of ['paste', 'drop'] as const) {
    for (let from = 0; from < payloads.length; from += IN_ONE_ENTRY) {
      const some = payloads.slice(from, from + IN_ONE_ENTRY);
      const title = `${way} ${from}`;
      const { page } = app;
      const watch = await watchPage(page);
      await write(page, 'Before. ', title);
      for (const { kinds } of some) await bring(page, kinds, way);
      await page.keyboard.type(' After.');
      await untilSaved(page);
      await checkSheet(page, some, problems);
      await watch.end(problems);
      runs += some.length;
    }
  }
  await checkWhatWasStored(app, payloads, { every: IN_ONE_ENTRY, problems });
  return problems.outcome(runs, `${payloads.length} payloads`);
}

/** Brings `kinds` into the editor as the browser would: by its own event, with a transfer that holds them. */
async function bring(page: Page, kinds: HostileClipboard['kinds'], way: Way): Promise<void> {
  await page.evaluate(
    ({ given, how }) => {
      const target = document.activeElement;
      const transfer = new DataTransfer();
      for (const [kind, content] of Object.entries(given)) transfer.setData(kind, content);
      const common = { bubbles: true, cancelable: true };
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: transfer })
          : new DragEvent('drop', {
              ...common,
              dataTransfer: transfer,
              // Beside all text, which puts it at the end: so no word is cut in two.
              clientX: -1,
              clientY: -1,
            });
      target?.dispatchEvent(event);
    },
    { given: kinds, how: way },
  );
}

async function checkSheet(
  page: Page,
  payloads: readonly HostileClipboard[],
  problems: Problems,
): Promise<void> {
  const sheet = page.getByRole('textbox', { name: journalWords.entryText });
  // Not `innerText`: blocks out of sight are not laid out, and it leaves them out.
  const text = (await sheet.textContent()) ?? '';
  const kept = payloads.flatMap(({ keeps }) => (keeps === undefined ? [] : [keeps]));
  for (const words of new Set(['Before.', 'After.', ...kept])) {
    const wanted = Math.max(1, kept.filter((each) => each === words).length);
    const found = text.split(words).length - 1;
    if (found < wanted) problems.found('lostUntold', `innocent words are gone: ${words}`);
  }
  if ((await sheet.locator(FOREIGN_ELEMENTS).count()) > 0) {
    problems.found('crashes', 'the editor drew something foreign');
  }
}

/** The same from the disk, after a lock. */
async function checkWhatWasStored(
  app: OpenApp['app'],
  payloads: readonly HostileClipboard[],
  { every, problems }: { readonly every: number; readonly problems: Problems },
): Promise<void> {
  const page = await lock(app);
  await page.setViewportSize({ width: 1280, height: 800 });
  await unlock(page);
  const watch = await watchPage(page);
  for (const way of ['paste', 'drop'] as const) {
    for (let from = 0; from < payloads.length; from += every) {
      await openEntry(page, `${way} ${from}`);
      await page
        .getByRole('textbox', { name: journalWords.entryText })
        .getByText('After.')
        .waitFor();
      await checkSheet(page, payloads.slice(from, from + every), problems);
    }
  }
  await watch.end(problems);
}
