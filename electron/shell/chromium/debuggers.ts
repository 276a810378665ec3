import { hasRefusedSwitch } from '../refused-switches.ts';

/** Whether Node was started so that a debugger may look into it (EL-12): by a switch, or by what `NODE_OPTIONS` holds. */
export function isOpenToDebuggers(
  execArgv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const options = environment['NODE_OPTIONS']?.split(/\s+/) ?? [];
  return hasRefusedSwitch([...execArgv, ...options]);
}

/** Without a listener of ours, this signal has Node open itself to a debugger while it runs. */
export function refuseDebuggers(): void {
  process.on('SIGUSR1', () => undefined);
}
