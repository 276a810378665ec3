import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vault } from '../../electron/vault/vault.ts';
import { makeCheapVault } from '../support/cheap-vault.ts';
import { launchApp, type App } from '../support/launch-app.ts';
import { unlock } from '../support/steps.ts';

/** What `measure` comes to in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `measure` comes to in the app, with a journal open in `home` that holds what `fill` wrote. */
export async function inApp<T>(
  home: string,
  measure: (app: App) => Promise<T>,
  fill?: (vault: Vault) => void,
): Promise<T> {
  await makeCheapVault(home, fill);
  const app = await launchApp({ home });
  try {
    await app.page.setViewportSize({ width: 1280, height: 800 });
    await unlock(app.page);
    return await measure(app);
  } finally {
    await app.close();
  }
}
