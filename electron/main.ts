import { join } from 'node:path';
import { app, dialog } from 'electron';
import { readArguments } from './shell/arguments.ts';
import { startElectronShell } from './shell/electron/start-electron.ts';
import { run } from './shell/run.ts';

// Not awaited: Electron becomes ready only when this module has been evaluated to its end.
main().catch(() => app.exit(1));

async function main(): Promise<void> {
  // Unpackaged, the first argument is the app's own folder.
  const read = readArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.env);
  if (!read.ok) {
    // Before `ready` this is a line on standard error on Linux, and a box elsewhere.
    dialog.showErrorBox('Evenfall', read.problem);
    return app.exit(2);
  }
  const built = join(import.meta.dirname, '..');
  const shell = await startElectronShell({
    pageFolder: join(built, 'page'),
    preloadPath: join(built, 'preload', 'preload.cjs'),
    vaultEntryPath: join(built, 'vault', 'vault-process.js'),
    home: read.home,
    argv: process.argv,
  });
  await run(shell, read.home);
}
