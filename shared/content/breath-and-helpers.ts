type UrgeHelper = {
  /** Kept with what helped, so it never changes once released. */
  readonly id: string;
  readonly text: string;
};

/**
 * Offered for the twenty minutes of an urge until a person has a list of their own. All of them
 * can be done alone, indoors and at night, except those that say otherwise; none has to do with
 * the other person, looking them up, or a drink.
 */
export const urgeHelpers: readonly UrgeHelper[] = [
  { id: 'warm-drink', text: 'Make tea or cocoa, and hold the cup until it is cool enough.' },
  { id: 'warm-shower', text: 'Take a warm shower, or wash your hands and face slowly.' },
  { id: 'phone-away', text: 'Put the phone in another room, in a drawer if you like.' },
  { id: 'wash-up', text: 'Wash up with music on, one piece at a time.' },
  { id: 'short-walk', text: 'Walk: around the block by day, around the room by night.' },
  { id: 'ring-a-friend', text: 'Ring a friend and ask about their day.' },
  { id: 'stretch', text: 'Stretch on the floor for the length of three songs.' },
  { id: 'one-drawer', text: 'Empty one drawer, and put back what belongs there.' },
  { id: 'puzzle', text: 'Do a puzzle, knit, draw, or colour in a page.' },
  { id: 'read-aloud', text: 'Read two pages aloud from any book you like.' },
  { id: 'something-cold', text: 'Hold something cold for a minute, then something warm.' },
  { id: 'listen', text: 'Lie down and listen to a story or a talk until it ends.' },
];

/** The pace of the breath circle: in for four seconds, out for six. */
export const breathPace = {
  inWord: 'in',
  inSeconds: 4,
  outWord: 'out',
  outSeconds: 6,
} as const;

export const breathNote =
  'Follow the pace only as far as it is pleasant. If you get dizzy, breathe as you usually do.';
