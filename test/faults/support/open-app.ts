import { join } from 'node:path';
import { launchApp, type App } from '../../support/launch-app.ts';
import { unlock } from '../../support/steps.ts';
import { makeCheapVault } from '../../support/cheap-vault.ts';
import { inOwnFolder } from './own-folder.ts';

/** The running app with an open journal, and the folder everything of it lies in. */
export type OpenApp = { readonly app: App; readonly folder: string; readonly home: string };

/** Wide enough for the list beside the entry. */
const WINDOW = { width: 1280, height: 800 };

/** Does `work` in the real app with a new journal open; `prepare` may put something into its folder before. */
export function withOpenApp<T>(
  work: (open: OpenApp) => Promise<T>,
  prepare: (home: string) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  return inOwnFolder(async (folder) => {
    const home = join(folder, 'home');
    await makeCheapVault(home);
    await prepare(home);
    const app = await launchApp({ home, downloads: folder, locale: 'en-US' });
    try {
      await app.page.setViewportSize(WINDOW);
      await unlock(app.page);
      return await work({ app, folder, home });
    } finally {
      await app.kill();
    }
  });
}
