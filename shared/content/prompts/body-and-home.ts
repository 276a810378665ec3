import type { Prompt } from './prompt.ts';

/** The body, the room, and what is close at hand. */
export const bodyAndHome: readonly Prompt[] = [
  {
    id: 'what-your-body-had',
    text: 'List what your body has had today: food, water, air, rest. There are no marks for any of it. What could it still use tonight? Choose one thing, get it now, and let that be enough.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'five-things-that-are-yours',
    text: 'Look round the room you are in. Which five things here feel like your own? Give each of them a line: what it looks like, what it is good for. Then move one to where you will see it first tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'one-small-corner',
    text: 'Everything can feel unsettled for a while. Is there one drawer, shelf or corner that is small enough to put in order tonight? Say what is in it now, piece by piece. Then take five minutes and set it right.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'a-place-that-suits-you',
    text: 'Where do you feel most at ease just now: a café, a chair, a certain street, a corner of the library? Say what it is like to arrive there. Then decide when you will next go, even for ten minutes.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-feels-safe',
    text: 'What feels safe this evening: a door that locks, a voice, a room, something you do every night? Write down three. If something does not feel safe, Help has people you can talk to. Then do one thing that makes tonight steadier.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'a-visitor-who-likes-it',
    text: 'Look at your room as a visitor who likes it here. What do they notice first, what pleases them, what could do with a little care? Write down three things they would mention. Then look after one of them tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'where-the-day-sits',
    text: 'Where in your body is today sitting: jaw, shoulders, stomach, feet? Describe it as you would to a kind nurse: how large, how warm, how heavy. Then do one thing for that spot tonight: a stretch, a warm cloth, looser clothes.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'a-bed-of-your-own',
    text: 'How is the place where you sleep set out now? What would make it more your own: another pillow, the other side, a lamp, a book? Describe it as you would like it. Then change one part of it before you lie down tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'a-meal-you-like',
    text: 'What do you like to eat that you have not had for a while? Write down how to make it or get it, as if for a guest: what it takes, what comes first. Then put one thing for it on tomorrow’s list.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'near-and-far-sounds',
    text: 'Be still for two minutes and listen. What can you hear, near and far: pipes, traffic, a clock, someone’s music? Write it down from the nearest to the farthest. Then choose the sound you would like to fall asleep to, and make room for it tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-the-sky-did',
    text: 'What did the sky do today, as far as you saw it? If you missed it, look now and say what is there. Write three lines that only someone at your window could write. Then plan ten minutes of daylight for tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'kinds-of-rest',
    text: 'What kinds of rest do you know: sleep, quiet, music, company, moving about, doing nothing at all? Beside each, write when you last had some. There is no right amount. Then give yourself a quarter of an hour of one kind tonight.',
    fits: 'any',
    unsafeSafe: true,
  },
];
