import { app } from 'electron';

/**
 * Nothing leaves (EL-4), said to Chromium in switches. They reach every session and the system's own requests, also
 * those that no request handler of ours sees.
 */
const OFFLINE_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  // Fails every name and every address at once. It must be `^`: since 2023 `~NOTFOUND` is a host
  // name like any other, which Chromium sends to the system's resolver (seen in Chromium 156).
  ['host-resolver-rules', 'MAP * ^NOTFOUND'],
  // A port nobody listens on, on this computer; it also keeps Chromium from searching for a proxy.
  ['proxy-server', 'http://127.0.0.1:9'],
  // Loopback addresses would go around a proxy; not here.
  ['proxy-bypass-list', '<-loopback>'],
  // What a browser sends home on its own. Electron lacks most of it; saying so costs nothing.
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** Must run before `ready`: Chromium reads its switches then. */
export function appendOfflineSwitches(): void {
  for (const [name, value] of OFFLINE_SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** Must run after `ready`. The one part of Chromium that could ask a server named by the system: secure DNS. */
export function turnOffNameLookups(): void {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
}
