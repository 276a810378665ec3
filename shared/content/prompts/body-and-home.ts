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
];
