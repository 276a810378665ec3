import type { SevenUses } from '../strengths.ts';

/** New uses for the qualities that reach beyond the day: beauty, thanks, hope, laughter, meaning. */
export const wonderUses = {
  beauty: [
    'Watch the light change for five minutes at dusk.',
    'Find one well-made thing at home, and look at how it is made.',
    'Listen to one piece of music with your eyes closed.',
    'Bring one leaf, stone or flower home and set it where you see it.',
    'Look for one colour all day, and see where it turns up.',
    'Watch someone do a thing with great skill.',
    'Make one corner of your room pleasing to look at.',
  ],
  gratitude: [
    'Write down three small good things of today.',
    'Thank someone for a thing they do every day.',
    'Think of a teacher who helped you, and write two lines about it.',
    'Enjoy one warm thing slowly: a bath, a drink, a blanket.',
    'Thank your body for one thing that it did today.',
    'Look at one thing you use each day, and think of who made it.',
    'Leave a thank-you note for someone at home or at work.',
  ],
  hope: [
    'Write down one thing you look forward to this month, however small.',
    'Plant a seed, or put an onion in water and watch it.',
    'Picture one good hour of tomorrow, and get one thing ready for it.',
    'Write down a goal of your own and its smallest first step.',
    'Read about someone who began something new late in life.',
    'Put one pleasant plan on the calendar, with a day.',
    'Write a line to yourself to be opened in three months.',
  ],
  humour: [
    'Watch five minutes of something that always makes you laugh.',
    'Tell someone a small mishap of yours as a funny story.',
    'Draw a silly face on a sticky note and leave it on the mirror.',
    'Give a thing at home a grand name for the day.',
    'Ask a child or a friend for their worst joke.',
    'Put on odd socks on purpose.',
    'Write a weather report about your own mood.',
  ],
  spirituality: [
    'Sit in a quiet place for ten minutes: a church, a park, a stairwell.',
    'Light a candle, and say what you stand for in one sentence.',
    'Walk under trees and listen until you hear three sounds.',
    'Read a line from a text that has meaning for you.',
    'Name one thing that you would like to pass on to others.',
    'Pray, rest or be still for five minutes, in your own way.',
    'Look at the night sky, and think of who else sees it.',
  ],
} as const satisfies Record<string, SevenUses>;
