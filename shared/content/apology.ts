/**
 * What the checker says beside a passage. `soft` is a note, not a fault. `help` is no longer about wording: the screen
 * shows Help, and this reason with it.
 */
export const apologyNotes = {
  but: {
    weight: 'plain',
    reason:
      'What follows this word often takes back the apology before it. It can end one word earlier.',
  },
  if: {
    weight: 'plain',
    reason: '“If” leaves open whether it happened at all. Saying what you did leaves no doubt.',
  },
  'your-feelings': {
    weight: 'plain',
    reason: 'This is sorry for how they feel, not for what you did. Name what you did.',
  },
  passive: {
    weight: 'plain',
    reason: 'Nobody does anything in these words. Say who did it: I.',
  },
  blame: {
    weight: 'plain',
    reason: 'This hands part of it to them. An apology holds only your own part.',
  },
  minimise: {
    weight: 'plain',
    reason:
      'This makes it smaller than it may have been for them. They are the ones who know its size.',
  },
  'own-feelings': {
    weight: 'soft',
    reason:
      'This is about how bad it is for you. It may be true; they do not have to look after it. What it did to them comes first.',
  },
  intent: {
    weight: 'soft',
    reason: 'It may well be true. What it did to them counts too, so name that as well.',
  },
  pressure: {
    weight: 'plain',
    reason: 'This asks them for something. An apology asks for nothing back.',
  },
  threat: {
    weight: 'help',
    reason:
      'These words can frighten someone, or mean that things are very hard right now. Please pause here and talk to someone now.',
  },
} as const satisfies Readonly<
  Record<string, { readonly weight: 'plain' | 'soft' | 'help'; readonly reason: string }>
>;

/** From the most serious down: where two passages lie over each other, the first of these is told. */
export const apologyKinds = [
  'threat',
  'pressure',
  'blame',
  'your-feelings',
  'passive',
  'if',
  'but',
  'minimise',
  'own-feelings',
  'intent',
] as const satisfies readonly (keyof typeof apologyNotes)[];
export type ApologyKind = (typeof apologyKinds)[number];

const NOT_OWED =
  'If they hurt or frightened you, you owe no apology for how you reacted or protected yourself. You can leave this step out.';
const ABOUT_THE_CHECK =
  'One press of a button looks for words that often spoil an apology. It knows only some of them, in English, and is sometimes wrong. Nothing is kept of what it finds, and you may leave every word as it is.';

/** Read before the builder. */
export const beforeApology: readonly string[] = [
  'An apology is a gift, not a tool to get back together. You give it once, and what they do with it is theirs.',
  NOT_OWED,
  ABOUT_THE_CHECK,
];

/** The same while a flag is set: nothing in it speaks of giving. */
export const beforePrivateApology: readonly string[] = [NOT_OWED, ABOUT_THE_CHECK];

/** Above the finished letter. */
export const afterApology =
  'Let it lie for a night before you decide anything. One apology, once: if no answer comes, that is an answer too.';

/** The same while a flag is set: nothing here is on its way to anyone. */
export const afterPrivateApology =
  'This letter stays here. Let it lie for a night, then keep it or destroy it.';

/** When the checker has found nothing. It does not praise, because it cannot tell. */
export const nothingFoundNote =
  'None of the words it knows are here. It cannot tell whether it is a good apology.';
