type Question<Id extends string> = {
  /** Kept with the answer where a person wishes that, so it never changes once released. */
  readonly id: Id;
  readonly text: string;
};

/** Asked once at the beginning, one tap each, all of them optional (`evidence.md`, b). */
export const firstRunQuestions = [
  { id: 'ended-lately', text: 'It ended in the last two weeks.' },
  { id: 'round-and-round', text: 'I keep going round and round asking why.' },
  { id: 'frightening-event', text: 'A frightening or violent event is part of this.' },
  { id: 'unsafe-with-myself', text: 'I feel unsafe with myself.' },
] as const satisfies readonly Question<string>[];
export type FirstRunQuestionId = (typeof firstRunQuestions)[number]['id'];

export const firstRunNote =
  'Choose what fits, or nothing. It changes what is offered first. The one about a frightening event also puts away the steps that lead toward contact, until you decide. Nothing is kept unless you wish it, and you can answer anew at any time.';

/** What the other person may have said or done that is a no. One is enough. */
export const theirNoQuestions = [
  { id: 'said-no', text: 'They said that they do not want contact, or do not want to try again.' },
  { id: 'blocked', text: 'They blocked me.' },
  { id: 'asked-for-space', text: 'They asked for space.' },
  { id: 'legal-order', text: 'There is a legal order, or a warning from the police.' },
  { id: 'they-are-afraid', text: 'They are afraid of me, or have been.' },
] as const satisfies readonly Question<string>[];
export type TheirNoId = (typeof theirNoQuestions)[number]['id'];

export const theirNoNote =
  'Only what they clearly said or did counts here. No answer is a no too. You can answer anew at any time.';

/** Asked beside these before an apology. It counts as a sign of abuse, as those of step 21 do. */
export const afraidSign = {
  id: 'afraid-of-them',
  text: 'I am afraid of them, or have been.',
} as const satisfies Question<string>;

/** Shown below Help when a sign of abuse is ticked; the person decides, and may decide anew. */
export const unsafeOffer = {
  title: 'You ticked something that can be a sign of abuse',
  text: 'Only you can judge what it was. A trained person can talk it through with you. For now the steps that lead toward contact are put away, and nothing you wrote is lost.',
  keep: 'Keep these steps put away',
  bringBack: 'Show these steps again',
  later: 'You can change this whenever you like.',
} as const;
