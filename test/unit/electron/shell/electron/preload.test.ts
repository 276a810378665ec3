import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../../../shared/ipc/bridge.ts';
import { CALL_CHANNEL, NOTICE_CHANNEL } from '../../../../../electron/shell/electron/doors.ts';
import { exposed, ipcRenderer, resetElectron } from '../../../../support/electron-stand-in.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => {
  resetElectron();
  vi.resetModules();
});

async function theBridge(): Promise<Bridge> {
  await import('../../../../../electron/preload.ts');
  // The preload exposes a Bridge under this name, as its own type says; the stand-in cannot know.
  return exposed.get('evenfall') as Bridge;
}

describe('what a page can see of the shell', () => {
  it('is two functions under one name', async () => {
    const bridge = await theBridge();

    expect([...exposed.keys()]).toEqual(['evenfall']);
    expect(Object.keys(bridge).toSorted()).toEqual(['call', 'onNotice']);
  });

  it('lets it call by name, on the channel the doors listen on', async () => {
    const bridge = await theBridge();
    ipcRenderer.invoke.mockResolvedValue({ ok: true, value: 7 });

    const answer = await bridge.call('app.state', {});

    expect(answer).toEqual({ ok: true, value: 7 });
    expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith(CALL_CHANNEL, 'app.state', {});
  });

  it('gives it a failure, never an exception, when the call cannot be made', async () => {
    const bridge = await theBridge();
    ipcRenderer.invoke.mockRejectedValue(new Error('An object could not be cloned: /home/a'));

    const answer = await bridge.call('app.state', {});

    expect(answer).toEqual({ ok: false, failure: { code: 'unexpected' } });
  });

  it('passes notices without their event, through which a page would reach all of Electron', async () => {
    const bridge = await theBridge();
    const listener = vi.fn();
    bridge.onNotice(listener);

    ipcRenderer.emit(NOTICE_CHANNEL, { sender: ipcRenderer }, { kind: 'blank' });

    expect(listener).toHaveBeenCalledExactlyOnceWith({ kind: 'blank' });
  });

  it('stops passing notices when told to', async () => {
    const bridge = await theBridge();
    const listener = vi.fn();
    const stop = bridge.onNotice(listener);

    stop();
    ipcRenderer.emit(NOTICE_CHANNEL, {}, { kind: 'blank' });

    expect(listener).not.toHaveBeenCalled();
    expect(ipcRenderer.listenerCount(NOTICE_CHANNEL)).toBe(0);
  });
});
