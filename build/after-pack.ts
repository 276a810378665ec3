import { join } from 'node:path';
import {
  flipFuses,
  type FuseConfig,
  FuseState,
  FuseV1Options,
  FuseVersion,
  getCurrentFuseWire,
} from '@electron/fuses';

/** What of electron-builder's context is used here. */
type Packed = {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: {
    readonly executableName?: string;
    readonly appInfo: { readonly productFilename: string };
  };
};

/** Electron checks its archive on these systems; there is nothing on Linux that could. */
const CHECKS_ITS_ARCHIVE: ReadonlySet<string> = new Set(['darwin', 'mas', 'win32']);

/**
 * electron-builder's `afterPack`, before anything is signed: sets every fuse of the packaged program and reads them back
 * from its bytes. Throws, and with it the build fails, on a fuse nobody decided on and on any that is not as it was set.
 */
export async function afterPack(packed: Packed): Promise<void> {
  const program = programOf(packed);
  const wanted = fusesFor(packed.electronPlatformName);
  const onMac = packed.electronPlatformName === 'darwin';
  const config: FuseConfig = {
    version: FuseVersion.V1,
    // A fuse that a later Electron adds must be decided on here first.
    strictlyRequireAllFuses: true,
    // On Apple's processors a program that was changed and not signed again does not start.
    resetAdHocDarwinSignature: onMac,
    ...wanted,
  };
  await flipFuses(program, config);
  await readBack(program, wanted);
}

/** One decision for each fuse there is (security.md, 1.2). */
function fusesFor(system: string): Record<FuseV1Options, boolean> {
  return {
    // The program is no Node for whoever asks it to be one.
    [FuseV1Options.RunAsNode]: false,
    // No cookie is kept, and a key for them would be asked of the system's keychain.
    [FuseV1Options.EnableCookieEncryption]: false,
    // Nothing in its surroundings and nobody with a signal opens it to a debugger.
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: CHECKS_ITS_ARCHIVE.has(system),
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The page has an origin of its own; `file:` gets nothing beyond what a browser gives it.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}

function programOf({ appOutDir, electronPlatformName, packager }: Packed): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
    case 'mas':
      return join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`);
    default:
      return join(appOutDir, packager.executableName ?? productFilename);
  }
}

async function readBack(program: string, wanted: Record<FuseV1Options, boolean>): Promise<void> {
  const { version: _version, ...found } = await getCurrentFuseWire(program);
  const expected = Object.entries(wanted).map(([fuse, isOn]) => [
    fuse,
    isOn ? FuseState.ENABLE : FuseState.DISABLE,
  ]);
  const states = Object.entries(found);
  const isAsSet =
    states.length === expected.length &&
    expected.every(([fuse, state]) => states.some(([name, is]) => name === fuse && is === state));
  if (!isAsSet) throw new Error(`The fuses of ${program} are not as they were set.`);
}
