import type { Prompt } from './prompt.ts';

/**
 * For the first two weeks: small, concrete, nothing to work out. Deep writing straight after a
 * shock can make things worse (`evidence.md`, b).
 */
export const earlyDays: readonly Prompt[] = [
  {
    id: 'one-plain-hour',
    text: 'Pick one hour of today and say only what was there: the light, the sounds, what your hands were doing. You do not have to explain any of it. Then put a glass of water where you will find it in the morning.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-got-you-through',
    text: 'Today is nearly done, and you are here. What got you through it: a person, a meal, a chore, a song? Name two or three, however small. Then choose one of them to have again tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'the-next-hour',
    text: 'You do not have to work anything out tonight. What would make the next hour a little easier: warmth, food, quiet, a voice on the radio? Write it down. Then go and do that one thing.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'a-kind-friend-all-day',
    text: 'Picture a kind friend who was beside you all day, quietly watching. What did they see you carry, and what did you do well enough? Write it in their words. Then do one small thing they would suggest for tonight.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'the-hardest-hour',
    text: 'Which hour is hardest just now: waking, coming home, going to bed? What is usually going on around you then, and what could make it a little softer? Choose one thing and get it ready tonight.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-today-asked',
    text: 'What did today ask of you, and which part of it did you do? Half counts. The rest can wait. Then write a list for tomorrow with only one thing on it, something that takes less than ten minutes.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-stayed-the-same',
    text: 'A lot has changed. What has stayed the same this week: a street, a mug, a joke at work, the way you take your tea? List as many as come to you. Then choose one and take your time over it tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'a-plain-sentence',
    text: 'When people ask how you are, what would you like to be able to say? Write one short, true sentence that tells no more than you want to tell. Then keep it for the first person who asks you tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-can-wait',
    text: 'What does not have to be settled this week? Think of papers, boxes, big decisions, other people’s questions. Write each on a line of its own and add “later”. Then, if one thing cannot wait, give it ten minutes tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-your-hands-did',
    text: 'What did your hands do today without being asked: fill a cup, tie laces, lock a door, find a coat? List five such things. They are how a day gets carried. Then let your hands rest on something warm tonight.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'today-as-weather',
    text: 'Describe today as weather, hour by hour if you like: fog until ten, a bright spell, rain in the evening. Nobody has to know what it stands for. Then, as a kind forecaster would, name one thing to have ready for tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
];
