/**
 * What a process needs to start at all (Windows loads nothing without its system folder) and to know its place.
 * Nothing that steers Node or a loader, and nothing of what the person's other programs keep there.
 */
const KEPT_VARIABLES = [
  'HOME',
  'LANG',
  'PATH',
  'TMPDIR',
  'TZ',
  'APPDATA',
  'LOCALAPPDATA',
  'SystemDrive',
  'SystemRoot',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'windir',
] as const;

/** The variables the vault process is started with. */
export function vaultEnvironment(
  all: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  // Never empty: Electron takes an empty environment for a missing one, and passes on the whole of its own.
  const kept: Record<string, string> = { NODE_ENV: 'production' };
  for (const name of KEPT_VARIABLES) {
    const value = all[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
