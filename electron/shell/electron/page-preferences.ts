import { app, type Session, type WebPreferences } from 'electron';

/** How every page runs (EL-1), the print page included. Defaults are spelled out: they must not change under us. */
export function pagePreferences(session: Session, preload: string): WebPreferences {
  return {
    session,
    preload,
    // The three walls: the system's sandbox, the preload apart from the page, one origin apart from another.
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    // No Node in any corner of a page.
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    // No page within the page.
    webviewTag: false,
    plugins: false,
    // A file dropped beside the editor must not become the page (EL-13).
    navigateOnDragDrop: false,
    // Its dictionaries come from a server (EL-5).
    spellcheck: false,
    // Old or unfinished parts of Chromium that the page has no use for.
    enableWebSQL: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    // Whoever sits down at the open journal finds no developer tools (EL-12).
    devTools: !app.isPackaged,
  };
}
