import { session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applySessionRules } from '../../../../../electron/shell/electron/session-rules.ts';
import { app, resetElectron, sessions } from '../../../../support/electron-stand-in.ts';
import { anEvent } from '../../../../support/electron-contents-stand-in.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(async () => {
  resetElectron();
  await app.whenReady();
});

function aSessionUnderRules() {
  applySessionRules(session.fromPartition('any'));
  const made = sessions.at(-1);
  if (!made) throw new Error('no session was made');
  return made;
}

describe('a session under our rules', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'usb',
    'a-permission-of-next-year',
  ])('denies %s, by request, by check and for devices', (permission) => {
    const ruled = aSessionUnderRules();

    expect(ruled.ask(permission)).toEqual({ request: false, check: false, device: false });
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1:9222/json',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome://settings/',
    'blob:https://example.com/5b2c',
    'evenfall://elsewhere/index.html',
    'evenfall://app.example.com/index.html',
    'devtools://devtools/bundled/inspector.html',
    'https://evil.example/?evenfall://app/',
  ])('cancels a request to %s', (url) => {
    const ruled = aSessionUnderRules();

    expect(ruled.lets(url)).toBe(false);
  });

  it.each([
    'evenfall://app/index.html',
    'evenfall://app/assets/main.js',
    'blob:evenfall://app/5b2c',
    'data:image/png;base64,AAAA',
  ])('lets %s pass, which stays inside', (url) => {
    const ruled = aSessionUnderRules();

    expect(ruled.lets(url)).toBe(true);
  });

  it('lets the developer tools load only where there are any: in an app that is not packaged', () => {
    app.isPackaged = false;
    const ruled = aSessionUnderRules();

    expect(ruled.lets('devtools://devtools/bundled/inspector.html')).toBe(true);
    expect(ruled.lets('https://example.com/')).toBe(false);
  });

  it('has the spell checker off, and no language whose dictionary could be fetched', () => {
    const ruled = aSessionUnderRules();

    expect(ruled.spellChecker).toEqual({ isEnabled: false, languages: [] });
  });

  it('downloads nothing', () => {
    const ruled = aSessionUnderRules();
    const event = anEvent();

    ruled.emit('will-download', event, {}, {});

    expect(event.defaultPrevented).toBe(true);
  });
});
