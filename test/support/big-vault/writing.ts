import type { EntryDocument } from '../../../shared/model/document.ts';
import { documentOf } from '../made-up-month/document.ts';
import { gaps, sentences, syllables, titles } from './phrases.ts';
import type { SeededRandom } from './seeded-random.ts';

const SENTENCES_A_PARAGRAPH = { least: 3, most: 8 };
/** One sentence in so many is emphasised whole, which makes it a text node of its own. */
const EMPHASIS = 0.03;

/** The body of an entry of about `wordCount` words (the sentence that reaches it is the last), in paragraphs. */
export function writeBody(random: SeededRandom, wordCount: number): EntryDocument {
  const paragraphs: string[] = [];
  let written = 0;
  while (written < wordCount) {
    const paragraph = writeParagraph(random, wordCount - written);
    written += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return documentOf(paragraphs.map((text) => ({ kind: 'paragraph', text })));
}

export function writeTitle(random: SeededRandom): string {
  return capitalised(filled(random, random.pick(titles)));
}

export function writeSentence(random: SeededRandom): string {
  return capitalised(filled(random, random.pick(sentences)));
}

function writeParagraph(random: SeededRandom, wordsLeft: number): string {
  const { least, most } = SENTENCES_A_PARAGRAPH;
  const sentenceCount = least + random.below(most - least + 1);
  const paragraph: string[] = [];
  let written = 0;
  while (paragraph.length < sentenceCount && written < wordsLeft) {
    const sentence = writeSentence(random);
    written += sentence.split(' ').length;
    paragraph.push(random.chance(EMPHASIS) ? `_${sentence}_` : sentence);
  }
  return paragraph.join(' ');
}

function filled(random: SeededRandom, pattern: string): string {
  return pattern.replace(/\{(\w+)\}/g, (_gap, kind: string) =>
    kind === 'name' ? madeUpName(random) : random.pick(gaps[kind] ?? []),
  );
}

function madeUpName(random: SeededRandom): string {
  const { first, middle, last } = syllables;
  return random.pick(first) + random.pick(middle) + random.pick(last);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
