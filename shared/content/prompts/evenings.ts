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
  {
    id: 'three-evenings',
    text: 'An evening can go several ways. Write down three for tonight: a quiet one, a busy one and a sociable one, each in a single line. None is better than the others. Then take one small piece of one of them tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'the-last-half-hour',
    text: 'How would you like the last half hour of this day to go? Write it like directions for a play: where you are, which light is on, what is in your hands. Then follow the first two directions tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'empty-your-pockets',
    text: 'Imagine emptying your pockets at the end of today. What was in them: a worry, a joke, someone’s look, a bill, a small success? Lay each one out in a few words. Then choose one that can stay on this page until tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'good-company-this-evening',
    text: 'Imagine an old friend who has kept you company this evening, saying little. What did they see you do, and what would they have liked to take off your hands? Let them tell it in four lines. Then let one thing be easier tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'an-hour-without-a-shape',
    text: 'Which hour of the coming days has no shape yet? Give it three parts: something for your body, something to enjoy, something to get done. Write them down in the order you would like. Then get one of the three ready tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'ordinary-endings',
    text: 'What came to its end today in the most ordinary way: a loaf, a chapter, a shift, a tube of toothpaste? Write down two or three and what you did next. Then finish one more little thing tonight, such as washing one cup.',
    fits: 'any',
    unsafeSafe: true,
  },
];
