import { describe, expect, it } from 'vitest';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { anApp } from '../support/an-app.ts';

describe('before a passphrase is chosen', () => {
  it('it is said what is protected, what is not, and when another device is safer', async () => {
    const { page } = await anApp();
    const next = page.getByRole('button', { name: welcomeWords.next });
    await next.click();
    await page.getByRole('heading', { name: welcomeWords.safeTitle }).waitFor();

    const said = await page.getByRole('main').innerText();

    const { safe, cannot, watched, disk } = welcomeWords;
    for (const text of [safe, ...cannot, watched, disk]) expect(said).toContain(text);
    expect(await page.getByLabel(welcomeWords.passphrase, { exact: true }).count()).toBe(0);
    await next.click();
    await page.getByText(welcomeWords.passphraseLost).waitFor();
  });
});
