import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maskBody,
  maskDocument,
  ownTexts,
} from '../../../../../renderer/features/summary/mask-document.ts';
import { documentText } from '../../../../../shared/logic/document-text.ts';
import { maskText } from '../../../../../shared/logic/mask-names.ts';
import { suggestNames } from '../../../../../shared/logic/suggest-names.ts';
import { entryDocument } from '../../../../../shared/model/document.ts';
import { printDocument } from '../../../../../shared/model/print-document.ts';

const MASK = { names: ['Ned', 'Ruth Pask'], style: 'initials' } as const;

const blank = { version: 1, direction: null, format: '', indent: 0 } as const;
const textNode = (text: string, format = 0) => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});
const paragraph = (...children: unknown[]) => ({ ...blank, type: 'paragraph', children });
const aBody = (...children: unknown[]) =>
  entryDocument.parse({ root: { ...blank, type: 'root', children } });
const masked = (...children: unknown[]) => documentText(maskBody(aBody(...children), MASK));

describe('the body of an entry with names masked', () => {
  it('has none where a name changes its format in the middle', () => {
    expect(masked(paragraph(textNode('I saw N'), textNode('e', 1), textNode('d there.')))).toBe(
      'I saw N. there.',
    );
    expect(masked(paragraph(textNode('Ruth '), textNode('Pask', 2), textNode(' and Ned')))).toBe(
      'R. P. and N.',
    );
  });

  it('has none in lists within lists, in headings and in links', () => {
    const item = (...children: unknown[]) => ({ ...blank, type: 'listitem', value: 1, children });
    const list = (...children: unknown[]) => ({
      ...blank,
      type: 'list',
      listType: 'bullet',
      start: 1,
      tag: 'ul',
      children,
    });
    const link = {
      ...blank,
      type: 'link',
      url: 'https://example.org/ned',
      rel: null,
      target: null,
      title: null,
      children: [textNode('Ned’s page')],
    };

    const body = maskBody(
      aBody(
        { ...blank, type: 'heading', tag: 'h2', children: [textNode('Ned')] },
        list(item(textNode('Ned'), list(item(textNode('with ned'))))),
        paragraph(link),
      ),
      MASK,
    );

    expect(JSON.stringify(body)).not.toMatch(/\bned\b/i);
    expect(documentText(body)).toContain('N.’s page');
  });

  it('reads as its text does when that is masked, however it is cut into formats', () => {
    const word = fc.constantFrom('Ned', 'Ruth', ' ', 'Pask', 'ned', 'x', '. ');

    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (words, seed) => {
        const text = words.join('');
        const cut = seed % (text.length + 1);
        const nodes = [text.slice(0, cut), text.slice(cut)].map((part, index) =>
          textNode(part, index),
        );

        expect(masked(paragraph(...nodes))).toBe(
          documentText(aBody(paragraph(textNode(maskText(text, MASK))))),
        );
      }),
    );
  });
});

describe('the words of a document that may be names', () => {
  const twice = (name: string) => `I saw ${name} and then ${name} again.`;
  const endless = 'One more line about nothing at all. '.repeat(40);
  const document = printDocument.parse({
    title: 'Reflection summary',
    subtitle: 'November',
    hasCover: false,
    isLargePrint: false,
    sections: [
      { kind: 'notes', heading: '', notes: [{ when: '2 Nov', text: twice('Ned') }] },
      { kind: 'facts', heading: '', facts: [{ label: 'Cause', value: twice('Ruth') }] },
      { kind: 'tables', heading: '', sentence: '', tables: [], quotes: [twice('Omar')] },
      { kind: 'handwriting', heading: '', questions: [twice('Ada')], linesEach: 4 },
      {
        kind: 'entries',
        heading: '',
        entries: [
          {
            when: '3 Nov',
            title: twice('Ivo'),
            // Far behind what a list shows of it.
            body: aBody(paragraph(textNode(`${endless}${twice('Mei')}`))),
          },
        ],
      },
    ],
  });
  const everyone = ['Ada', 'Ivo', 'Mei', 'Ned', 'Omar', 'Ruth'];

  it('are found wherever something of the person stands', () => {
    expect(suggestNames(ownTexts(document)).toSorted()).toEqual(everyone);
  });

  it('are none of those by which a worksheet names its columns', () => {
    const row = 'Cause: silence · What: deep · What: light';

    expect(suggestNames([row])).toEqual([]);
  });

  it('are all gone once they are masked', () => {
    const unnamed = maskDocument(document, { names: everyone, style: 'dash' });

    expect(JSON.stringify(unnamed)).not.toMatch(/Ada|Ivo|Mei|Ned|Omar|Ruth/);
    expect(suggestNames(ownTexts(unnamed))).toEqual([]);
  });
});
