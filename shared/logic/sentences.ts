import { MAX_SENTENCE_LENGTH } from '../model/page.ts';
import { excerptOf } from './document-text.ts';

const byRule = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of `text` in their order, each once. A line is the end of a sentence whatever it ends with. One that is
 * longer than may be kept ends in an ellipsis.
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences = text
    .split('\n')
    .flatMap((line) =>
      [...byRule.segment(line)]
        .map(({ segment }) => excerptOf(segment, MAX_SENTENCE_LENGTH))
        .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)),
    );
  return [...new Set(sentences)];
}
