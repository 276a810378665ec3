import { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoors } from '../../../../../electron/shell/electron/doors.ts';
import { handlers, resetElectron, windows } from '../../../../support/electron-stand-in.ts';
import { aDoor } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

type Sender = {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null;
};

const OUR_FRAME = { origin: 'evenfall://app', parent: null };
const REFUSED = { ok: false, failure: { code: 'unexpected' } };

/** A page with its door, and a way to call as any sender. */
function aPageWithDoor() {
  const doors = openDoors();
  const door = aDoor();
  doors.open(new BrowserWindow({}).webContents, door);
  const contents = windows.at(-1)?.webContents;
  if (!contents) throw new Error('no window was made');
  const call = async (from: Partial<Sender>, ...args: readonly unknown[]) =>
    handlers.get('evenfall:call')?.(
      { sender: { id: contents.id }, senderFrame: OUR_FRAME, ...from },
      ...args,
    );
  return { doors, door, contents, call };
}

describe('a call', () => {
  it("reaches its own window's door, name and input and nothing else", async () => {
    const { door, call } = aPageWithDoor();

    const answer = await call({}, 'entries.save', { title: 'x' }, 'a third thing');

    expect(answer).toEqual({ ok: true, value: 'entries.save' });
    expect(door.calls).toEqual([{ name: 'entries.save', input: { title: 'x' } }]);
  });

  it.each([
    ['another page', { sender: { id: -1 } }],
    ['another origin', { senderFrame: { ...OUR_FRAME, origin: 'https://example.com' } }],
    [
      'an origin that only starts like ours',
      { senderFrame: { ...OUR_FRAME, origin: 'evenfall://app.example' } },
    ],
    ['an opaque origin', { senderFrame: { ...OUR_FRAME, origin: 'null' } }],
    ['a frame within the page', { senderFrame: { ...OUR_FRAME, parent: OUR_FRAME } }],
    ['a frame that is gone', { senderFrame: null }],
  ])('from %s is refused, and the door hears nothing of it', async (_whom, from) => {
    const { door, call } = aPageWithDoor();

    const answer = await call(from, 'entries.save', {});

    expect(answer).toEqual(REFUSED);
    expect(door.calls).toEqual([]);
  });

  it('is refused once its window is gone', async () => {
    const { door, contents, call } = aPageWithDoor();

    contents.end();

    expect(await call({}, 'entries.save', {})).toEqual(REFUSED);
    expect(door.calls).toEqual([]);
  });

  it('goes to the door of its own window when there are two', async () => {
    const { doors, door, call } = aPageWithDoor();
    const printDoor = aDoor();
    doors.open(new BrowserWindow({}).webContents, printDoor);
    const id = windows.at(-1)?.webContents.id ?? 0;

    await call({ sender: { id } }, 'print.job', {});

    expect(printDoor.calls).toEqual([{ name: 'print.job', input: {} }]);
    expect(door.calls).toEqual([]);
  });
});
