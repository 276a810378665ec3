/** A made-up origin: the page is served to the browser from memory, and `.invalid` can never be a real host (RFC 2606). */
export const APP_ORIGIN = 'https://evenfall.invalid';

/** Flags that keep the browser on this machine and its session off the disk, each with its reason. */
export const BROWSER_FLAGS: readonly string[] = [
  // Nothing of the session is written to the profile: storage lives in memory and ends with the window.
  '--incognito',
  // No name can be looked up, so nothing can be reached by name (EL-4). `^NOTFOUND` since Chromium 110 or so: the
  // older `~NOTFOUND` is taken for a host name now, and is looked up.
  '--host-resolver-rules=MAP * ^NOTFOUND',
  // The browser would warn about that rule across the whole window; this is the one flag that leaves the warning out.
  '--test-type',
  // And what needs no name goes to a port where nobody listens.
  '--proxy-server=http://127.0.0.1:9',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  // What a browser asks its maker for by itself.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-crash-reporter',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,InterestFeedContentSuggestions',
  // Its spell checker would fetch dictionaries; the page switches it off as well.
  '--disable-spell-checking',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/**
 * Variables the browser is started with. Its own crash handler runs whatever the flags say, and writes memory to
 * `~/.config` (seen in Chromium 156); in `/proc` it can make no folder for that, and writes nothing (EL-8).
 */
export function browserEnvironment(
  all: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): NodeJS.ProcessEnv {
  return platform === 'linux' ? { ...all, BREAKPAD_DUMP_LOCATION: '/proc' } : all;
}
