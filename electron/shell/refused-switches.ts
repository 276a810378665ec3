/** What opens the running app to another program (EL-12): debuggers, engine flags, extensions. */
const REFUSED: readonly RegExp[] = [
  // -port, -pipe, -address, and what Chromium may add to the family.
  /^remote-debugging/,
  /^remote-allow-origins$/,
  // -brk, -port, -wait, -publish-uid, and the old name of the same.
  /^inspect/,
  /^debug/,
  /^js-flags$/,
  /^load-extension$/,
  /^disable-extensions-except$/,
  /^disable-web-security$/,
];

/** Whether `argv` holds a switch this app must not run with, in any spelling Chromium or Node takes. */
export function hasRefusedSwitch(argv: readonly string[], platform = process.platform): boolean {
  return argv.some((argument) => {
    const name = switchName(argument, platform);
    return name !== undefined && REFUSED.some((refused) => refused.test(name));
  });
}

/** The name in `--name=value`; undefined for an argument that is no switch. */
function switchName(argument: string, platform: NodeJS.Platform): string | undefined {
  // Chromium takes one dash for two, and on Windows a slash; there it ignores case as well.
  const prefix = platform === 'win32' ? /^(--|-|\/)/ : /^--?/;
  if (!prefix.test(argument)) return undefined;
  const [name = ''] = argument.replace(prefix, '').split('=', 1);
  return name.toLowerCase();
}
