import type { SevenUses } from '../strengths.ts';

/** New uses for the qualities of daring, staying with a thing, being real and being lively. */
export const courageUses = {
  bravery: [
    'Make one phone call that you have been putting off.',
    'Ask a question in a group where you would usually stay quiet.',
    'Go alone to one place you have only been to with others.',
    'Say no to one small request that does not suit you, where that feels safe.',
    'Try a first lesson or a sport where you are the beginner.',
    'Tell someone you trust one thing that is hard just now.',
    'Open one letter or bill that has been lying there.',
  ],
  persistence: [
    'Pick one half-done thing and work on it for ten minutes.',
    'Read five more pages of a book you had put down.',
    'Practise one small skill for a quarter of an hour.',
    'Mend one thing at home that has been broken for a while.',
    'Split a large task into five steps, and do the first.',
    'Do a puzzle that is a little too hard, and stop when you like.',
    'Water, weed or repot a plant that needs time to grow.',
  ],
  honesty: [
    'When someone kind asks how you are, give a true answer in one sentence.',
    'Say “I do not know” once, where you might have guessed.',
    'Write down one thing you really like, whatever others think of it.',
    'Wear something today that is just your taste.',
    'Tell someone one thing you think they do well, and mean it.',
    'Own up to one tiny mistake in a plain sentence.',
    'Write one line about today that you would not tidy up for anyone.',
  ],
  zest: [
    'Dance to one whole song in your kitchen.',
    'Take the stairs once today, at your own pace.',
    'Go outside within an hour of waking and breathe for two minutes.',
    'Give one dull task all your attention for five minutes.',
    'Greet three people today as if you were glad to see them.',
    'Plan one hour this week that is only for fun.',
    'Sing along to the radio while you do something else.',
  ],
} as const satisfies Record<string, SevenUses>;
