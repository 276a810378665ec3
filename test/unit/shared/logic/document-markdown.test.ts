import { describe, expect, it } from 'vitest';
import { documentMarkdown } from '../../../../shared/logic/document-markdown.ts';
import { entryDocument } from '../../../../shared/model/document.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { entryWithEverything } from '../../../support/entry-with-everything.ts';
import { aDocument } from '../../../support/vaults.ts';

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 };

function text(words: string, format = 0) {
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' };
}

function item(...children: readonly unknown[]) {
  return { ...ELEMENT, type: 'listitem', value: 1, children };
}

function list(listType: 'bullet' | 'number', ...children: readonly unknown[]) {
  const tag = listType === 'number' ? 'ol' : 'ul';
  return { ...ELEMENT, type: 'list', listType, start: 1, tag, children };
}

function documentOf(...children: readonly unknown[]) {
  return entryDocument.parse({ root: { ...ELEMENT, type: 'root', children } });
}

function paragraph(...children: readonly unknown[]) {
  return { ...ELEMENT, type: 'paragraph', children };
}

describe('an entry as Markdown', () => {
  it('has every kind of block and every format', () => {
    const { body } = entryWithEverything(aDay('2026-11-22'), 'Europe/Paris');

    expect(documentMarkdown(body)).toBe(
      [
        '**bold,** *italic,* ~~strike,~~ <u>underline,</u> <mark>highlight,</mark> [a link](<https://example.org>)',
        '# A large heading',
        '## A heading',
        '### A small heading',
        '> eggs, string, ring D., be braver',
        '- one\n- two',
        '<!-- -->\n\n1. first\n2. second',
        '<!-- -->\n\n- [x] done\n- [ ] not done',
        '---',
      ].join('\n\n'),
    );
  });

  it('begins its headings as deep as it is told, and no deeper than there are', () => {
    const { body } = entryWithEverything(aDay('2026-11-22'), 'Europe/Paris');

    expect(documentMarkdown(body, 5)).toContain(
      '##### A large heading\n\n###### A heading\n\n###### A s',
    );
  });

  it.each([
    ['# no heading', String.raw`\# no heading`],
    ['- no item', String.raw`\- no item`],
    ['12. no item', String.raw`12\. no item`],
    ['3) no item', String.raw`3\) no item`],
    ['> no quote', String.raw`\> no quote`],
    ['*no* _emphasis_ ~~here~~', String.raw`\*no\* \_emphasis\_ \~\~here\~\~`],
    ['`no code` \\ [no](link) <b> &amp;', String.raw`\`no code\` \\ \[no\](link) \<b\> \&amp;`],
    ['    no code', '&#32;&#32;&#32;&#32;no code'],
    ['===', String.raw`\===`],
    ['first\nsecond', 'first\\\nsecond'],
    ['7.5 degrees', String.raw`7\.5 degrees`],
  ])('lets "%s" be what it is', (words, expected) => {
    expect(documentMarkdown(aDocument(words))).toBe(expected);
  });

  it('keeps runs of emphasis apart that meet', () => {
    const body = documentOf(paragraph(text('a', 1), text('b', 2), text(' c ', 3), text('d')));

    expect(documentMarkdown(body)).toBe('**a**<!-- -->*b* ***c*** d');
  });

  it('indents lists within lists below what they belong to', () => {
    const body = documentOf(
      list(
        'number',
        item(text('one')),
        item(list('bullet', item(text('within')), item(list('bullet', item(text('deeper')))))),
        item(text('two'), { type: 'linebreak', version: 1 }, text('and more')),
      ),
    );

    expect(documentMarkdown(body)).toBe(
      ['1. one', '   - within', '     - deeper', '2. two\\', '   and more'].join('\n'),
    );
  });

  it('leaves out paragraphs without anything', () => {
    expect(documentMarkdown(documentOf(paragraph(), paragraph(text('a')), paragraph()))).toBe('a');
  });
});
