import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type Arguments =
  | { readonly ok: true; readonly home: string }
  /** One sentence for the person at the terminal. */
  | { readonly ok: false; readonly problem: string };

/**
 * Reads what was typed after the program's name: `--home DIR`, else `EVENFALL_HOME`, else the usual place for the
 * system. Any other flag, or a word on its own, is refused.
 */
export function readArguments(
  typed: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Arguments {
  const unknown = 'Evenfall did not understand that. It takes --home FOLDER and nothing else.';
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: { home: { type: 'string' } },
      strict: true,
    });
    if (values.home === '') return { ok: false, problem: '--home needs the name of a folder.' };
    const chosen = values.home ?? environment['EVENFALL_HOME'];
    return { ok: true, home: resolve(chosen || usualHome(environment, platform)) };
  } catch {
    return { ok: false, problem: unknown };
  }
}

/** Where applications of the system keep their data; the name says nothing of what is inside. */
function usualHome(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (platform === 'win32') return join(environment['APPDATA'] || homedir(), 'Evenfall');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Evenfall');
  const given = environment['XDG_DATA_HOME'] ?? '';
  // A relative one is to be ignored (XDG Base Directory Specification).
  return join(isAbsolute(given) ? given : join(homedir(), '.local', 'share'), 'evenfall');
}
