import { describe, expect, it } from 'vitest';
import {
  EMPTY_DOCUMENT,
  entryDocument,
  MAX_LIST_LEVELS,
} from '../../../../shared/model/document.ts';

const shape = { version: 1, direction: null, format: '', indent: 0 };
const words = {
  type: 'text',
  version: 1,
  text: 'a',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
};

function bodyOf(...children: readonly unknown[]) {
  return { root: { ...EMPTY_DOCUMENT.root, children } };
}

function paragraphOf(...children: readonly unknown[]) {
  return bodyOf({ type: 'paragraph', ...shape, children });
}

function linkTo(url: string) {
  return { type: 'link', ...shape, url, rel: null, target: null, title: null, children: [words] };
}

function listsNested(levels: number): unknown {
  const inside = levels === 1 ? words : listsNested(levels - 1);
  const item = { type: 'listitem', ...shape, value: 1, children: [inside] };
  return { type: 'list', ...shape, listType: 'bullet', start: 1, tag: 'ul', children: [item] };
}

const accepts = (body: unknown) => entryDocument.safeParse(body).success;

describe('a stored body', () => {
  it('may be empty, or hold what the editor writes', () => {
    expect(accepts(EMPTY_DOCUMENT)).toBe(true);
    expect(accepts(paragraphOf(words, { ...words, format: 143 }))).toBe(true);
    expect(accepts(paragraphOf(linkTo('https://example.org/a')))).toBe(true);
    expect(accepts(bodyOf({ type: 'horizontalrule', version: 1 }))).toBe(true);
  });

  it.each([
    ['a style', paragraphOf({ ...words, style: 'color:red' })],
    ['a format without a button', paragraphOf({ ...words, format: 16 })],
    ['an unknown property', paragraphOf({ ...words, $: {} })],
    ['an unknown node', bodyOf({ type: 'image', version: 1, src: 'x' })],
    ['a block inside a block', paragraphOf({ type: 'paragraph', ...shape, children: [] })],
    ['an unsafe address', paragraphOf(linkTo('javascript:alert(1)'))],
    ['an address not in its stored form', paragraphOf(linkTo('HTTPS://example.org'))],
    ['too many blocks', bodyOf(...Array.from({ length: 20_001 }, () => paragraphOf().root))],
  ])('is refused with %s', (_what, body) => {
    expect(accepts(body)).toBe(false);
  });

  it(`nests lists ${MAX_LIST_LEVELS} levels deep and no deeper`, () => {
    expect(accepts(bodyOf(listsNested(MAX_LIST_LEVELS)))).toBe(true);
    expect(accepts(bodyOf(listsNested(MAX_LIST_LEVELS + 1)))).toBe(false);
    expect(accepts(bodyOf(listsNested(3000)))).toBe(false);
  });
});
