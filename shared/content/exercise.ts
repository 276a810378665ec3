/** Which stretch of time a prompt of the exercise looks at. */
export type Focus = 'before' | 'break-up' | 'since';

type SittingPrompt = {
  /** Kept with what was written to it, so it never changes once released. */
  readonly id: string;
  readonly sitting: 1 | 2 | 3;
  readonly text: string;
};

/**
 * What a person reads before the first sitting. The facts are those of `evidence.md` (a), no
 * stronger than they are there.
 */
export const beforeStarting: readonly string[] = [
  'This exercise may lift good feelings. It may not remove bad ones. It worked best when the ending was mutual.',
  'It comes from one small study of 87 people who had been through a break-up. They wrote for 15 to 30 minutes a day, on three days in a row. You can also take your own time.',
  'You write about good sides of the break-up for you, not about good sides of the other person. If you find none today, that is an answer too.',
  'You can stop or change the topic at any time.',
];

/** Said too, unless `gentleNote` stands there. */
export const askingWhyNote =
  'If you keep going round and round asking why, something short and plain may suit you better for now.';

/**
 * Every sitting offers all three foci, and a person may stay with one. They ask what the ending
 * made room for, never for causes, never for the good points of the other person or of old times.
 * Not offered to someone who has said that they do not feel safe: see `saferPrompts`.
 */
export const sittingPrompts: readonly (SittingPrompt & { readonly focus: Focus })[] = [
  {
    id: 'put-aside-before',
    sitting: 1,
    focus: 'before',
    text: 'Look back at the last months before the break-up, only at your own days. What had you put aside, such as a hobby, a friend, an hour of sleep, that could have room again now? Then do one small part of it in the next day.',
  },
  {
    id: 'came-back-with-it',
    sitting: 1,
    focus: 'break-up',
    text: 'Some endings bring a thing or two back: time, quiet, a choice that is yours. What, if anything, came back to you with the break-up itself? Say it plainly, even if it is small. Then use one of these things for ten minutes tonight.',
  },
  {
    id: 'little-lighter-since',
    sitting: 1,
    focus: 'since',
    text: 'Think of the days since. Was there a moment, however short, that was a little lighter, or just your own? What were you doing, and who was near? Then put one thing like it into tomorrow.',
  },
  {
    id: 'knew-before',
    sitting: 2,
    focus: 'before',
    text: 'In the time before the break-up, what did you come to know about what you need, such as rest, honesty, closeness, space? How may knowing it help you now? Then give yourself a little of one of these needs today.',
  },
  {
    id: 'carried-through-it',
    sitting: 2,
    focus: 'break-up',
    text: 'What did you do on the day of the break-up, or just after, that helped you through the hours? Tell it as a kind friend who was watching would, with your own name if you like. Then thank yourself in one line, and rest for five minutes.',
  },
  {
    id: 'picked-up-since',
    sitting: 2,
    focus: 'since',
    text: 'What have you done, learned or picked up again since the break-up that you might not have otherwise? A meal, a route, a talk, a song will do. Say what was good about it for you. Then choose one and plan when you will have it again.',
  },
  {
    id: 'weight-from-before',
    sitting: 3,
    focus: 'before',
    text: 'Think of one thing that was heavy for you before the break-up, and that you no longer have to carry. What is there now in its place, even if it is only quiet? Then spend a few minutes of today in that space.',
  },
  {
    id: 'door-that-opened',
    sitting: 3,
    focus: 'break-up',
    text: 'An ending can close one way and leave another open. What may be open to you now that was not before: a place, a plan, a way of living? It does not have to make up for anything. Then take one first step that fits into ten minutes.',
  },
  {
    id: 'more-myself-since',
    sitting: 3,
    focus: 'since',
    text: 'When, since the break-up, have you felt like yourself, if only for a minute? What were you doing, and what does it say about what suits you? Then do a little of it before you go to bed.',
  },
];

/** Offered beside the three foci in every sitting; neither list has to win. */
export const lossesAndGains = {
  id: 'losses-and-gains',
  text: 'Make two lists. In the first, write what you lost with the break-up. In the second, write what you gained or may gain. Either may be short or empty. Then read both, and choose one thing from either list to look after today.',
} as const;

/** Where a topic is too much: anything else, in every sitting and every version. It has no prompt to be kept by. */
export const somethingElse =
  'Put the topic aside and write about anything else, as plain as you like: the room, the day, what you will eat. It does not have to be about the break-up. You can come back to the topic, or leave it.';

/**
 * Takes the place of the foci and of losses and gains for someone who does not feel safe. It asks
 * about being free of harm, never for a good side of the harm, and for no step that could be seen
 * by someone who watches.
 */
export const saferPrompts: readonly SittingPrompt[] = [
  {
    id: 'what-i-am-free-of',
    sitting: 1,
    text: 'What happened to you is not something to find a bright side in. This is only about now. What are you free of today, fully or in part? Write as much or as little as you like. Then do one thing that makes this evening a bit easier for you.',
  },
  {
    id: 'what-feels-safer-now',
    sitting: 2,
    text: 'What feels safer now, if anything does: an hour, a room, a person, a thought? And what does not feel safe yet? Both count, and both may stand here. Then choose one thing that calms you, and have it near you tonight.',
  },
  {
    id: 'what-is-mine-again',
    sitting: 3,
    text: 'What is yours again, or is becoming yours: your time, your sleep, your own opinion, the way you spend a morning? A little is enough, and nothing yet is an answer too. Then give one of these things ten minutes today, where it is safe to.',
  },
];

/** Where someone who does not feel safe is told why the exercise looks different. */
export const saferNote =
  'You ticked something that may not have been safe for you, so this asks what you are free of and what feels safer now. Nothing here asks you to see good in anything that hurt you. Help is always one click away.';

/** What is said beside it, in place of what was studied. */
export const saferStanding =
  'This way of writing is our own, and we know of no study of it. You can stop or change the topic at any time.';

/**
 * What the study found about who ended it, beside the person's own answer. Nothing where they did not say, since the
 * first note says it already.
 */
export const endedByNotes: Readonly<Record<'me' | 'them' | 'both', string>> = {
  both: 'You said that the ending was mutual. That is where this worked best in the study.',
  me: 'You said that you ended it. In the study this worked best when the ending was mutual, so it may do less for you. Losses and gains is there beside it.',
  them: 'You said that it was not you who ended it. In the study this worked best when the ending was mutual, so it may do less for you. Losses and gains is there beside it.',
};

/** For someone who said at the beginning what makes deep writing heavy: it is there, and it is not suggested. */
export const gentleNote =
  'After what you said at the beginning, something small may suit you better for now: a short prompt on Today, or one of your strengths. This stays here, and it is yours whenever you like.';

/** Spoken by the timer, which counts up. A suggestion, never a stop. */
export const timerNotes = {
  quarterHour: 'Fifteen minutes have passed. You can close here, or go on.',
  halfHour: 'Half an hour has passed. This is a good place to close for today.',
} as const;

/** After each sitting. */
export const afterNote =
  'It is usual to feel lower for a while. If it lasts or gets worse, pause this and talk to someone.';

/** After two sittings running that left the person lower than they began. */
export const pauseNote =
  'After the last two sittings, your own ratings say that you felt lower than before you wrote. A pause from this kind of writing may be kinder for now. Something short and plain, a walk or a talk with someone may suit you better. The exercise stays here, and nothing is lost.';

/** After the third sitting. */
export const closingNote =
  'You have written three times about this ending, and the words are yours. You can read them side by side, or leave them closed. You may feel a little lighter after it, no different, or lower for a while. All are all right. You may do it again whenever you like, or not at all.';
