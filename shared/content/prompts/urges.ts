import type { Prompt } from './prompt.ts';

/**
 * For a strong pull to reach out: watching it, waiting, and something else to do. Nothing here
 * asks for the message itself to be sent.
 */
export const urges: readonly Prompt[] = [
  {
    id: 'watch-the-pull',
    text: 'If a strong pull comes tonight, describe it as someone watching would: where it sits, how strong it is from 0 to 10, whether it is rising or falling. Then set a timer for twenty minutes and do something with your hands.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'three-words-for-the-pull',
    text: 'The pull is strong just now, and you do not have to do what it says. What is it like, as a friend watching would put it: fast, hot, heavy, loud? Write three words. Then leave the phone in another room for twenty minutes tonight.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
  {
    id: 'what-the-pull-wants',
    text: 'What does the pull want tonight: comfort, an answer, a familiar evening, not to be alone? Write down the one that is nearest. Where else is a little of it to be had: music, a friend, a film with voices in it? Choose one of these, and turn to it now.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
  {
    id: 'say-it-on-this-page',
    text: 'Is there something you badly want to say? Say it here, on a page that nobody gets. Three lines are enough, and they need not be fair or clever. Then close the page, and do something with water tonight: wash up, shower, make tea.',
    fits: 'any',
    unsafeSafe: false,
    mood: 'high-urge',
  },
  {
    id: 'tomorrow-at-breakfast',
    text: 'Picture yourself tomorrow at breakfast. Which small thing could you do in the next hour to make that breakfast a little easier? It can be as plain as a bath, or a clean cup set out. Write it in one sentence, kindly. Then make the first small move now.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
  {
    id: 'things-for-your-hands',
    text: 'What could your hands do for twenty minutes: peel, fold, draw, mend, sort a drawer? Write down three things and what you need for each. The pull may still be there meanwhile, and that is allowed. Then start with the easiest one now.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
  {
    id: 'just-before-the-pull',
    text: 'What was going on just before this pull came: a song, a smell, a quiet hour, something on a screen? Describe it like a reporter, without blame. Then change one thing about it tonight: other music, another room, the screen off.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
  {
    id: 'outside-all-of-this',
    text: 'Who, outside all of this, might like to hear something quite ordinary from you? Think of a cousin, an old colleague, a friend far away. Write your two lines for them here first. Then keep them until tomorrow, and send them by daylight if you still like them.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
  {
    id: 'a-strong-pull-and-a-plan',
    text: 'A pull can be strong, and you can still leave things as they are. Write both halves: “The pull says…” and “Tonight I will…” Keep each to one line. Then do what the second line says now, before you look at anything else.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
  {
    id: 'a-little-out-of-reach',
    text: 'What makes it easy to look or to write before you have thought: an open tab, a phone by the bed, a free half hour? List it plainly; nobody is to blame. Then put one of these a little out of reach tonight.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'high-urge',
  },
];
