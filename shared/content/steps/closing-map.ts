import type { FieldRef } from './field.ts';
import type { Step } from './step.ts';
import type { StepId } from './step-ids.ts';

type Gate = Step['gate'];

type MapStop = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The steps that stand behind it. */
  readonly steps: readonly StepId[];
  readonly gate: Gate;
};

/** The whole Path on one page. The last two stops are two ends of it, drawn alike. */
export const closingMap: readonly MapStop[] = [
  {
    id: 'pause',
    title: 'Pause and understand',
    text: 'What happened, who ended it, what you feel.',
    steps: ['understand-the-break-up', 'who-ended-it', 'read-your-feelings'],
    gate: 'none',
  },
  {
    id: 'month',
    title: 'A month for yourself',
    text: 'Room, rest, people, and what is yours.',
    steps: [
      'a-month-apart',
      'come-back-to-yourself',
      'do-not-chase',
      'self-worth-that-is-yours',
      'the-self-you-liked',
      'refresh',
      'other-people',
    ],
    gate: 'none',
  },
  {
    id: 'light-contact',
    title: 'Something light',
    text: 'Only if both want it, and have said so in words.',
    steps: ['clear-words-only', 'something-light'],
    gate: 'contact',
  },
  {
    id: 'honest-talk',
    title: 'An honest talk',
    text: 'Plain words, an apology where one is due, and things done.',
    steps: ['ask-to-talk', 'what-you-shared', 'prepare-your-words', 'apologise'],
    gate: 'contact',
  },
  {
    id: 'new-and-slow',
    title: 'New and slow',
    text: 'If both say yes: the old causes looked at, a pace agreed.',
    steps: ['talk', 'remember-why', 'treat-it-as-new', 'consider-counselling'],
    gate: 'contact',
  },
  {
    id: 'let-go',
    title: 'Let go',
    text: 'What hurt looked at, friends heard, a page of your own.',
    steps: ['red-flags', 'those-who-love-you', 'accept-and-go-on'],
    gate: 'none',
  },
];

type Decision = {
  /** Kept as the answer, so it never changes once released. */
  readonly id: 'try-again' | 'let-go' | 'not-yet';
  readonly title: string;
  readonly text: readonly [string, string];
  readonly gate: Gate;
};

/** Three choices of one size and one design. Any may be taken back; none is suggested. */
export const decisions: readonly Decision[] = [
  {
    id: 'try-again',
    title: 'Try again',
    text: [
      'Both of you have said yes in clear words, and the old causes are being looked at.',
      'It may go slowly, and each of you may take it back on any day.',
    ],
    gate: 'contact',
  },
  {
    id: 'let-go',
    title: 'Let go',
    text: [
      'The story ends here, and the good days and the hard days in it were all real.',
      'It may go slowly, and you may miss them and still be quite sure.',
    ],
    gate: 'none',
  },
  {
    id: 'not-yet',
    title: 'Not yet',
    text: [
      'Nothing has to be settled now, and leaving it open is an answer you may give.',
      'It may go slowly, and you can come back to this page on any day.',
    ],
    gate: 'none',
  },
];

export const decisionNote =
  'Here are your own words from the Path, side by side. Nothing here decides for you, and you can change your answer whenever you like.';

/** What the decision page shows of the person's own words, in this order. */
export const decisionShows: readonly FieldRef[] = [
  { step: 'understand-the-break-up', field: 'causes' },
  { step: 'understand-the-break-up', field: 'parts' },
  { step: 'read-your-feelings', field: 'most-days' },
  { step: 'read-your-feelings', field: 'ordinary-tuesdays' },
  { step: 'read-your-feelings', field: 'as-they-are' },
  { step: 'remember-why', field: 'causes' },
  { step: 'red-flags', field: 'abuse-signs' },
  { step: 'red-flags', field: 'disrespect' },
  { step: 'red-flags', field: 'respect-reflection' },
  { step: 'red-flags', field: 'cheating-signs' },
  { step: 'red-flags', field: 'cheating-reflection' },
  { step: 'those-who-love-you', field: 'noticed' },
];
