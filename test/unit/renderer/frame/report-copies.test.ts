// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportCopies } from '../../../../renderer/frame/report-copies.ts';

const called: string[] = [];
vi.stubGlobal('evenfall', {
  async call(name: string) {
    called.push(name);
    return { ok: true, value: {} };
  },
});
reportCopies();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  called.length = 0;
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

type Kind = 'copy' | 'cut';

/** Someone copies at `target`; `written` is what a script of the page put on the clipboard, as the editor does. */
function copy(target: Element, kind: Kind = 'copy', written?: readonly string[]): void {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { types: written ?? [] } });
  if (written) event.preventDefault();
  target.dispatchEvent(event);
  vi.advanceTimersByTime(0);
}

function shown<Tag extends 'p' | 'input' | 'textarea'>(tag: Tag, text: string) {
  const element = document.createElement(tag);
  if (element instanceof HTMLParagraphElement) element.textContent = text;
  else element.value = text;
  document.body.append(element);
  return element;
}

describe('copying', () => {
  it.each(['copy', 'cut'] as const)('by the editor is reported at %s', (kind) => {
    copy(shown('p', 'a line'), kind, ['text/plain', 'text/html']);

    expect(called).toEqual(['app.copied']);
  });

  it('nothing by the editor is no news: what lies on the clipboard is not ours', () => {
    copy(shown('p', 'a line'), 'copy', []);

    expect(called).toEqual([]);
  });

  it('what is selected on a page is reported once the browser has done it', () => {
    const paragraph = shown('p', 'a line');
    getSelection()?.selectAllChildren(paragraph);

    copy(paragraph);

    expect(called).toEqual(['app.copied']);
  });

  it('is no news where nothing is selected', () => {
    copy(shown('p', 'a line'));
    const field = shown('input', 'a title');
    field.setSelectionRange(2, 2);
    copy(field);

    expect(called).toEqual([]);
  });

  it('a part of a field is reported', () => {
    const field = shown('input', 'a title');
    field.setSelectionRange(0, 3);

    copy(field);

    expect(called).toEqual(['app.copied']);
  });

  it('from a passphrase field is no news: browsers copy nothing there', () => {
    const field = shown('input', 'a passphrase');
    field.setSelectionRange(0, 3);
    field.type = 'password';

    copy(field);

    expect(called).toEqual([]);
  });
});
