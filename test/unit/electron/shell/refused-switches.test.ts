import { describe, expect, it } from 'vitest';
import { hasRefusedSwitch } from '../../../../electron/shell/refused-switches.ts';

const APP = '/opt/evenfall/evenfall';

describe('looking for switches that open the app to another program', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0',
    '--inspect-brk=9229',
    '--inspect-port=1',
    '--debug-brk',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--disable-web-security',
    '-remote-debugging-port=9222',
    '--REMOTE-DEBUGGING-PORT=9222',
  ])('finds %s', (argument) => {
    expect(hasRefusedSwitch([APP, '--home', '/home/a', argument], 'linux')).toBe(true);
  });

  it('finds one written with a slash, on Windows', () => {
    const argv = ['evenfall.exe', '/Remote-Debugging-Port=9222'];

    expect(hasRefusedSwitch(argv, 'win32')).toBe(true);
  });

  it.each([
    ['nothing at all', [APP]],
    ['a home', [APP, '--home', '/srv/journal']],
    ['a folder that is named like one', [APP, '--home', '/inspect/js-flags']],
    ['a home whose value is named like one', [APP, '--home=--inspect']],
    ['a switch of the window system', [APP, '--ozone-platform=wayland', '--disable-gpu']],
  ])('lets %s pass', (_what, argv) => {
    expect(hasRefusedSwitch(argv, 'linux')).toBe(false);
  });
});
