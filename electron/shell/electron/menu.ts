import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuAction } from '../../../shared/ipc/notices.ts';

type Item = MenuItemConstructorOptions;
type Send = (action: MenuAction) => void;

/** The whole menu; `send` hears what was chosen. Set once, it replaces Electron's own with its reload and inspect. */
export function setAppMenu(send: Send, platform: NodeJS.Platform = process.platform): void {
  const onMac = platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(onMac ? [appMenu(send)] : []),
      journalMenu(send, onMac),
      editMenu(),
      viewMenu(),
      ...(onMac ? [windowMenu()] : []),
      { role: 'help', submenu: [action('Help', 'help', send)] },
    ]),
  );
}

/**
 * An item that asks the page for something. The page handles these keys itself; the menu hears a key only if the page
 * let it pass.
 */
function action(label: string, name: MenuAction, send: Send, accelerator?: string): Item {
  return { label, click: () => send(name), ...(accelerator === undefined ? {} : { accelerator }) };
}

function settings(send: Send): Item {
  return action('Settings…', 'settings', send, 'CmdOrCtrl+,');
}

/** macOS puts what concerns the app as a whole under its name. */
function appMenu(send: Send): Item {
  return {
    label: 'Evenfall',
    submenu: [
      settings(send),
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
}

function journalMenu(send: Send, onMac: boolean): Item {
  const elsewhereOnMac: Item[] = [settings(send), { type: 'separator' }, { role: 'quit' }];
  return {
    label: 'Journal',
    submenu: [
      action('Today', 'today', send, 'CmdOrCtrl+T'),
      action('New entry', 'new-entry', send, 'CmdOrCtrl+N'),
      action('Check-in', 'check-in', send, 'CmdOrCtrl+M'),
      action('Search…', 'search', send, 'CmdOrCtrl+Shift+F'),
      { type: 'separator' },
      action('Print summary…', 'print-summary', send, 'CmdOrCtrl+P'),
      { type: 'separator' },
      action('Lock', 'lock', send, 'CmdOrCtrl+L'),
      ...(onMac ? [] : elsewhereOnMac),
    ],
  };
}

/** Without these roles macOS would not copy, paste or undo by key at all. */
function editMenu(): Item {
  return {
    label: 'Edit',
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  };
}

function viewMenu(): Item {
  const developers: Item[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  return {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // The same on keyboards where plus needs Shift.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : developers),
    ],
  };
}

function windowMenu(): Item {
  return {
    role: 'window',
    submenu: [
      // Its usual key, Command+M, is the check-in's.
      { role: 'minimize', accelerator: 'Command+Alt+M' },
      { role: 'zoom' },
      { role: 'close' },
    ],
  };
}
