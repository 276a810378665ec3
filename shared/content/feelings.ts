/** A word a person may pick for how they feel. */
export type Feeling = {
  /** Stored with check-ins, so it never changes once released, even when the word is reworded. */
  readonly id: string;
  readonly word: string;
};

/**
 * Everyday words for feelings, as many pleasant as hard, in the order they are offered.
 * The first six are the ones shown before a person asks for more. None of them is a clinical word.
 */
export const feelings: readonly Feeling[] = [
  { id: 'tired', word: 'tired' },
  { id: 'calm', word: 'calm' },
  { id: 'lonely', word: 'lonely' },
  { id: 'hopeful', word: 'hopeful' },
  { id: 'angry', word: 'angry' },
  { id: 'relieved', word: 'relieved' },
  { id: 'sad', word: 'sad' },
  { id: 'grateful', word: 'grateful' },
  { id: 'worried', word: 'worried' },
  { id: 'glad', word: 'glad' },
  { id: 'hurt', word: 'hurt' },
  { id: 'curious', word: 'curious' },
  { id: 'restless', word: 'restless' },
  { id: 'proud', word: 'proud' },
  { id: 'numb', word: 'numb' },
  { id: 'safe', word: 'safe' },
  { id: 'guilty', word: 'guilty' },
  { id: 'free', word: 'free' },
  { id: 'jealous', word: 'jealous' },
  { id: 'content', word: 'content' },
  { id: 'confused', word: 'confused' },
  { id: 'light', word: 'light' },
  { id: 'afraid', word: 'afraid' },
  { id: 'brave', word: 'brave' },
  { id: 'let-down', word: 'let down' },
  { id: 'amused', word: 'amused' },
  { id: 'ashamed', word: 'ashamed' },
  { id: 'rested', word: 'rested' },
  { id: 'empty', word: 'empty' },
  { id: 'cared-for', word: 'cared for' },
  { id: 'homesick', word: 'homesick' },
  { id: 'strong', word: 'strong' },
];
