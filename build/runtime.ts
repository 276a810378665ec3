import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../electron/shell/chromium/find-browser.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const HOW_TO_GET_ONE =
  'Evenfall needs Chromium, Chrome or Edge to show its window. On Debian or Ubuntu: apt-get install chromium';

const FETCH_LIMIT_MS = 300_000;

type Found = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** Builds the app into out/app, and what tests start into out/driven. Throws when the build does not go through. */
export function ensureBuilt(): void {
  const built = spawnSync(
    process.execPath,
    [fromRoot('node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'warn'],
    { cwd: fromRoot('.'), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (built.status !== 0) throw new Error('The app could not be built.');
}

/** Makes sure of Electron's runtime, which its npm package fetches on first use; false where it cannot be had. */
export function ensureElectron(): boolean {
  const isThere = () => existsSync(fromRoot('node_modules/electron/path.txt'));
  if (isThere()) return true;
  process.stdout.write("Fetching Electron's runtime, once.\n");
  spawnSync(process.execPath, [fromRoot('node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  });
  return isThere();
}

/** Why no window of ours can open here, in a sentence; undefined where one can. */
export function whyNoWindow(): string | undefined {
  if (!hasDisplay()) return 'There is no display here, so no window can open.';
  // A browser refuses its sandbox to root, and nothing of ours takes the sandbox away for a person.
  const isRoot = process.getuid?.() === 0;
  return isRoot ? 'No window opens as root. Start Evenfall as an ordinary user.' : undefined;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Makes sure of a browser to show the window in: on Debian as root it installs Chromium, elsewhere it says how. */
export function ensureBrowser(): Found {
  if (findBrowser()) return { ok: true };
  if (!canInstall()) return { ok: false, problem: HOW_TO_GET_ONE };
  process.stdout.write('Installing Chromium from Debian, once.\n');
  const isInstalled = installPackages(['chromium']) && findBrowser() !== undefined;
  return isInstalled ? { ok: true } : { ok: false, problem: HOW_TO_GET_ONE };
}

/**
 * Makes sure of strace, with which the fault tests give calls to the system their errors: on Debian as root it installs
 * it, elsewhere those faults are skipped and say so.
 */
export function ensureStrace(): void {
  ensureTool('strace', ['--version'], 'strace');
}

/** The same for pdftoppm, which draws the printed pages that are compared with those of before. */
export function ensurePdftoppm(): void {
  ensureTool('pdftoppm', ['-v'], 'poppler-utils');
}

function ensureTool(command: string, harmless: readonly string[], debianPackage: string): void {
  const isThere = spawnSync(command, harmless, { stdio: 'ignore' }).status === 0;
  if (isThere || !canInstall()) return;
  process.stdout.write(`Installing ${debianPackage} from Debian, once.\n`);
  installPackages([debianPackage]);
}

/** False when apt did not manage. */
function installPackages(names: readonly string[]): boolean {
  const apt = (given: readonly string[]) =>
    spawnSync('apt-get', given, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return (
    apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', ...names])
  );
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}
