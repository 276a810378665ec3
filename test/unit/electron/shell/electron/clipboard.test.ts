import { beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClipboards } from '../../../../../electron/shell/electron/clipboard.ts';
import { clipboard, ClipboardItem, resetElectron } from '../../../../support/electron-stand-in.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

const COPIED = { 'text/plain': 'a line', 'text/html': '<p>a line</p>' };
const raw = (name: string) => `electron application/osclipboard;format="${name}"`;

function copied() {
  clipboard.item = new ClipboardItem(COPIED);
}

describe('concealing what is on the clipboard', () => {
  it.each([
    ['darwin', { [raw('org.nspasteboard.ConcealedType')]: '' }],
    ['linux', { [raw('x-kde-passwordManagerHint')]: 'secret' }],
    [
      'win32',
      {
        [raw('ExcludeClipboardContentFromMonitorProcessing')]: '\0\0\0\0',
        [raw('CanIncludeInClipboardHistory')]: '\0\0\0\0',
        [raw('CanUploadToCloudClipboard')]: '\0\0\0\0',
      },
    ],
  ] as const)('keeps all its forms and adds the mark of %s', async (platform, marks) => {
    copied();

    await systemClipboards(platform)[0]?.conceal();

    expect(clipboard.item?.forms).toEqual({ ...COPIED, ...marks });
  });

  it('does nothing to an empty one', async () => {
    await systemClipboards('linux')[0]?.conceal();

    expect(clipboard.item).toBeUndefined();
  });

  it('rejects, and leaves it as it was, where the system refuses', async () => {
    copied();
    clipboard.isRefusing = true;

    await expect(systemClipboards('linux')[0]?.conceal()).rejects.toThrow('the system refuses');

    expect(clipboard.item?.forms).toEqual(COPIED);
  });
});

describe('the clipboards of a system', () => {
  it('are one, and on Linux the selection beside it', async () => {
    copied();
    clipboard.selection.item = new ClipboardItem({ 'text/plain': 'selected' });

    const texts = await Promise.all(systemClipboards('linux').map((each) => each.readText()));

    expect(texts).toEqual(['a line', 'selected']);
    expect(systemClipboards('darwin')).toHaveLength(1);
    expect(systemClipboards('win32')).toHaveLength(1);
  });

  it('are emptied, or reject where the system refuses', async () => {
    copied();
    const [first] = systemClipboards('win32');

    await first?.clear();

    expect(clipboard.item).toBeUndefined();
    clipboard.isRefusing = true;
    await expect(first?.clear()).rejects.toThrow('the system refuses');
  });
});
