export type SpaneFeelingId =
  | 'positive'
  | 'negative'
  | 'good'
  | 'bad'
  | 'pleasant'
  | 'unpleasant'
  | 'happy'
  | 'sad'
  | 'afraid'
  | 'joyful'
  | 'angry'
  | 'contented';

export type SpaneAnswer = 1 | 2 | 3 | 4 | 5;

type SpaneFeeling = {
  readonly id: SpaneFeelingId;
  readonly word: string;
  readonly side: 'positive' | 'negative';
};

/** The twelve feelings of the Scale of Positive and Negative Experience, in its words and order. */
export const spaneFeelings: readonly SpaneFeeling[] = [
  { id: 'positive', word: 'Positive', side: 'positive' },
  { id: 'negative', word: 'Negative', side: 'negative' },
  { id: 'good', word: 'Good', side: 'positive' },
  { id: 'bad', word: 'Bad', side: 'negative' },
  { id: 'pleasant', word: 'Pleasant', side: 'positive' },
  { id: 'unpleasant', word: 'Unpleasant', side: 'negative' },
  { id: 'happy', word: 'Happy', side: 'positive' },
  { id: 'sad', word: 'Sad', side: 'negative' },
  { id: 'afraid', word: 'Afraid', side: 'negative' },
  { id: 'joyful', word: 'Joyful', side: 'positive' },
  { id: 'angry', word: 'Angry', side: 'negative' },
  { id: 'contented', word: 'Contented', side: 'positive' },
];

export const spaneAnswers: readonly { readonly value: SpaneAnswer; readonly words: string }[] = [
  { value: 1, words: 'Very rarely or never' },
  { value: 2, words: 'Rarely' },
  { value: 3, words: 'Sometimes' },
  { value: 4, words: 'Often' },
  { value: 5, words: 'Very often or always' },
];

/** The question in our own words; the four weeks belong to the scale. */
export const spaneQuestion =
  'Think back over the last four weeks. How often did you feel each of these?';

export const spaneNote =
  'The two totals tell how often you felt these things, not how well you are doing. There is no right number.';

/** Shown wherever the scale is: its authors ask for credit. */
export const spaneCredit =
  'Scale of Positive and Negative Experience (SPANE), 2009. Diener, E., Wirtz, D., Tov, W., Kim-Prieto, C., Choi, D., Oishi, S. and Biswas-Diener, R. (2010). New well-being measures: Short scales to assess flourishing and positive and negative feelings. Social Indicators Research, 97, 143–156.';
