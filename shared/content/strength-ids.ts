/**
 * The 24 strengths, in the order they are usually listed (`evidence.md`, f). They are stored with what was chosen, so an
 * id never changes once released, even when its words (`strengths.ts`) do.
 */
export const strengthIds = [
  'creativity',
  'curiosity',
  'judgment',
  'love-of-learning',
  'perspective',
  'bravery',
  'persistence',
  'honesty',
  'zest',
  'love',
  'kindness',
  'social-intelligence',
  'teamwork',
  'fairness',
  'leadership',
  'forgiveness',
  'modesty',
  'prudence',
  'self-regulation',
  'beauty',
  'gratitude',
  'hope',
  'humour',
  'spirituality',
] as const;
export type StrengthId = (typeof strengthIds)[number];
