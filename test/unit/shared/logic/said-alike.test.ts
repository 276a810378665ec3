import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidAlike } from '../../../../shared/logic/said-alike.ts';

describe('what was said alike', () => {
  it('is the same but for capitals, spaces and the marks at its ends', () => {
    const said = saidAlike(['A walk.', 'Rang Ruth', ' a  walk', '“A walk!”', 'rang Ruth.', 'tea']);

    expect(said.repeated).toEqual([
      { words: '“A walk!”', times: 3 },
      { words: 'rang Ruth.', times: 2 },
    ]);
    expect(said.once).toEqual(['tea']);
  });

  it('is counted by nothing else: words that mean the same stay apart, newest first', () => {
    expect(saidAlike(['a walk', 'walked', 'A WALK HOME'])).toEqual({
      repeated: [],
      once: ['A WALK HOME', 'walked', 'a walk'],
    });
  });

  it('leaves out what is empty', () => {
    expect(saidAlike(['', '  ', '\n'])).toEqual({ repeated: [], once: [] });
  });

  it('counts every text once, and never less often the further down', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'b', 'b.', 'c')), (texts) => {
        const { repeated, once } = saidAlike(texts);

        const times = repeated.map((each) => each.times);
        expect(times.reduce((sum, each) => sum + each, once.length)).toBe(texts.length);
        expect(times).toEqual(times.toSorted((one, other) => other - one));
      }),
    );
  });
});
