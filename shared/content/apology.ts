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
  'intent',
] as const satisfies readonly (keyof typeof apologyNotes)[];
export type ApologyKind = (typeof apologyKinds)[number];

/** Read before the builder, and after `theirNoQuestions` and `afraidSign`, of which any leaves only the unsent letter. */
export const beforeApology: readonly string[] = [
  'An apology is a gift, not a tool to get back together. You give it once, and what they do with it is theirs.',
  'If they hurt or frightened you, you owe no apology for how you reacted or protected yourself. You can leave this step out.',
  'One press of a button looks for words that often spoil an apology. It knows only some of them, in English, and is sometimes wrong. Nothing is kept of what it finds, and you may leave every word as it is.',
];

type ApologyPart = {
  /** Kept with what was written to it, so it never changes once released. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
};

/** In the order in which they are written; the first is for the writer alone and not part of the letter. */
export const apologyParts: readonly ApologyPart[] = [
  {
    id: 'value',
    label: 'Something that matters to me',
    hint: 'A value you want to live by, in a line or two. It stays with you; the letter begins after it.',
  },
  {
    id: 'what-i-did',
    label: 'What I did',
    hint: 'Plain facts, as a camera would have seen them. No reasons yet.',
  },
  {
    id: 'its-effect',
    label: 'What it did to you',
    hint: 'As far as you know it from them. Where you do not know, say so.',
  },
  { id: 'regret', label: 'What I am sorry for', hint: 'Begin with “I am sorry that I”.' },
  {
    id: 'responsibility',
    label: 'My responsibility',
    hint: 'One sentence is enough: “It was my responsibility.”',
  },
  {
    id: 'repair',
    label: 'What I will put right, and by when',
    hint: 'Something you can do alone and that they do not have to thank you for: a debt paid, a thing returned, a word set straight.',
  },
  {
    id: 'differently',
    label: 'What I do differently',
    hint: 'What you have begun already, more than what you promise.',
  },
];

/** Off unless the writer turns it on: it is the part that counts least, and it can press. */
export const forgivenessRequest = {
  id: 'forgiveness',
  isOnByDefault: false,
  label: 'Ask for forgiveness',
  hint: 'Most apologies are better without it. If it stays, let it ask and not expect.',
} as const;

/** Offered as the last line of the letter. */
export const apologyClosingLine = 'You do not owe me an answer.';

/** Above the finished letter. */
export const afterApology =
  'Let it lie for a night before you decide anything. One apology, once: if no answer comes, that is an answer too.';

/** The same while a flag is set: nothing here is on its way to anyone. */
export const afterPrivateApology =
  'This letter stays here. Let it lie for a night, then keep it or destroy it.';

/** When the checker has found nothing. It does not praise, because it cannot tell. */
export const nothingFoundNote =
  'None of the words it knows are here. It cannot tell whether it is a good apology.';
