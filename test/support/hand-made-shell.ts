import type { Door, Shell, VaultProcess } from '../../electron/shell/shell.ts';
import type { Capabilities } from '../../shared/ipc/shell-commands.ts';
import type { Notice } from '../../shared/ipc/notices.ts';

/** A vault process that is only its messages: what was posted to it, and a voice and an end given by the test. */
export class HandMadeVaultProcess implements VaultProcess {
  readonly posted: unknown[] = [];
  isKilled = false;
  /** Hears each message posted. */
  onPosted: (message: unknown) => void = () => undefined;
  #hear: (message: unknown) => void = () => undefined;
  #end: () => void = () => undefined;

  post(message: unknown): void {
    this.posted.push(message);
    this.onPosted(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#hear = listener;
  }

  onExit(listener: () => void): void {
    this.#end = listener;
  }

  kill(): void {
    this.isKilled = true;
    this.exit();
  }

  /** Sends `message` as the process would. */
  say(message: unknown): void {
    this.#hear(message);
  }

  /** Ends, as a process does that ran to its end or crashed. */
  exit(): void {
    this.#end();
  }
}

/** What a shell says it can do that can do all there is. */
export const EVERY_CAPABILITY: Capabilities = {
  print: true,
  chooseWhere: true,
  chooseFolder: true,
  keychain: true,
  systemLock: true,
  windowState: true,
  contentProtection: true,
  clipboard: true,
};

const UNASKED = () => Promise.reject(new Error('The test did not say what this shell does here.'));

/**
 * A shell that writes down what is done with it, in order. Its vault answers every call with success and ends when it
 * is told to; its windows do nothing. `over` says what this test has otherwise.
 */
export function aHandMadeShell(over: Partial<Shell> = {}) {
  const steps: string[] = [];
  const doors: Door[] = [];
  const vaults: HandMadeVaultProcess[] = [];
  const notices: Notice[] = [];
  const shell: Shell = {
    capabilities: EVERY_CAPABILITY,
    openWindow(door) {
      steps.push('open window');
      doors.push(door);
      return Promise.resolve({
        notify(notice) {
          steps.push(`tell ${notice.kind}`);
          notices.push(notice);
        },
        destroy() {
          steps.push('destroy window');
          return Promise.resolve();
        },
        focus: () => undefined,
        minimise: () => void steps.push('minimise'),
      });
    },
    startVaultProcess() {
      steps.push('start vault');
      const vault = new HandMadeVaultProcess();
      vault.onPosted = (message) => void Promise.resolve().then(() => reply(vault, message));
      vaults.push(vault);
      return vault;
    },
    onEvent: () => undefined,
    protectContent: (isProtected) => void steps.push(isProtected ? 'protect' : 'unprotect'),
    clipboards: [],
    makePdf: UNASKED,
    print: UNASKED,
    choosePath: UNASKED,
    chooseFile: UNASKED,
    chooseFolder: UNASKED,
    keychain: undefined,
    quit() {
      steps.push('quit');
      // Nothing runs after it.
      return new Promise<never>(() => undefined);
    },
    ...over,
  };
  const reply = (vault: HandMadeVaultProcess, message: unknown) => {
    if (typeof message !== 'object' || message === null) return;
    if ('id' in message) vault.say({ id: message.id, result: { ok: true, value: {} } });
    if ('end' in message) {
      steps.push('end vault');
      vault.exit();
    }
  };
  const latestVault = () => {
    const vault = vaults.at(-1);
    if (!vault) throw new Error('No vault was started.');
    return vault;
  };
  return { shell, steps, doors, vaults, latestVault, notices };
}
