// @vitest-environment happy-dom
import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { describe, expect, it, vi } from 'vitest';
import {
  type DocumentBlock,
  EMPTY_DOCUMENT,
  type EntryDocument,
  entryDocument,
} from '../../../../shared/model/document.ts';
import { anEditor } from './an-editor.ts';

const shape = { version: 1, direction: null, format: '', indent: 0 } as const;

function text(words: string, format = 0) {
  return {
    type: 'text',
    version: 1,
    text: words,
    format,
    detail: 0,
    mode: 'normal',
    style: '',
  } as const;
}

function aBody(...blocks: readonly DocumentBlock[]): EntryDocument {
  return { root: { ...EMPTY_DOCUMENT.root, children: [...blocks] } };
}

const item = { type: 'listitem', ...shape, value: 1 } as const;

const EVERY_SHAPE = aBody(
  { type: 'heading', tag: 'h1', ...shape, children: [text('a')] },
  { type: 'heading', tag: 'h3', ...shape, children: [] },
  { type: 'paragraph', ...shape, children: [text('b '), text('c', 143), text(' d', 2)] },
  {
    type: 'quote',
    ...shape,
    children: [text('e'), { type: 'linebreak', version: 1 }, { ...text('\t'), type: 'tab' }],
  },
  { type: 'horizontalrule', version: 1 },
  {
    type: 'list',
    ...shape,
    listType: 'check',
    start: 1,
    tag: 'ul',
    children: [
      { ...item, checked: true, children: [text('f')] },
      {
        ...item,
        value: 2,
        checked: false,
        children: [
          {
            type: 'list',
            ...shape,
            listType: 'number',
            start: 3,
            tag: 'ol',
            children: [{ ...item, indent: 1, value: 3, children: [text('g')] }],
          },
        ],
      },
    ],
  },
  {
    type: 'paragraph',
    ...shape,
    direction: 'rtl',
    children: [
      {
        type: 'link',
        ...shape,
        url: 'https://example.org/x',
        rel: null,
        target: null,
        title: null,
        children: [text('h')],
      },
    ],
  },
);

describe('reading what was opened', () => {
  it('gives every shape back as it was', () => {
    expect(anEditor(EVERY_SHAPE).read()).toEqual(EVERY_SHAPE);
  });

  it('gives a body without a block back as an empty one', () => {
    expect(anEditor(aBody()).read()).toEqual(EMPTY_DOCUMENT);
  });

  it('refuses a body the schema refuses', () => {
    const body = aBody({ type: 'paragraph', ...shape, children: [text('a', 16)] });

    expect(() => anEditor(body)).toThrow();
  });
});

describe('reading what came in otherwise', () => {
  it('gives a body that can be stored, and every word of it', () => {
    const editor = anEditor();

    editor.change(() => {
      const quote = $createQuoteNode().append($createParagraphNode().append($createTextNode('a')));
      const styled = $createTextNode('b').setStyle('color:red').setFormat(2047);
      const unsafe = $createLinkNode('javascript:x').append($createTextNode('c'));
      const heading = $createHeadingNode('h6').append(styled, unsafe).setFormat('center');
      $getRoot().clear().append(quote, heading, $nestedLists(20, 'd'));
    });

    const body = editor.read();
    expect(entryDocument.safeParse(body).error).toBeUndefined();
    expect(body.root.children).toMatchObject([
      { type: 'quote', children: [{ text: 'a' }] },
      { type: 'heading', tag: 'h3', children: [{ text: 'b', format: 143 }, { text: 'c' }] },
      { type: 'list' },
    ]);
    expect(JSON.stringify(body)).toContain('"text":"d"');
  });

  it('puts blocks past the limit on lines of one last paragraph', () => {
    const editor = anEditor();

    editor.change(() => {
      const lines = Array.from({ length: 20_010 }, (_, line) =>
        $createParagraphNode().append($createTextNode(`${line}`)),
      );
      $getRoot()
        .clear()
        .append(...lines);
    });

    const body = editor.read();
    expect(entryDocument.safeParse(body).success).toBe(true);
    expect(body.root.children).toHaveLength(20_000);
    expect(JSON.stringify(body.root.children.at(-1))).toContain('"text":"20009"');
  });
});

describe('being told of edits', () => {
  it('happens for a change of the content and not for a move of the caret', () => {
    const listener = vi.fn();
    const editor = anEditor(EVERY_SHAPE);
    editor.onEdited(listener);

    editor.change(() => $getRoot().selectStart());
    const toldOfCaret = listener.mock.calls.length;
    editor.change(() => $getRoot().append($createParagraphNode()));

    expect(toldOfCaret).toBe(0);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('ends when nobody listens any more', () => {
    const listener = vi.fn();
    const editor = anEditor();
    const stop = editor.onEdited(listener);

    stop();
    editor.change(() => $getRoot().append($createParagraphNode()));

    expect(listener).not.toHaveBeenCalled();
  });
});

function $nestedLists(levels: number, words: string): ListNode {
  const inside = levels === 1 ? $createTextNode(words) : $nestedLists(levels - 1, words);
  return $createListNode('bullet').append($createListItemNode().append(inside));
}
