import { app, powerMonitor } from 'electron';
import type { ShellEvent } from '../shell.ts';

/** How soon after the screen is locked Linux is noticed to be so (TM-1). */
const LOCK_POLL_MS = 5000;

type Preventable = { readonly preventDefault: () => void };

/** Reports what happens to the computer and the session. Must run after `ready`. */
export function watchComputer(
  emit: (event: ShellEvent) => void,
  platform: NodeJS.Platform = process.platform,
): void {
  const leave = () => emit({ kind: 'leaving' });
  powerMonitor.on('suspend', leave);
  // macOS and Windows.
  powerMonitor.on('lock-screen', leave);
  // macOS: another user was switched to.
  powerMonitor.on('user-did-resign-active', leave);
  // Linux has no event for a locked screen.
  if (platform === 'linux') pollForLockedScreen(leave);
  // Linux and macOS. Prevented, the system waits a moment for what is typed to be saved.
  powerMonitor.on('shutdown', (event?: Preventable) => {
    event?.preventDefault();
    emit({ kind: 'quit-requested' });
  });
}

/** Turns every wish to quit into an event: the app ends by `Shell.quit`, after saving, and not before. */
export function watchForQuit(emit: (event: ShellEvent) => void): void {
  app.on('before-quit', (event) => {
    event.preventDefault();
    emit({ kind: 'quit-requested' });
  });
}

function pollForLockedScreen(leave: () => void): void {
  let wasLocked = false;
  setInterval(() => {
    // The threshold only tells idle from active; a locked screen is locked at any.
    const isLocked = powerMonitor.getSystemIdleState(1) === 'locked';
    if (isLocked && !wasLocked) leave();
    wasLocked = isLocked;
  }, LOCK_POLL_MS);
}
