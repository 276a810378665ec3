import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../shared/logic/sentences.ts';
import { MAX_SENTENCE_LENGTH } from '../../../../shared/model/page.ts';

describe('the sentences of a text', () => {
  it('end at full stops, question marks and lines', () => {
    const text = 'I slept. Did I? More than last week\nA list item\n\nThe end…';

    expect(sentencesOf(text)).toEqual([
      'I slept.',
      'Did I?',
      'More than last week',
      'A list item',
      'The end…',
    ]);
  });

  it('are listed once, and not at all without a letter or digit', () => {
    expect(sentencesOf('Quiet. Quiet.\n– …\n***\nQuiet.')).toEqual(['Quiet.']);
  });

  it('can all be kept, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        for (const sentence of sentencesOf(text)) {
          expect(sentence.length).toBeGreaterThan(0);
          expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
        }
      }),
    );
  });

  it('that are too long end in an ellipsis', () => {
    const [only = ''] = sentencesOf('word '.repeat(400));

    expect(only.endsWith('…')).toBe(true);
    expect(only.length).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
  });
});
