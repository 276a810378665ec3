import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Door, IncomingCall, PrintJob, ShellEvent } from '../../electron/shell/shell.ts';
import {
  type ElectronPlaces,
  startElectronShell,
} from '../../electron/shell/electron/start-electron.ts';
import { succeeded } from '../../shared/result.ts';
import { scratchFolder } from './scratch-folder.ts';

/** Places of a built app with the two pages and a home that does not exist yet. */
export function somePlaces(change: Partial<ElectronPlaces> = {}): ElectronPlaces {
  const folder = scratchFolder();
  const pageFolder = join(folder, 'page');
  mkdirSync(pageFolder);
  writeFileSync(join(pageFolder, 'files.json'), '["index.html","print.html"]');
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Index</title>');
  writeFileSync(join(pageFolder, 'print.html'), '<!doctype html><title>Print</title>');
  return {
    pageFolder,
    preloadPath: join(folder, 'preload.cjs'),
    vaultEntryPath: join(folder, 'vault-process.js'),
    home: join(folder, 'home'),
    argv: ['/opt/evenfall/evenfall'],
    ...change,
  };
}

/** A started shell, and the events it reported. */
export async function aStartedShell(change: Partial<ElectronPlaces> = {}) {
  const places = somePlaces(change);
  const shell = await startElectronShell(places);
  const events: ShellEvent[] = [];
  shell.onEvent((event) => events.push(event));
  return { shell, events, places };
}

/** A door that answers each call with its name, and remembers the calls. */
export function aDoor(): Door & { readonly calls: readonly IncomingCall[] } {
  const calls: IncomingCall[] = [];
  const door: Door = async (call) => {
    calls.push(call);
    return succeeded(call.name);
  };
  return Object.assign(door, { calls });
}

/** A print job whose pages stand at once. */
export function aPrintJob(change: Partial<PrintJob> = {}): PrintJob {
  return {
    paper: 'a4',
    door: aDoor(),
    ready: Promise.resolve(),
    stop: new AbortController().signal,
    ...change,
  };
}
