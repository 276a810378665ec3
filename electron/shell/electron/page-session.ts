import { randomUUID } from 'node:crypto';
import { session, type Session } from 'electron';
import type { PageFiles } from '../page-files.ts';
import { APP_SCHEME, servePages } from './app-scheme.ts';

/** A session for one window: in memory only, and empty. */
export function createPageSession(pages: PageFiles): Session {
  // A name without `persist:` is never written to disk. It is new each time, because Electron keeps
  // a session until it quits: a name used again would bring back what an earlier window left (MP-4).
  const pageSession = session.fromPartition(`page-${randomUUID()}`, { cache: false });
  servePages(pageSession, pages);
  return pageSession;
}

/** Forgets all the session held. To be called when its window is gone; never rejects. */
export async function clearPageSession(pageSession: Session): Promise<void> {
  pageSession.protocol.unhandle(APP_SCHEME);
  // One that fails must not keep the others from clearing, nor the person from locking.
  await Promise.allSettled([
    pageSession.clearData(),
    pageSession.clearStorageData(),
    pageSession.clearCache(),
  ]);
}
