import type { Prompt } from './prompt.ts';

/** How an evening or a night could go, and how a day is put down. */
export const evenings: readonly Prompt[] = [
  {
    id: 'what-your-nights-need',
    text: 'What do your nights need just now? Think of light, sound, warmth, the phone, the last thing you look at. Say what last night was like. Then change one thing in the room before you lie down.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'sort-the-worries',
    text: 'What is worrying you tonight? Give each worry its own line, and beside it one word: tomorrow, later, or not mine. Then take one that says tomorrow and write down the first move, small enough for ten minutes.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'the-week-ahead',
    text: 'Look at the week ahead. Which evening might be hard, and what would make it kinder: company, an early night, a film you chose? Write a plan in two lines. Then arrange one part of it tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'in-your-own-name',
    text: 'Tell today as a kind friend watching would tell it, using your name where you would say “I”. What happened, what was hard, what did you handle? Keep it short. Then write one thing this friend hopes you will do tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'three-pleasant-things',
    text: 'Name three things that were pleasant this week, however short: warm bread, clean sheets, a good line in a book. You do not need to say what they mean. Then plan one of them for tomorrow, with a time.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'thanks-to-things',
    text: 'What would you thank today, if things could hear? A warm coat, your own legs, a bus that came. Write one line to each of three. Then look after one of them tomorrow: mend it, rest it, clean it.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-helped-last-time',
    text: 'Think of one hard evening that you got through lately. What did you do first, what did you do next, and about how long did it take? Then put whatever helped where you can reach it quickly tonight.',
    fits: 'later',
    unsafeSafe: true,
  },
];
