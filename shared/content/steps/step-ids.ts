/**
 * The 23 steps by the order of their numbers. Answers are kept under these ids, so an id never
 * changes once released, even when its title does.
 */
export const stepIds = [
  'understand-the-break-up',
  'who-ended-it',
  'read-your-feelings',
  'a-month-apart',
  'come-back-to-yourself',
  'do-not-chase',
  'clear-words-only',
  'self-worth-that-is-yours',
  'the-self-you-liked',
  'refresh',
  'other-people',
  'something-light',
  'ask-to-talk',
  'what-you-shared',
  'prepare-your-words',
  'apologise',
  'talk',
  'remember-why',
  'treat-it-as-new',
  'consider-counselling',
  'red-flags',
  'those-who-love-you',
  'accept-and-go-on',
] as const;
export type StepId = (typeof stepIds)[number];
