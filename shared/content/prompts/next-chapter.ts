import type { Prompt } from './prompt.ts';

/** For later: what is picked up, tried and shaped from here on. */
export const nextChapter: readonly Prompt[] = [
  {
    id: 'picked-up-again',
    text: 'What have you picked up again, or thought of picking up, after leaving it for a long time? Say what it was like, or what it might be like. Then put out the first thing you need for it tonight.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'for-the-first-time',
    text: 'What have you done lately for the first time, or for the first time alone? Say how it went, with the awkward part left in. Then write down one more you would like to try, and a small start for tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'two-lists',
    text: 'Make two lists: what you lost with this ending, and what you have now that you did not have before. Both may be short, and neither has to win. Then take one thing from the second list and use it tomorrow.',
    fits: 'later',
    unsafeSafe: false,
  },
  {
    id: 'quieter-and-louder',
    text: 'What is quieter in your days than it was two weeks ago? What is louder? Say both, without deciding which is better. Then choose one kind of quiet that you like, and keep ten minutes of it free tomorrow.',
    fits: 'later',
    unsafeSafe: false,
  },
  {
    id: 'an-ordinary-day-next-year',
    text: 'Imagine an ordinary day a year from now, one that is your own. Not a great day, only a good one. Where do you wake, what do you eat, what do you get done? Then borrow one small part of it for tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'one-habit',
    text: 'Think of one habit you would like to change, in any part of your life. What usually sets it off, and what could you do instead? Describe it like a patient mechanic, not like a judge. Try the other way once tomorrow.',
    fits: 'later',
    unsafeSafe: false,
  },
  {
    id: 'a-note-to-week-one',
    text: 'Write a few lines to the person you were in the first week. What would you tell them about sleep, about food, about the evenings? Then do one small thing tonight for the person you will be next week.',
    fits: 'later',
    unsafeSafe: true,
  },
];
