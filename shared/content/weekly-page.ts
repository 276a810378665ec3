type WeeklyLine = {
  /** Kept with what was written to it, so it never changes once released. */
  readonly id: string;
  /** The words a line begins with. */
  readonly opening: string;
  readonly hint: string;
};

/** Suggested length of the page: short on purpose, and once a week, never daily (`evidence.md`, d). */
export const WEEKLY_PAGE_MINUTES = 10;

export const weeklyNote =
  'Ten minutes, about once a week, only about you. After a break-up many people are less sure who they are. Leave out any line you like.';

export const weeklyLines: readonly WeeklyLine[] = [
  {
    id: 'i-am',
    opening: 'I am…',
    hint: 'A few words that fit you this week: what you do, like, care about.',
  },
  {
    id: 'did-as-me',
    opening: 'This week I did as me…',
    hint: 'Something you chose or did in your own way, however small.',
  },
  {
    id: 'picked-up-again',
    opening: 'Something I picked up again',
    hint: 'A song, a dish, a friend, a place that had been put away.',
  },
  {
    id: 'tried',
    opening: 'Something I tried',
    hint: 'Something new to you. It need not have gone well.',
  },
];

/** One question of our own, from 0 to 10, or left out. It measures nothing but this one sentence. */
export const weeklySlider = {
  id: 'know-who-i-am',
  text: 'I know who I am right now',
  lowest: 0,
  lowestWords: 'not at all',
  highest: 10,
  highestWords: 'very much',
} as const;
