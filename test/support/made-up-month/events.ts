type MadeUpMoment = {
  /** The journal day, 1–30. */
  readonly dayNumber: number;
  /** Wall clock, `HH:MM`. 00:00–03:59 is after midnight, at the end of that journal day. */
  readonly time: string;
  /** May be empty. */
  readonly note: string;
};

export type MadeUpEvent = MadeUpMoment &
  (
    | {
        readonly kind: 'contact';
        readonly how: 'they-wrote' | 'i-wrote' | 'needed' | 'by-chance';
      }
    | { readonly kind: 'online'; readonly how: 'on-purpose' | 'by-accident' }
    | {
        readonly kind: 'urge';
        /** 0–10. */
        readonly strength: number;
        /** May be empty. */
        readonly helped: string;
      }
  );

/**
 * What was logged in the made-up month, in the order it happened. The writer reached out or looked
 * on purpose on days 7, 13 and 14, which leaves 27 of 30 days with room for themselves; needed
 * contact and chance never count. It tells the same month as `entries.ts`.
 */
export const madeUpEvents: readonly MadeUpEvent[] = [
  {
    dayNumber: 2,
    time: '23:40',
    kind: 'urge',
    strength: 9,
    note: 'His side of the bed. Had a message written, with a joke in it.',
    helped: 'Phone in the oven. Wrote here.',
  },
  {
    dayNumber: 3,
    time: '01:10',
    kind: 'urge',
    strength: 8,
    note: 'Could not sleep. Wanted to ask since when.',
    helped: 'A list of things that are true.',
  },
  {
    dayNumber: 5,
    time: '11:20',
    kind: 'contact',
    how: 'needed',
    note: 'The bicycle and the hall key. Four messages, nothing else in them.',
  },
  {
    dayNumber: 7,
    time: '00:35',
    kind: 'online',
    how: 'on-purpose',
    note: 'His page, his sister’s, a stranger’s. Eleven minutes.',
  },
  {
    dayNumber: 8,
    time: '22:35',
    kind: 'urge',
    strength: 7,
    note: 'Rain. Nobody rang.',
    helped: 'The stairs, twice, then the radio.',
  },
  {
    dayNumber: 12,
    time: '19:10',
    kind: 'online',
    how: 'by-accident',
    note: 'In the mirror of a friend’s bathroom picture.',
  },
  {
    dayNumber: 13,
    time: '23:10',
    kind: 'urge',
    strength: 7,
    note: 'Mr Pask’s eyebrows, and no one to tell.',
    helped: '',
  },
  {
    dayNumber: 13,
    time: '23:30',
    kind: 'online',
    how: 'on-purpose',
    note: 'The bathroom picture again, for the elbow.',
  },
  {
    dayNumber: 14,
    time: '01:20',
    kind: 'contact',
    how: 'i-wrote',
    note: 'Two lines about the wall. Tired, cold, phone by the bed.',
  },
  {
    dayNumber: 15,
    time: '12:10',
    kind: 'contact',
    how: 'they-wrote',
    note: 'Six words. Nothing in them to answer.',
  },
  {
    dayNumber: 16,
    time: '22:20',
    kind: 'urge',
    strength: 6,
    note: 'Wanted to answer the six words after all, crossly.',
    helped: 'Wrote it here first. Waited for the kettle.',
  },
  {
    dayNumber: 21,
    time: '10:40',
    kind: 'contact',
    how: 'needed',
    note: 'The lease, and his keys to Mr Pask. Two messages.',
  },
  {
    dayNumber: 21,
    time: '22:15',
    kind: 'urge',
    strength: 5,
    note: 'After the lease. How tidy it all was.',
    helped: 'Rang Ruth. Ned told me about newts.',
  },
  {
    dayNumber: 28,
    time: '12:20',
    kind: 'contact',
    how: 'by-chance',
    note: 'The cheese queue. We said hello.',
  },
  {
    dayNumber: 28,
    time: '21:00',
    kind: 'urge',
    strength: 4,
    note: 'A sentence about the cheese. Twenty minutes.',
    helped: 'Put the sentence in the journal.',
  },
];
