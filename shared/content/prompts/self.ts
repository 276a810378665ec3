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
  {
    id: 'just-as-you-like-it',
    text: 'What do you like, just you: your egg, your music, your seat on the train, the hour you go to bed? Write down ten quick answers without stopping to judge them. Then have one of them exactly as you like it tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'an-all-right-moment',
    text: 'If a good friend had taken a photo of you at an all right moment this week, what would be in it? Say where you are, what you are holding, what your face is doing. Then leave room for one more such moment tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'three-fair-words',
    text: 'Which three words would a fair friend choose for how you have been lately? Not the harshest and not the nicest, but fair ones. Give a small example for each. Then take one of the words with you into tomorrow morning.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'this-week-as-yourself',
    text: 'What did you do this week as yourself, not as half of a pair? A choice, a joke, an errand, a walk. Tell one of them with the small details left in. Then plan one more for tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'clear-and-unclear',
    text: 'What do you know about yourself for certain just now, and what is unclear? Make two short lists. What is unclear may stay so. Then take one thing from the first list, and do something small that belongs to it tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'what-matters-to-you',
    text: 'What matters to you: fairness, learning, animals, good work, peace and quiet? Choose one. When did you last do something for it, even slightly, and what was that like? Then find five minutes for it tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'at-ten-years-old',
    text: 'What did you like doing when you were about ten: building, running, reading under the covers, collecting things? Tell one afternoon of it, with what you could see and hear. Then do a ten-minute version of it tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
];
