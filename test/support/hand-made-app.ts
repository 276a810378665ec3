import { Lifecycle } from '../../electron/shell/lifecycle.ts';
import { aHandMadeShell } from './hand-made-shell.ts';

/** A lifecycle on a shell of the test's own, with its lock window open. */
export async function aStartedApp() {
  const made = aHandMadeShell();
  const lifecycle = new Lifecycle(made.shell, {
    door:
      (askVault) =>
      async ({ name, input }) =>
        askVault(String(name), input),
    onOpened: () => made.steps.push('opened'),
    onLocked() {
      made.steps.push('locked');
      return Promise.resolve();
    },
  });
  await lifecycle.start();
  const call = (name: string) => made.doors.at(-1)?.({ name, input: {} });
  return { ...made, lifecycle, call };
}

/** The same after the passphrase, its steps so far forgotten. */
export async function anOpenApp() {
  const app = await aStartedApp();
  await app.call('vault.unlock');
  app.steps.length = 0;
  return app;
}
