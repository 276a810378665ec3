import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { anApp } from '../support/an-app.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

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

  it('it is said where the folder is a link, or lies where a program copies it elsewhere', async () => {
    const folder = scratchFolder();
    const link = join(folder, 'link');
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), link);
    const homes = [
      [link, welcomeWords.places.link],
      // It is not there yet: the journal will be the first thing in it.
      [join(folder, 'Dropbox', 'evenfall'), welcomeWords.places.synced],
    ] as const;

    for (const [home, said] of homes) {
      const { page } = await anApp({ home });
      await page.getByRole('button', { name: welcomeWords.next }).click();
      await page.getByText(said).waitFor();
    }
  });
});
