/**
 * The words rated before and after a sitting, each from 0 to 10 or not at all. They make two lists
 * because good and bad feelings are no opposites: the two are never added up.
 */
export const positiveWords = [
  'comfort',
  'confidence',
  'empowerment',
  'energy',
  'happiness',
  'optimism',
  'thankfulness',
  'relief',
  'wisdom',
] as const;
export type PositiveWord = (typeof positiveWords)[number];

export const negativeWords = ['sad', 'lonely', 'angry', 'anxious', 'guilty', 'rejected'] as const;
export type NegativeWord = (typeof negativeWords)[number];

export const ratingNote =
  'Rate from 0 to 10 how much of each you feel right now, or leave it out. Reports of the study name the first nine words. The other six are our own.';
