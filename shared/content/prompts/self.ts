import type { Prompt } from './prompt.ts';

/**
 * Who you are on your own: likes, choices, qualities. A clear sense of oneself eases the time
 * after (`evidence.md`, d).
 */
export const self: readonly Prompt[] = [
  {
    id: 'only-yours',
    text: 'What part of today was only yours: a thought, a walk, a song, a choice that nobody else made? Say it plainly, as you would to a friend. Then name one small thing you will do tomorrow before noon.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'something-else-entirely',
    text: 'What did you notice today that had nothing to do with the break-up? A dog, a smell, a line someone said on the bus. Put it down in a few exact words. Tomorrow, look out for one more.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'a-quality-at-work',
    text: 'Which good quality of yours was at work today: care, humour, honesty, a sharp eye? Tell one short moment where it showed, even a little. Then think of one new place where you could use it tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'learned-today',
    text: 'What did you learn today, however odd? A word, a way home, something about a neighbour, something about yourself. Write it down for someone who has never heard of it. Tomorrow, find out one more small thing.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'the-harsh-sentence',
    text: 'Is there a harsh sentence you keep saying to yourself? Write it once. Under it, write three true things that do not fit it, each with a moment that shows it. Then read one of the three again, slowly, before bed.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'i-am',
    text: 'Finish this sentence five times, quickly: “I am…” Leave out your work and who you are to other people. Which one surprised you a little? Tomorrow, do one ten-minute thing that belongs to it.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'what-you-decided',
    text: 'What have you decided this week, all by yourself? Large or small: a film, a colour, a meal, a no. What was it like to be the one who decided? Tomorrow, choose one more small thing just to suit you.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'without-having-to-think',
    text: 'What can you do now without having to think how someone else will take it? Name a few things, however ordinary. You owe nobody a reason for them. Then choose one that feels safe and do it tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'six-sentences',
    text: 'As a kind friend watching, tell your last two weeks in six sentences: what was hard, what you did, what is a little different. Use your own name. Then add a seventh: one small thing this person does tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
];
