import { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardWebContents } from '../../../../../electron/shell/electron/web-contents-guards.ts';
import { resetElectron, windows } from '../../../../support/electron-stand-in.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

function guardedContents() {
  guardWebContents(new BrowserWindow({}).webContents);
  const contents = windows.at(-1)?.webContents;
  if (!contents) throw new Error('no window was made');
  return contents;
}

describe('a guarded page', () => {
  it.each([
    ['navigate', 'will-navigate'],
    ['navigate a frame', 'will-frame-navigate'],
    ['be redirected', 'will-redirect'],
    ['attach another page as a webview', 'will-attach-webview'],
    ['hold its window open', 'will-prevent-unload'],
  ])('cannot %s', (_what, event) => {
    expect(guardedContents().stops(event)).toBe(true);
  });

  it('opens no window', () => {
    expect(guardedContents().openWindow()).toEqual({ action: 'deny' });
  });

  it('sends nothing past the proxy by WebRTC', () => {
    expect(guardedContents().setWebRTCIPHandlingPolicy).toHaveBeenCalledExactlyOnceWith(
      'disable_non_proxied_udp',
    );
  });
});
