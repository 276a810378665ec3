import { protocol, type Session } from 'electron';
import type { PageFiles } from '../page-files.ts';

export const APP_SCHEME = 'evenfall';

/** The one origin there is. Its host is a name and no place: nothing ever looks it up. */
export const APP_ORIGIN = `${APP_SCHEME}://app`;

/** Must run once and before `ready`; Electron takes no second call. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: {
        // An origin of its own, relative addresses, and IndexedDB, which is refused to other schemes.
        standard: true,
        // A secure context, as `https:` would be: without it the page has no Web Crypto.
        secure: true,
        // The page may fetch its own files; the content policy keeps it from all others.
        supportFetchAPI: true,
        // The rest is off by default too; it is spelled out so that a new default cannot turn it on.
        bypassCSP: false,
        allowServiceWorkers: false,
        corsEnabled: false,
        stream: false,
        codeCache: false,
        allowExtensions: false,
      },
    },
  ]);
}

/** Serves the page's files to `session`, which knows no other pages. */
export function servePages(session: Session, pages: PageFiles): void {
  session.protocol.handle(APP_SCHEME, async ({ url }) => {
    const { status, headers, body } = await pages.respond(url);
    return new Response(body, { status, headers });
  });
}
