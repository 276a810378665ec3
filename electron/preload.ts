import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/bridge.ts';
import type { Notice } from '../shared/ipc/notices.ts';
import type { Result } from '../shared/result.ts';

/** The page's only way out. It knows no command by name, so it never changes. */
const bridge: Bridge = {
  async call(name, input) {
    try {
      // True: the shell answers every call with a Result, and only our own pages get this far.
      return (await ipcRenderer.invoke('evenfall:call', name, input)) as Result<unknown>;
    } catch {
      // The window is going, or the input cannot be sent. No exception crosses the door.
      return { ok: false, failure: { code: 'unexpected' } };
    }
  },
  onNotice(listener) {
    // The event stays on this side: its sender would hand the page all of `ipcRenderer`.
    const hear = (_event: unknown, notice: Notice) => listener(notice);
    ipcRenderer.on('evenfall:notice', hear);
    return () => {
      ipcRenderer.off('evenfall:notice', hear);
    };
  },
};

contextBridge.exposeInMainWorld('evenfall', bridge);
