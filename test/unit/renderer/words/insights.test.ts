import { describe, expect, it } from 'vitest';
import { chartCaption, insightsWords, moodSentence } from '../../../../renderer/words/insights.ts';
import {
  doingInsightWords,
  sittingSentence,
  writingSentence,
} from '../../../../renderer/words/insights-doing.ts';
import {
  feelingInsightWords,
  feelingSentence,
} from '../../../../renderer/words/insights-feelings.ts';
import {
  moodInsightWords,
  weekdaySentence,
  weekSentence,
  yearSentence,
} from '../../../../renderer/words/insights-moods.ts';
import { sleepInsightWords, sleepSentence } from '../../../../renderer/words/insights-sleep.ts';
import {
  easedLine,
  urgeInsightWords,
  urgeSentence,
} from '../../../../renderer/words/insights-urges.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { sentencesToMend } from '../../../support/plain-words.ts';

const side = (before: number, after: number, direction: 'up' | 'down' | 'same') => ({
  before,
  after,
  direction,
});

/** Every kind of sentence a card can have, and how it should read. */
const SENTENCES: readonly (readonly [said: string, expected: string])[] = [
  [
    // Of days that may be long over, so not "so far".
    moodSentence({ status: 'overall', typical: 5, lowest: 4, highest: 7 }),
    'Your mood was mostly about 5, between 4 and 7.',
  ],
  [
    feelingSentence({ status: 'moved', more: 'calm', less: 'lonely' }, 20),
    'Calm came up more often in the later half of these days, lonely less often.',
  ],
  [
    feelingSentence({ status: 'moved', more: null, less: 'let-down' }, 20),
    'Let down came up less often in the later half of these days.',
  ],
  [
    feelingSentence({ status: 'most', ids: ['sad'], days: 9 }, 26),
    'Sad came up most: on 9 of 26 days.',
  ],
  [
    feelingSentence({ status: 'most', ids: ['sad', 'calm'], days: 4 }, 8),
    'Sad and calm came up most: on 4 of 8 days each.',
  ],
  [
    feelingSentence({ status: 'most', ids: ['a', 'b', 'c', 'd'], days: 1 }, 5),
    'No feeling word stood out in these days.',
  ],
  [
    weekdaySentence({
      status: 'differ',
      highest: { weekdays: [5, 6], middle: 5 },
      lowest: { weekdays: [0], middle: 3.5 },
    }),
    'Saturdays and Sundays were mostly about 5, Mondays about 3.5.',
  ],
  [
    weekdaySentence({
      status: 'differ',
      highest: { weekdays: [6], middle: 5 },
      lowest: { weekdays: [0, 1, 2], middle: 3 },
    }),
    'Sundays were mostly about 5, three other weekdays about 3.',
  ],
  [weekdaySentence({ status: 'alike' }), 'The weekdays were much alike.'],
  [
    sleepSentence({ status: 'differ', long: 5.25, short: 4 }),
    'On days after 7 hours or more, mood was about 5.5; after less, about 4.',
  ],
  [
    sleepSentence({ status: 'alike', long: 5, short: 4.5 }),
    'Mood was much the same on days after 7 hours or more, about 5, and after less, about 4.5.',
  ],
  [
    sleepSentence({ status: 'one-side', side: 'short' }),
    'Nearly all nights had less than 7 hours, so there is nothing to set them beside.',
  ],
  [
    sittingSentence({ status: 'enough', positive: side(3, 5, 'up'), negative: side(5, 5, 'same') }),
    'Good feelings went from about 3 before to about 5 after; hard feelings stayed at about 5.',
  ],
  [
    sittingSentence({ status: 'enough', positive: null, negative: side(4, 6, 'up') }),
    'Hard feelings went from about 4 before to about 6 after.',
  ],
  [writingSentence(17, 30), 'You wrote on 17 of 30 days.'],
  [
    urgeSentence({ status: 'enough', time: { kind: 'any-time' }, strength: 7, eased: null }),
    'Urges came at different hours. They were mostly about 7 of 10.',
  ],
  [
    // What was, and not what is to be expected.
    urgeSentence({ status: 'too-little' }),
    'Too little to say yet. After five of them, this says when they came.',
  ],
  [
    weekSentence({ status: 'alike', weeks: 3, middle: 4 }),
    'The weeks were much alike, mostly about 4.',
  ],
];

const TOO_LITTLE = [
  moodSentence({ status: 'too-little', daysNoted: 2 }),
  feelingSentence({ status: 'too-little' }, 3),
  weekdaySentence({ status: 'too-little' }),
  sleepSentence({ status: 'too-little' }),
  sittingSentence({ status: 'too-little' }),
  urgeSentence({ status: 'too-little' }),
  weekSentence({ status: 'too-little' }),
  yearSentence({ status: 'too-little' }, aDay('2026-11-30')),
];

const ALL_WORDS = [
  insightsWords,
  doingInsightWords,
  feelingInsightWords,
  moodInsightWords,
  sleepInsightWords,
  urgeInsightWords,
  chartCaption(true, { grain: 'month', hasUrges: true }),
  ...SENTENCES.map(([said]) => said),
  ...TOO_LITTLE,
];

describe('the sentences of Insights', () => {
  it.each(SENTENCES)('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('say that it is not enough yet, and what would be', () => {
    for (const sentence of TOO_LITTLE) {
      expect(sentence).toMatch(
        /^Too little to say yet\. (After|Once) (.* )?(two|three|four|five|ten|thirty)\b.*\.$/,
      );
    }
  });

  it('tell how urges went on only where that was rated often enough', () => {
    const facts = { status: 'enough', time: { kind: 'any-time' }, strength: 7 } as const;

    expect(easedLine({ ...facts, eased: null })).toBeNull();
    expect(easedLine({ ...facts, eased: { before: 8, after: 3 } })).toBe(
      'Where one was rated twice, it was about 8 at first and about 3 afterwards.',
    );
  });

  it('give no cause, look ahead to nothing and use no word that is kept out', () => {
    const forbidden =
      /\b(because|causes?|caused|due to|thanks to|leads? to|led to|makes? you|made you|helps you|improv\w+|worsen\w*|will|going to|expect\w*|recover\w*|better|worse)\b/i;
    const texts = JSON.stringify(ALL_WORDS);

    expect(texts.match(forbidden)).toBeNull();
    expect(sentencesToMend(ALL_WORDS)).toEqual([]);
  });
});
