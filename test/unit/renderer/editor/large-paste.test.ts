// @vitest-environment happy-dom
import { $isHorizontalRuleNode } from '@lexical/extension';
import { $createNodeSelection, $getRoot, $getSelection, $isTextNode, $setSelection } from 'lexical';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ACTS } from '../../../../renderer/editor/paste/large-paste-extension.ts';
import { $createLine } from '../../../../renderer/editor/paste/lines.ts';
import { documentText } from '../../../../shared/logic/document-text.ts';
import { anEditor } from './an-editor.ts';

const LINES = Array.from({ length: 4_000 }, (_, index) => `line ${index}`);
const text = { 'text/plain': LINES.join('\n') };

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
    pasteInLine: () => editor.paste(text, $selectInLine),
    type: (typed: string) => editor.change(() => $getSelection()?.insertText(typed)),
  };
}

function $selectInLine() {
  const line = $getRoot().getFirstDescendant();
  if ($isTextNode(line)) line.select(7, 7);
}

const inTheLine = `before,${LINES.join('\n')} after`;

describe('a large paste', () => {
  it('comes in portion by portion, all of it, in order, where the caret was', () => {
    const editor = anEditorWithALine();
    const counts = [editor.blockCount()];

    editor.pasteInLine();
    while (counts.at(-1) !== editor.blockCount()) {
      counts.push(editor.blockCount());
      vi.advanceTimersToNextTimer();
    }

    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts.at(-1)).toBe(LINES.length);
    expect(editor.words()).toBe(inTheLine);
  });

  it('is whole for whatever reads it meanwhile, and read as it is when all is in', () => {
    const editor = anEditorWithALine();

    editor.pasteInLine();
    vi.advanceTimersToNextTimer();
    const meanwhile = editor.read();
    // To be read is no reason to come in at once: each save reads it.
    expect(editor.blockCount()).toBeLessThan(LINES.length);
    vi.runAllTimers();

    expect(documentText(meanwhile)).toBe(inTheLine);
    expect(meanwhile).toEqual(editor.read());
  });

  it('is whole for whoever is told of the edit', () => {
    const editor = anEditorWithALine();
    const seen: string[] = [];
    editor.onEdited(() => seen.push(editor.words()));

    editor.pasteInLine();
    vi.runAllTimers();

    expect(new Set(seen)).toEqual(new Set([inTheLine]));
  });

  it('is whole also after the editor has left the screen, and does nothing in it any more', () => {
    const editor = anEditorWithALine();
    editor.pasteInLine();

    const count = editor.blockCount();

    editor.close();
    window.dispatchEvent(new Event('keydown'));
    vi.runAllTimers();

    expect(editor.words()).toBe(inTheLine);
    expect(editor.blockCount()).toBe(count);
  });

  it.each(ACTS)('is on the page before a %s comes to anything', (act) => {
    const editor = anEditorWithALine();
    editor.pasteInLine();
    expect(editor.blockCount()).toBeLessThan(LINES.length);

    window.dispatchEvent(new Event(act));
    expect(editor.blockCount()).toBe(LINES.length);

    let edits = 0;
    editor.onEdited(() => (edits += 1));
    vi.runAllTimers();
    expect(edits).toBe(0);
  });

  it('has the caret after it all along', () => {
    const editor = anEditorWithALine();
    editor.pasteInLine();

    editor.type('!');
    vi.runAllTimers();
    editor.type('?');

    expect(editor.words()).toBe(inTheLine.replace(' after', '!? after'));
  });

  it('is undone, and done again, as one step', () => {
    const editor = anEditorWithALine();
    editor.pasteInLine();
    vi.runAllTimers();

    editor.undo();
    expect(editor.words()).toBe('before, after');
    editor.redo();
    expect(editor.words()).toBe(inTheLine);
  });

  it('does not come back where it is undone before all of it is in', () => {
    const editor = anEditorWithALine();
    editor.pasteInLine();

    editor.undo();
    vi.runAllTimers();

    expect(editor.words()).toBe('before, after');
  });

  it('is whole also where the next one comes right after it', () => {
    const editor = anEditorWithALine();

    editor.pasteInLine();
    editor.paste(text);
    vi.runAllTimers();

    expect(editor.words()).toBe(`${inTheLine}${LINES.join('\n')}`);
  });
});

const item = '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>';

/** Where it is pasted, and the place of the caret there. */
const PLACES: readonly (readonly [name: string, html: string, $select: () => unknown])[] = [
  ['an empty entry', '', () => $getRoot().selectEnd()],
  ['the start of a line', '<p>some words</p>', () => $getRoot().selectStart()],
  ['a heading', '<h1>some words</h1><p>and more</p>', () => $select(4, 4)],
  ['a quote', '<blockquote>some words</blockquote><p>and more</p>', () => $select(4, 4)],
  ['bold words', '<p><b>some words</b></p>', () => $select(4, 4)],
  ['a selection', '<p>some words</p>', () => $select(2, 7)],
  ['all of it', '<p>some words</p><h2>and more</h2>', () => $getRoot().select(0, 2)],
  ['a line before a rule', '<p>some words</p><hr>', () => $select(4, 4)],
  ['an item', `${item}<p>and more</p>`, () => $select(1, 1)],
  ['an item within an item', `${item}<p>and more</p>`, () => $getRoot().selectEnd()],
];

function $select(start: number, end: number) {
  const words = $getRoot().getFirstDescendant();
  if ($isTextNode(words)) words.select(start, end);
}

describe('a large paste gives what would come of it in one go', () => {
  it.each(PLACES)('in %s', (_place, html, $selectThere) => {
    const [portioned, whole] = [anEditorWithALine(), anEditorWithALine()];
    for (const editor of [portioned, whole]) {
      editor.change(() => $getRoot().clear().select());
      if (html !== '') editor.paste({ 'text/html': html });
    }

    portioned.paste(text, $selectThere);
    vi.runAllTimers();
    whole.change(() => {
      $selectThere();
      $getSelection()?.insertNodes(LINES.map($createLine));
    });

    expect(portioned.read()).toEqual(whole.read());
  });

  it.each([
    ['one long line', 'long '.repeat(10_000)],
    ['many lines', text['text/plain']],
  ])('in the place of a rule: %s', (_what, words) => {
    const editor = anEditorWithALine();
    editor.paste({ 'text/html': '<hr>' });

    editor.paste({ 'text/plain': words }, () => {
      const rule = $getRoot().getChildren().find($isHorizontalRuleNode);
      const selection = $createNodeSelection();
      selection.add(rule?.getKey() ?? '');
      $setSelection(selection);
    });
    vi.runAllTimers();

    expect(editor.words()).toBe(`before, after\n${words}`);
    expect(JSON.stringify(editor.read())).not.toContain('horizontalrule');
  });
});
