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
  {
    id: 'as-a-beginner',
    text: 'What would you like to be able to do in half a year: cook three good meals, swim, say hello in a new language? Write down what a beginner does first, and second. Then spend ten minutes on the first tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'a-room-that-suits-you',
    text: 'Imagine a room that suits you, in a year or two. What stands in it, what hangs on the wall, which friends come by? Stay with real, ordinary things. Then move one thing where you live a little closer to it tonight.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'you-do-well-with',
    text: 'What have you learned about how you like to live, with others or alone? Write three lines that begin “I do well with…” A quiet breakfast counts as much as anything grand. Then arrange a little of one of them tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'five-questions',
    text: 'What are you curious about in the coming months that has nothing to do with love? Work, a place, a subject, something to make. Write down five questions, as they come. Then find a small part of one answer tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'a-small-custom',
    text: 'What small custom could be yours from now on: soup on Sundays, a film on Fridays, a walk on the first of the month? Describe how it would go the first time. Then write a day beside it, and put out one thing for it tonight.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'your-own-house-rules',
    text: 'Which house rules would you write for the life you are making now? Make five, some in earnest and some silly. “The good cups are for every day” is one. Then keep to the easiest of them for the rest of this evening.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'a-postcard-from-later',
    text: 'Imagine a postcard from yourself, half a year from now. It promises nothing and gives no advice. It only says what is on the table, what the weather does, and what you are up to. Then do one ordinary thing from it tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'told-to-someone-new',
    text: 'How would a kind friend tell someone new where you are now? Let them take five plain sentences, with nobody right and nobody wrong. Then do one small thing tomorrow that could be the sixth.',
    fits: 'later',
    unsafeSafe: false,
  },
];
