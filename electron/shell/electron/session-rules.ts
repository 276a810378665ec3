import { app, type Session } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';

/** What holds in every session, Electron's own default one included. Takes effect before any page exists in it. */
export function applySessionRules(session: Session): void {
  denyPermissions(session);
  stopRequests(session);
  // A file leaves the journal only by a save the person confirmed, which is no download.
  session.on('will-download', (event) => event.preventDefault());
  // With a language set, Chromium fetches its dictionary from a server, even where a window has
  // the spell checker off (electron/electron#22995); so there is none (EL-5).
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}

/** Without these handlers Electron grants nearly everything a page asks for. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

function stopRequests(session: Session): void {
  // No filter: `<all_urls>` means only the schemes Chromium knows by name.
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysInside(url) }));
}

/** The page's files, and what a page makes out of its own memory: none of it touches the network. */
function staysInside(url: string): boolean {
  const inside = [`${APP_ORIGIN}/`, `blob:${APP_ORIGIN}/`, 'data:'];
  // The developer tools are pages too; a packaged app has none.
  if (!app.isPackaged) inside.push('devtools://');
  return inside.some((start) => url.startsWith(start));
}
