import type { Capabilities } from '../../shared/ipc/shell-commands.ts';
import type { Notice } from '../../shared/ipc/notices.ts';
import type { PaperSize } from '../../shared/model/print-document.ts';
import type { Result } from '../../shared/result.ts';

/** A call as it reaches a door: nothing in it is trusted yet. */
export type IncomingCall = { readonly name: unknown; readonly input: unknown };

/** Answers a call. Never throws and never rejects. */
export type Door = (call: IncomingCall) => Promise<Result<unknown>>;

/** The page's window, in a session of its own that is never written to disk. */
export type AppWindow = {
  readonly notify: (notice: Notice) => void;
  /** Ends the window and everything its session held; resolves when both are gone. */
  readonly destroy: () => Promise<void>;
  /** Brings the window to the front, unminimised. */
  readonly focus: () => void;
  /** Takes the window out of sight; if it is replaced like that, so is the one that follows. */
  readonly minimise: () => void;
};

/** One of the system's clipboards. Any of these may be refused by the system, and then rejects. */
export type Clipboard = {
  readonly readText: () => Promise<string>;
  /** Asks the system's clipboard histories to pass over what it holds (EL-9). */
  readonly conceal: () => Promise<void>;
  readonly clear: () => Promise<void>;
};

/** The vault process, as the shell sees it: messages in, messages out, an end. */
export type VaultProcess = {
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Called once, when the process has ended for whatever reason. */
  readonly onExit: (listener: () => void) => void;
  /** Ends the process at once, its memory with it. */
  readonly kill: () => void;
};

/** What happens to the computer or the window that the rest must know of. */
export type ShellEvent =
  /** Sleep, screen lock, user switch: lock now. */
  | { readonly kind: 'leaving' }
  /** The window was minimised or hidden. */
  | { readonly kind: 'hidden' }
  /** The page ended by itself: its window is empty, and nothing more comes from it. */
  | { readonly kind: 'page-gone' }
  /** The person closed the window. */
  | { readonly kind: 'window-closed' }
  /** The person, or the system, asked the whole app to end. */
  | { readonly kind: 'quit-requested' };

/** Keeps a secret for whoever uses this computer account. Its calls reject for whatever reason it cannot. */
export type Keychain = {
  /** Its own name for itself. */
  readonly backend: string;
  /** Base64 of `secret`, as only this keychain can open it. */
  readonly seal: (secret: Buffer) => Promise<string>;
  readonly open: (sealedSecret: string) => Promise<Buffer>;
};

export type PrintJob = {
  readonly paper: PaperSize;
  /** The print window's own door: it may fetch its document and say that its pages stand. */
  readonly door: Door;
  /** Resolves when the print window's pages stand; rejects when they never will. */
  readonly ready: Promise<void>;
  /** Aborted when the person stops the job: its window goes at once, and the job rejects when it is gone. */
  readonly stop: AbortSignal;
};

/**
 * What Evenfall needs of a desktop. Two adapters: `shell/electron/` is the product, `shell/chromium/` drives an
 * installed Chromium. Nothing outside them knows which one it is.
 */
export type Shell = {
  readonly capabilities: Capabilities;
  /** Opens the one window, with a fresh session, behind `door`. */
  readonly openWindow: (door: Door) => Promise<AppWindow>;
  readonly startVaultProcess: () => VaultProcess;
  readonly onEvent: (listener: (event: ShellEvent) => void) => void;
  /** Lays the job out in a hidden window and gives back the PDF, kept in memory only (EL-10). */
  readonly makePdf: (job: PrintJob) => Promise<Uint8Array>;
  /** Lays the job out and opens the system's print dialog; resolves when the dialog is closed. */
  readonly print: (job: PrintJob) => Promise<void>;
  /** Leaves all windows out of screenshots and recordings from now on, or no longer, where the system can (EL-11). */
  readonly protectContent: (isProtected: boolean) => void;
  /** Where a copy of what was copied may lie; none where they cannot be reached. */
  readonly clipboards: readonly Clipboard[];
  /** A path the person chose for a new file, or null if they chose none. */
  readonly choosePath: (suggestedName: string) => Promise<string | null>;
  /** A backup file the person chose, or null if they chose none. */
  readonly chooseFile: () => Promise<string | null>;
  /** A folder the person chose, or null; asked only where `capabilities.chooseFolder` says that it can be. */
  readonly chooseFolder: () => Promise<string | null>;
  /** The keychain of the computer account, where there is one that guards what it is given (KD-6). */
  readonly keychain: Keychain | undefined;
  /** Ends the app. Nothing runs after it. */
  readonly quit: () => Promise<never>;
};
