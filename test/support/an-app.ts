import { onTestFinished } from 'vitest';
import { makeCheapVault } from './cheap-vault.ts';
import { launchApp, type App, type LaunchOptions } from './launch-app.ts';
import { scratchFolder } from './scratch-folder.ts';
import { unlock } from './steps.ts';

/** Evenfall, started for this test on a folder of its own unless one is given, and ended with it. */
export async function anApp(options: Partial<LaunchOptions> = {}): Promise<App> {
  const app = await launchApp({ home: scratchFolder(), ...options });
  onTestFinished(() => app.kill());
  return app;
}

/** The same with an open journal in it, that was made before it was started. */
export async function anOpenJournal(options: Partial<LaunchOptions> = {}): Promise<App> {
  const { home = scratchFolder() } = options;
  await makeCheapVault(home);
  const app = await anApp({ ...options, home });
  await unlock(app.page);
  return app;
}
