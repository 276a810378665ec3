import type { WebContents } from 'electron';

type Preventable = { readonly preventDefault: () => void };

/** Keeps a page where and what it is (items 11 to 14 of Electron's checklist). Applied to all web contents as they are made. */
export function guardWebContents(contents: WebContents): void {
  // The shell loads pages by `loadURL`, which none of these concern; whatever else wants to go
  // somewhere was not asked for by us.
  contents.on('will-navigate', prevent);
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A page cannot hold its window open by `beforeunload`: it is told to save by a `flush` notice.
  contents.on('will-prevent-unload', prevent);
  // WebRTC sends past the proxy and past our request handler; so it may send nothing directly (EL-4).
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function prevent(event: Preventable): void {
  event.preventDefault();
}
