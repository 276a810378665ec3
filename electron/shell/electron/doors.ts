import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { failed } from '../../../shared/result.ts';
import type { Door } from '../shell.ts';
import { APP_ORIGIN } from './app-scheme.ts';

/** The preload says the same names; it is bundled alone and cannot import them. */
export const CALL_CHANNEL = 'evenfall:call';
export const NOTICE_CHANNEL = 'evenfall:notice';

export type Doors = {
  /** From now until `contents` is gone, its calls and no one else's go to `door`. */
  readonly open: (contents: WebContents, door: Door) => void;
};

/** Takes all calls of all pages and hands each to the door of the window it came from. Must run once. */
export function openDoors(): Doors {
  const doors = new Map<number, Door>();

  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    const door = isOurPage(event) ? doors.get(event.sender.id) : undefined;
    return door ? door({ name, input }) : failed({ code: 'unexpected' });
  });

  return {
    open(contents, door) {
      const { id } = contents;
      doors.set(id, door);
      contents.once('destroyed', () => doors.delete(id));
    },
  };
}

/** Whether the call comes from the main frame of a page of ours. A frame that is gone or moved on is null. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN;
}
