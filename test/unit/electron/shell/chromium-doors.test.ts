import { describe, expect, it } from 'vitest';
import { browserEnvironment } from '../../../../electron/shell/chromium/browser-flags.ts';
import { isOpenToDebuggers } from '../../../../electron/shell/chromium/debuggers.ts';
import { isOnWayland } from '../../../../electron/shell/on-wayland.ts';

describe('a Node that was started for a debugger', () => {
  it.each([
    ['by a switch', ['--inspect'], {}],
    ['by a switch with a place', ['--no-warnings', '--inspect-brk=0.0.0.0:1'], {}],
    ['by its surroundings', [], { NODE_OPTIONS: '--max-old-space-size=99  --inspect=0' }],
  ] as const)('is told %s', (_how, execArgv, environment) => {
    expect(isOpenToDebuggers(execArgv, environment)).toBe(true);
  });

  it.each([
    ['nothing', [], {}],
    ['other switches', ['--no-warnings'], { NODE_OPTIONS: '--max-old-space-size=99' }],
    ['empty surroundings', [], { NODE_OPTIONS: '' }],
  ] as const)('is not told by %s', (_what, execArgv, environment) => {
    expect(isOpenToDebuggers(execArgv, environment)).toBe(false);
  });
});

describe('what the browser is started with', () => {
  it('leaves its crash handler on Linux no folder to write in, and all else as it is', () => {
    const environment = browserEnvironment({ HOME: '/home/a' }, 'linux');

    expect(environment).toEqual({ HOME: '/home/a', BREAKPAD_DUMP_LOCATION: '/proc' });
  });

  it('is what it would be anyway on other systems', () => {
    expect(browserEnvironment({ HOME: '/Users/a' }, 'darwin')).toEqual({ HOME: '/Users/a' });
  });
});

describe('Wayland', () => {
  it.each([
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: '' }, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', false],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'win32', false],
  ] as const)('is told by its socket on Linux: %o on %s is %s', (environment, platform, isIt) => {
    expect(isOnWayland(environment, platform)).toBe(isIt);
  });
});
