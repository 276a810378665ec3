import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessMarkup } from '../../../../renderer/editor/paste/harmless-markup.ts';
import { HOSTILE_PASTES } from '../../../fixtures/hostile-paste.ts';

const SHAPES = 'p|br|hr|h[1-3]|blockquote|ul|ol|li|a|pre|div|b|strong|i|em|u|s|mark|span';
const ATTRIBUTES = 'href="[^"]*"|start="\\d+"|aria-checked="(?:true|false)"|data-look="[a-z -]+"';
const HARMLESS_TAG = new RegExp(`<(?:/(?:${SHAPES})|(?:${SHAPES})(?: (?:${ATTRIBUTES}))?)>`, 'g');

const PIECES =
  '< </ > " \' = / <!-- --> --!> <![CDATA[ ]]> &lt; script style p a href svg td input type=checkbox'
    .split(' ')
    .concat(' ', '\n', '\0');

/** What is left when every tag that may be there is taken out. */
const withoutTags = (markup: string) => markup.replaceAll(HARMLESS_TAG, '');

describe('making markup harmless', () => {
  it.each(HOSTILE_PASTES)('leaves nothing but known shapes of: $name', ({ html, keeps = '' }) => {
    const text = withoutTags(harmlessMarkup(html));

    expect(text).not.toContain('<');
    expect(text).toContain(keeps);
  });

  it('leaves nothing but known shapes of any text at all', () => {
    const pieces = fc.constantFrom(...PIECES);
    const markup = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );

    fc.assert(
      fc.property(markup, (html) => {
        expect(withoutTags(harmlessMarkup(html))).not.toContain('<');
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same when it is read again', () => {
    for (const { html } of HOSTILE_PASTES) {
      const once = harmlessMarkup(html);

      expect(withoutTags(harmlessMarkup(once))).toBe(withoutTags(once));
    }
  });

  it('keeps what a style says about the look of letters', () => {
    const html = `<span style="color:red;font-weight:700;text-decoration: underline line-through">a</span>`;

    expect(harmlessMarkup(html)).toBe('<span data-look="bold underline strike">a</span>');
  });

  it('knows that a bold element may say it is not bold', () => {
    expect(harmlessMarkup('<b style="font-weight:normal">a</b>')).toBe(
      '<b data-look="not-bold">a</b>',
    );
  });

  it('reads check boxes and table cells', () => {
    expect(harmlessMarkup('<li class=x><input type=checkbox checked>a')).toBe(
      '<li aria-checked="true">a',
    );
    expect(harmlessMarkup('<tr><td>a<td>b</tr>')).toBe('<div>a\u2003b</div>');
  });

  it.each([
    '<a ',
    '<a href="',
    '<!--',
    '</p',
    '<p x',
    '<p =',
    '<li><input type=checkbox>',
    ' ',
    '<',
  ])('takes time that grows with the length alone: %j', (piece) => {
    const html = piece.repeat(200_000 / piece.length);

    // A quadratic pass over this would take minutes, and the test would time out.
    expect(harmlessMarkup(html).length).toBeLessThan(html.length * 5);
  });
});
