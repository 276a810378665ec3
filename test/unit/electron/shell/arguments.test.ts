import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../electron/shell/arguments.ts';

const homeOf = (
  typed: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  platform: NodeJS.Platform = 'linux',
) => {
  const given = readArguments(typed, environment, platform);
  return given.ok ? given.home : given.problem;
};

describe('where the journal lies', () => {
  it('is where --home says, whole', () => {
    expect(homeOf(['--home', '/media/stick/journal'])).toBe('/media/stick/journal');
    expect(homeOf(['--home=/media/stick/journal'])).toBe('/media/stick/journal');
    expect(homeOf(['--home', 'beside me'])).toBe(resolve('beside me'));
    expect(homeOf(['--home', '/media/stick/../usb/'])).toBe('/media/usb');
  });

  it('is otherwise where EVENFALL_HOME says', () => {
    const environment = { EVENFALL_HOME: '/srv/journal', XDG_DATA_HOME: '/data' };

    expect(homeOf([], environment)).toBe('/srv/journal');
    expect(homeOf(['--home', '/other'], environment)).toBe('/other');
    expect(homeOf([], { ...environment, EVENFALL_HOME: '' })).toBe('/data/evenfall');
  });

  it.each<[NodeJS.Platform, Readonly<Record<string, string>>, string]>([
    ['linux', {}, join(homedir(), '.local', 'share', 'evenfall')],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/evenfall'],
    ['linux', { XDG_DATA_HOME: '' }, join(homedir(), '.local', 'share', 'evenfall')],
    ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'Evenfall')],
    ['darwin', { XDG_DATA_HOME: '/data' }, join(homedir(), 'Library/Application Support/Evenfall')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Evenfall')],
    ['win32', {}, join(homedir(), 'Evenfall')],
    ['win32', { APPDATA: '' }, join(homedir(), 'Evenfall')],
    ['freebsd', { XDG_DATA_HOME: '/data' }, '/data/evenfall'],
  ])('is otherwise the usual place on %s with %j', (platform, environment, expected) => {
    expect(homeOf([], environment, platform)).toBe(expected);
  });
});

describe('what is typed after the name', () => {
  it.each([
    [['--remote-debugging-port=9222']],
    [['--remote-debugging-pipe']],
    [['--inspect']],
    [['--inspect-brk=0.0.0.0:9229']],
    [['--js-flags=--expose-gc']],
    [['--load-extension=/tmp/x']],
    [['--no-sandbox']],
    [['--help']],
    [['-h']],
    [['--HOME', '/x']],
    [['--home']],
    [['--home', '--inspect']],
    [['--home', '/x', '--inspect']],
    [['--no-home']],
    [['/some/file.txt']],
    [['evenfall://open']],
    [['--home', '/x', 'extra']],
    [['--', '/x']],
    [['']],
  ])('is refused in one sentence: %j', (typed) => {
    const given = readArguments(typed, {});

    expect(given).toEqual({
      ok: false,
      problem: 'Evenfall did not understand that. It takes --home FOLDER and nothing else.',
    });
  });

  it.each([[['--home', '']], [['--home=']]])(
    'is refused when the folder has no name: %j',
    (typed) => {
      expect(readArguments(typed, { EVENFALL_HOME: '/srv' })).toEqual({
        ok: false,
        problem: '--home needs the name of a folder.',
      });
    },
  );
});
