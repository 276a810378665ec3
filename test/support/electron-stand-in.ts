import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { vi } from 'vitest';
import { SessionStandIn } from './electron-session-stand-in.ts';
import { ClipboardItemStandIn, ClipboardStandIn } from './electron-clipboard-stand-in.ts';
import { dialog, openDialog, saveDialog } from './electron-dialog-stand-in.ts';
import { SafeStorageStandIn } from './electron-keychain-stand-in.ts';
import { anEvent, WebContentsStandIn } from './electron-contents-stand-in.ts';
import {
  ChildStandIn,
  IpcRendererStandIn,
  PowerMonitorStandIn,
} from './electron-emitters-stand-in.ts';

/*
 * A stand-in for the `electron` module: it remembers what it is told and refuses what Electron refuses (a second
 * handler, a session before `ready`). Tests play the system's part: `app.emit(…)`, `windows.at(-1)?.close()`.
 * Used by `vi.mock('electron', () => import('…/electron-stand-in.ts'))`.
 */

type Handler = (...args: readonly unknown[]) => unknown;

let isReady = false;
let becomeReady: () => void = () => undefined;
let ready = Promise.resolve();

/** All sessions and windows ever made, oldest first, and the processes forked. */
export const sessions: SessionStandIn[] = [];
export const windows: BrowserWindow[] = [];
export const children: ChildStandIn[] = [];
export const handlers = new Map<string, Handler>();
export const switches = new Map<string, string | undefined>();
/** What was done before and after `ready`, in order. */
export const steps: string[] = [];
export const exposed = new Map<string, unknown>();
export const applicationMenu: { template: readonly MenuItem[] } = { template: [] };
export const contextMenus: (readonly MenuItem[])[] = [];

export type MenuItem = {
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
};

function before(step: string): void {
  if (isReady) throw new Error(`${step} after ready`);
  steps.push(step);
}

function after(step: string): void {
  if (!isReady) throw new Error(`${step} before ready`);
  steps.push(step);
}

class AppStandIn extends EventEmitter {
  isPackaged = true;
  holdsLock = true;
  exitCode: number | undefined;
  paths = new Map<string, string>();

  readonly commandLine = {
    appendSwitch(name: string, value?: string) {
      before(`switch ${name}`);
      switches.set(name, value);
    },
  };

  enableSandbox() {
    before('sandbox');
  }

  setPath(name: string, path: string) {
    if (!existsSync(path)) throw new Error('no such folder');
    before(`path ${name}`);
    this.paths.set(name, path);
  }

  requestSingleInstanceLock() {
    steps.push('lock');
    return this.holdsLock;
  }

  async whenReady() {
    await ready;
    isReady = true;
  }

  configureHostResolver = vi.fn(() => after('resolver'));

  exit(code: number) {
    this.exitCode ??= code;
  }
}

export const app = new AppStandIn();

export const protocol = {
  registerSchemesAsPrivileged: vi.fn((_schemes: unknown) => before('scheme')),
};

export const session = {
  fromPartition(partition: string, options?: unknown) {
    after('session');
    const made = new SessionStandIn(partition, options);
    sessions.push(made);
    app.emit('session-created', made);
    return made;
  },
};

type WindowOptions = {
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
};

export class BrowserWindow extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents = new WebContentsStandIn();
  readonly urls: string[] = [];
  /** Calls that change how the window is shown, in order. */
  readonly shown: string[] = [];
  isContentProtected = false;
  state = { isDestroyed: false, isFocused: false, isMinimized: false, isMaximized: false };
  bounds = { x: 10, y: 20, width: 900, height: 700 };
  /** Set by a test to make the next load fail, or take its time. */
  static nextLoad: Promise<void> = Promise.resolve();

  constructor(options: WindowOptions) {
    super();
    this.options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(url: string) {
    this.urls.push(url);
    return BrowserWindow.nextLoad;
  }

  setContentProtection(isOn: boolean) {
    this.isContentProtected = isOn;
  }

  /** The person closes the window. */
  close() {
    const event = anEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy() {
    if (this.state.isDestroyed) throw new Error('Object has been destroyed');
    this.state.isDestroyed = true;
    this.webContents.end();
    this.emit('closed');
  }

  isDestroyed = () => this.state.isDestroyed;
  isFocused = () => this.state.isFocused;
  isMinimized = () => this.state.isMinimized;
  isMaximized = () => this.state.isMaximized;
  getNormalBounds = () => this.bounds;
  show = () => void this.shown.push('show');
  showInactive = () => void this.shown.push('showInactive');
  minimize = () => {
    this.shown.push('minimize');
    this.emit('minimize');
  };
  maximize = () => void this.shown.push('maximize');
  restore = () => void this.shown.push('restore');
  focus = () => void this.shown.push('focus');
}

export const ipcMain = {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`second handler for ${channel}`);
    handlers.set(channel, handler);
  },
};

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => ({
    template,
    popup: () => void contextMenus.push(template),
  }),
  setApplicationMenu(menu: { readonly template: readonly MenuItem[] }) {
    applicationMenu.template = menu.template;
  },
};

export { dialog, openDialog, saveDialog };

export const safeStorage = new SafeStorageStandIn();
export const clipboard = new ClipboardStandIn();
export { ClipboardItemStandIn as ClipboardItem };

export const powerMonitor = new PowerMonitorStandIn();
export const nativeTheme = { shouldUseDarkColors: false };

export const utilityProcess = {
  fork(...forkedWith: readonly unknown[]) {
    after('fork');
    const child = new ChildStandIn(forkedWith);
    children.push(child);
    return child;
  },
};

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value),
};

export const ipcRenderer = new IpcRendererStandIn();

/** A computer on which nothing has happened yet. `ready` comes by itself unless it is held back. */
export function resetElectron({ holdReady = false } = {}): { readonly becomeReady: () => void } {
  isReady = false;
  ready = holdReady ? new Promise((resolve) => (becomeReady = resolve)) : Promise.resolve();
  for (const list of [sessions, windows, children, steps, contextMenus]) list.length = 0;
  for (const map of [handlers, switches, exposed, app.paths]) map.clear();
  for (const emitter of [app, powerMonitor, ipcRenderer]) emitter.removeAllListeners();
  Object.assign(app, { isPackaged: true, holdsLock: true, exitCode: undefined });
  powerMonitor.idleState = 'active';
  nativeTheme.shouldUseDarkColors = false;
  applicationMenu.template = [];
  saveDialog.answer = { canceled: false, filePath: '' };
  clipboard.reset();
  BrowserWindow.nextLoad = Promise.resolve();
  vi.clearAllMocks();
  return { becomeReady: () => becomeReady() };
}
