import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedIn, maskText } from '../../../../shared/logic/mask-names.ts';

const initials = (...names: string[]) => ({ names, style: 'initials' }) as const;

describe('a masked name', () => {
  it.each([
    [
      'Al',
      'Also Al was there, and all of it; al too.',
      'Also A. was there, and all of it; A. too.',
    ],
    ['Ned', 'Ned’s hat. "Ned," I said (Ned).', 'N.’s hat. "N.," I said (N.).'],
    ['Ned', 'NED ned Nedley un-Ned Ned2', 'N. N. Nedley un-N. Ned2'],
    ['Anna Maria', 'Anna  Maria and anna\nmaria, Anna', 'A. M. and A. M., Anna'],
    ['Anna-Maria', 'Anna-Maria and anna-maria, Anna', 'A. M. and A. M., Anna'],
    ['Jean-Luc', 'Jean‑Luc, Jean‐Luc', 'J. L., J. L.'],
    ["O'Brien", "O’Brien’s, O'Brien", 'O. B.’s, O. B.'],
    ['D’Arcy', "D'Arcy", 'D. A.'],
    ['Zoë', 'Zoe\u0308 and Zoë and Zoëlle', 'Z. and Z. and Zoëlle'],
    ['Łukasz', 'łukasz', 'Ł.'],
    ['明', '明 明天', '明. 明天'],
    ['小明', '小明来了，我和小明去。', '小.来了，我和小.去。'],
    ['さくら', '昨日さくらさんと。', '昨日さ.さんと。'],
    ['Al', '我和Al去。Alma', '我和A.去。Alma'],
    ['민수', '민수는 왔다. 김민수도.', '민.는 왔다. 김민.도.'],
    ['สมชาย', 'ฉันรักสมชายมาก', 'ฉันรักส.มาก'],
    ['דן', 'ודן הלך לדן, דניאל', 'וד. הלך לד., דניאל'],
    ['سلمى', 'وسلمى ذهبت', 'وس. ذهبت'],
    ['J.', 'J. came, and Jo.', 'J. came, and Jo.'],
    ['Ruth', 'I rang Ruth. She sang.', 'I rang R. She sang.'],
    ['a+b', 'a+b aab', 'A. B. aab'],
  ])('%s: %s', (name, text, masked) => {
    expect(maskText(text, initials(name))).toBe(masked);
  });

  it('can be left out altogether', () => {
    expect(maskText('Ned and Ruth.', { names: ['Ned', 'Ruth'], style: 'dash' })).toBe('— and —.');
  });

  it('is the longer one where two begin alike', () => {
    expect(maskText('Ruth Pask and Ruth', initials('Ruth', 'Ruth Pask'))).toBe('R. P. and R.');
  });

  it('masks nothing while it is empty', () => {
    expect(maskText('as it is', initials('', '  '))).toBe('as it is');
  });

  it('is nowhere left as a word of its own, whatever the text and the names are', () => {
    const name = fc.stringMatching(/^[\p{L}]{2,6}$/u).map((text) => text.normalize('NFC'));
    const piece = fc.oneof(name, fc.constantFrom(' ', '-', '. ', '’s ', '\n', '('), fc.string());

    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.array(piece),
        (names, pieces) => {
          const text = [...pieces, ' ', ...names].join('');
          const masked = maskText(text, { names, style: 'dash' });
          expect(maskedIn(masked, { names, style: 'dash' })).toEqual([]);
        },
      ),
    );
  });

  it('may be written with any sign there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        fc.pre(name.trim() !== '');
        expect(maskText(` ${name} `, { names: [name], style: 'dash' })).toContain('—');
      }),
    );
  });

  it('takes no longer for a hostile one', () => {
    const text = 'a '.repeat(200_000);

    expect(maskText(text, initials(`${'a '.repeat(50)}b`, '(a+)+$'))).toBe(text);
  });
});
