import type { SevenUses } from '../strengths.ts';

/** New uses for the qualities of finding out, making and thinking. */
export const thinkingUses = {
  creativity: [
    'Cook something from only what is in the cupboard.',
    'Take a photo of one ordinary thing from a strange angle.',
    'Find a second use for something you were going to throw away.',
    'Write four lines about your day in which two words rhyme.',
    'Move one piece of furniture and see how the room feels.',
    'Draw your breakfast in one minute, without lifting the pen.',
    'Do one daily chore in a way you have never done it.',
  ],
  curiosity: [
    'Walk home by a street you do not know.',
    'Taste a fruit or a spice that is new to you.',
    'Ask someone how they came to do their job.',
    'Listen to one song from a country you have never been to.',
    'Look closely at one plant and count what you had not seen before.',
    'Open a book in the library at a page picked by chance.',
    'Find out how one thing in your home works.',
  ],
  judgment: [
    'Take one small choice of today and write two points for each side.',
    'Read about one topic from a view that is not your own.',
    'Ask someone what they would do about a small problem of yours, and only listen.',
    'Name one thing you once believed and now see another way.',
    'Before one purchase, wait ten minutes and look again.',
    'Look up whether one thing you heard this week is true.',
    'Write down what you know about a small worry, and what you only guess.',
  ],
  'love-of-learning': [
    'Learn to say good morning in a language that is new to you.',
    'Read one page about a place you would like to see.',
    'Find out where the name of your street comes from.',
    'Learn to tie one new knot or fold one paper shape.',
    'Ask someone older to show you something they do well.',
    'Listen to a talk about something you know nothing about.',
    'Learn one poem or one verse of a song by heart.',
  ],
  perspective: [
    'Ask of one annoyance today: how large will this be in a month?',
    'Write three lines of advice to yourself as a kind older friend would.',
    'Look at the stars or the clouds for five minutes.',
    'Name the one thing that matters most today, and do it first.',
    'Think of a hard time long ago that you came through, and name what helped.',
    'Listen to someone’s problem, and ask what they would like to have at the end.',
    'List three things in your life that this week has not changed.',
  ],
} as const satisfies Record<string, SevenUses>;
