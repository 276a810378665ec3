import { describe, expect, it } from 'vitest';
import { journalWords } from '../../renderer/words/journal.ts';
import { HOSTILE_HOST, HOSTILE_PASTES } from '../fixtures/hostile-paste.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { lock, openEntry, paste, unlock, untilSaved, write } from '../support/steps.ts';

describe('hostile text pasted into an entry', () => {
  it('runs nothing, asks for nothing, and its innocent words are kept for ever', async () => {
    const app = await anOpenJournal();
    const { page } = app;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await write(page, 'Pasted: ', 'Hostile');

    for (const { html } of HOSTILE_PASTES) await paste(page, { 'text/html': html });
    await page.keyboard.type(' the end');
    await page.getByText(journalWords.saved, { exact: true }).waitFor();
    await untilSaved(page);
    const next = await lock(app);
    next.on('request', (request) => requests.push(request.url()));
    await unlock(next);
    await openEntry(next, 'Hostile');

    const sheet = next.getByRole('textbox', { name: journalWords.entryText });
    // Not `innerText`: blocks out of sight are not laid out, and it leaves them out.
    const textOfAll = async () => (await sheet.textContent()) ?? '';
    await expect.poll(textOfAll).toContain('the end');
    const text = await textOfAll();
    const kept = HOSTILE_PASTES.flatMap(({ keeps }) => (keeps === undefined ? [] : [keeps]));
    expect(HOSTILE_PASTES.length).toBeGreaterThan(50);
    expect(kept.filter((words) => !text.includes(words))).toEqual([]);
    expect(await sheet.locator('script, iframe, img, svg, style, object, form').count()).toBe(0);
    expect(await next.evaluate(() => 'hostilePasteRan' in globalThis)).toBe(false);
    expect(requests.filter((url) => url.includes(HOSTILE_HOST))).toEqual([]);
  });
});
