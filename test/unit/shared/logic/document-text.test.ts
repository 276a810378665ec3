import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, documentText, excerptOf } from '../../../../shared/logic/document-text.ts';
import type { DocumentBlock, EntryDocument } from '../../../../shared/model/document.ts';
import { EMPTY_DOCUMENT } from '../../../../shared/model/document.ts';

const shape = { version: 1, direction: null, format: '', indent: 0 } as const;

function text(words: string) {
  return {
    type: 'text',
    version: 1,
    text: words,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  } as const;
}

function paragraph(...words: readonly string[]): DocumentBlock {
  return { type: 'paragraph', ...shape, children: words.map(text) };
}

function aBody(...blocks: readonly DocumentBlock[]): EntryDocument {
  return { root: { ...EMPTY_DOCUMENT.root, children: [...blocks] } };
}

describe('the text of a body', () => {
  it('has a line for each block and joins what is formatted apart', () => {
    const body = aBody(paragraph('I took ', 'the long', ' way'), paragraph(), paragraph('home'));

    expect(documentText(body)).toBe('I took the long way\n\nhome');
  });

  it('has a line for each list item, the deeper ones too, and none for a rule', () => {
    const deeper: DocumentBlock = {
      type: 'list',
      ...shape,
      listType: 'check',
      start: 1,
      tag: 'ul',
      children: [{ type: 'listitem', ...shape, checked: true, value: 1, children: [text('rye')] }],
    };
    const list: DocumentBlock = {
      ...deeper,
      listType: 'bullet',
      children: [
        { type: 'listitem', ...shape, value: 1, children: [text('bread')] },
        { type: 'listitem', ...shape, value: 2, children: [deeper] },
        { type: 'listitem', ...shape, value: 2, children: [] },
      ],
    };

    expect(documentText(aBody(list, { type: 'horizontalrule', version: 1 }))).toBe('bread\nrye\n');
  });

  it('takes the words of a link and breaks the line where the writer did', () => {
    const block: DocumentBlock = {
      type: 'quote',
      ...shape,
      children: [
        text('see '),
        {
          type: 'link',
          ...shape,
          url: 'https://example.org',
          rel: null,
          target: null,
          title: null,
          children: [text('the pool')],
        },
        { type: 'linebreak', version: 1 },
        text('soon'),
      ],
    };

    expect(documentText(aBody(block))).toBe('see the pool\nsoon');
  });

  it('withstands any depth', () => {
    // A body this deep is refused at every door; the walk must not depend on that.
    let block = JSON.parse(JSON.stringify(paragraph('deep')));
    for (let level = 0; level < 50_000; level += 1) block = { type: 'list', children: [block] };

    expect(documentText(aBody(block))).toBe('deep');
  });

  it('holds every text once, in order', () => {
    const words = fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 12 });

    fc.assert(
      fc.property(words, (blocks) => {
        const body = aBody(...blocks.map((line) => paragraph(...line)));

        expect(documentText(body)).toBe(blocks.map((line) => line.join('')).join('\n'));
      }),
    );
  });
});

describe('counting words', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['I took the long way', 5],
    ["don't, mother-in-law's", 2],
    ['it’s 3.5 or 10,000 at 22:15', 6],
    ['one—two … three', 3],
    ['— * ! ? ❤️', 0],
    ['Straße Ελλάδα Москва שלום', 4],
    ['我今天很好', 5],
    ['カメラと本', 5],
    ['나는 잘 지냈다', 3],
    ['hello世界', 3],
  ])('finds in %j %i', (words, count) => {
    expect(countWords(words)).toBe(count);
  });

  it('counts two texts apart as it counts them together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});

describe('an excerpt', () => {
  it('is the whole text on one line where there is room', () => {
    expect(excerptOf('  one\n\n two\tthree ', 300)).toBe('one two three');
  });

  it('ends between words', () => {
    expect(excerptOf('I took the long way home', 14)).toBe('I took the…');
  });

  it('cuts a word that leaves no choice', () => {
    expect(excerptOf('abcdefghijklmnop', 6)).toBe('abcde…');
  });

  it('never grows past its length, splits a character or holds a line end', () => {
    const words = fc.string({ unit: 'binary', maxLength: 400 });

    fc.assert(
      fc.property(words, fc.nat({ max: 60 }), (whole, length) => {
        const excerpt = excerptOf(whole.toWellFormed(), length);

        expect(excerpt.length).toBeLessThanOrEqual(length);
        expect(excerpt.isWellFormed()).toBe(true);
        expect(excerpt).not.toMatch(/[\n\r]/u);
      }),
    );
  });
});
