// @vitest-environment happy-dom
import { $getRoot, $getSelection, $isTextNode } from 'lexical';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { documentText } from '../../../../shared/logic/document-text.ts';
import { anEditor } from './an-editor.ts';

const LINES = Array.from({ length: 4_000 }, (_, index) => `line ${index}`);
const text = { 'text/plain': LINES.join('\n') };
const shapes = {
  'text/plain': 'the same words',
  'text/html': LINES.map((line) => `<h2>${line}</h2>`).join(''),
};

/** An editor with a line in it whose time stands still; what is pasted comes in before the last word. */
function anEditorWithALine() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const editor = anEditor();
  editor.paste({ 'text/plain': 'before, after' });
  // Longer than what is done in one breath, and so undone as one.
  vi.advanceTimersByTime(2_000);
  return {
    ...editor,
    words: () => documentText(editor.read()),
    pasteInLine: (data: Readonly<Record<string, string>>) =>
      editor.paste(data, () => {
        const line = $getRoot().getFirstDescendant();
        if ($isTextNode(line)) line.select(7, 7);
      }),
    type: (typed: string) => editor.change(() => $getSelection()?.insertText(typed)),
  };
}

const inTheLine = `before,${LINES.join('\n')} after`;

describe.each([
  ['text', text],
  ['shapes', shapes],
])('a large paste of %s', (_kind, data) => {
  it('comes in portion by portion, all of it, in order, where the caret was', () => {
    const editor = anEditorWithALine();
    const counts = [editor.blockCount()];

    editor.pasteInLine(data);
    while (counts.at(-1) !== editor.blockCount()) {
      counts.push(editor.blockCount());
      vi.advanceTimersToNextTimer();
    }

    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts.at(-1)).toBe(LINES.length);
    expect(editor.words()).toBe(inTheLine);
  });

  it('is whole for whatever reads it, also after the editor has left the screen', () => {
    const editor = anEditorWithALine();
    editor.pasteInLine(data);

    editor.close();

    expect(editor.words()).toBe(inTheLine);
  });

  it.each(['keydown', 'beforeinput', 'pointerdown', 'click', 'paste', 'cut', 'drop'])(
    'is whole before a %s comes to anything',
    (act) => {
      const editor = anEditorWithALine();
      editor.pasteInLine(data);
      expect(editor.blockCount()).toBeLessThan(LINES.length);

      window.dispatchEvent(new Event(act));

      expect(editor.blockCount()).toBe(LINES.length);
    },
  );

  it('has the caret after it all along', () => {
    const editor = anEditorWithALine();
    editor.pasteInLine(data);

    editor.type('!');
    vi.runAllTimers();
    editor.type('?');

    expect(editor.words()).toBe(inTheLine.replace(' after', '!? after'));
  });

  it('is undone, and done again, as one step', () => {
    const editor = anEditorWithALine();
    editor.pasteInLine(data);
    vi.runAllTimers();

    editor.undo();
    expect(editor.words()).toBe('before, after');
    editor.redo();
    expect(editor.words()).toBe(inTheLine);
  });

  it('is whole also where the next one comes right after it', () => {
    const editor = anEditorWithALine();

    editor.pasteInLine(data);
    editor.paste(data);
    vi.runAllTimers();

    expect(editor.words()).toBe(`${inTheLine}${LINES.join('\n')}`);
  });
});

describe('a large paste', () => {
  it('keeps words that are in no block, and blocks within blocks, on lines of their own', () => {
    const editor = anEditorWithALine();
    const end = '<blockquote><p>one</p><p>two</p></blockquote>';

    editor.paste({ 'text/html': `loose <b>words</b>${shapes['text/html']}and more${end}` });

    const words = editor.words().split('\n');
    expect(words.slice(0, 2)).toEqual(['before, afterloose words', 'line 0']);
    expect(words.slice(-4)).toEqual(['line 3999', 'and more', 'one', 'two']);
  });

  it.each(['<ul><li>one</li></ul>', '<ol><li>one</li></ol>'])(
    'goes into a list as a small one does: %s',
    (list) => {
      const small = anEditorWithALine();
      const large = anEditorWithALine();
      const items = LINES.map((line) => `<li>${line}</li>`).join('');
      for (const editor of [small, large]) editor.paste({ 'text/html': list });

      small.paste({ 'text/html': `<ul><li>line 0</li></ul>` });
      large.paste({ 'text/html': `<ul>${items}</ul>` });
      vi.runAllTimers();

      expect(large.words()).toBe(small.words().replace('line 0', LINES.join('\n')));
    },
  );

  it('leaves the caret after a rule it ends with', () => {
    const editor = anEditorWithALine();

    editor.paste({ 'text/html': `${shapes['text/html']}<hr>` });
    vi.runAllTimers();
    editor.type('after it');

    expect(editor.words().split('\n').slice(-2)).toEqual(['line 3999', 'after it']);
  });
});
