import type { StrengthId } from '../strength-ids.ts';

/**
 * One invitation to write. A person may take it, ask for another, or have none.
 * Each asks for what happened or what comes next, never for causes, and ends in one small step of
 * now, tonight or tomorrow. None looks back at good times with the other person, asks for the bright
 * side of harm, or leads toward contact.
 */
export type Prompt = {
  /** Kept with what was written to it, so neither it nor its text changes once released. */
  readonly id: string;
  readonly text: string;
  /**
   * `early` is for the first two weeks after the ending, `later` for the time after them,
   * `month-end` for the last days of a month without contact.
   */
  readonly fits: 'any' | 'early' | 'later' | 'month-end';
  /** Whether it may be offered to someone who has said that they do not feel safe. */
  readonly unsafeSafe: boolean;
  /** Only for people who answered so. */
  readonly endedBy?: 'me' | 'them' | 'both';
  /** Only for people who chose this strength. */
  readonly strength?: StrengthId;
  /** Only after a check-in of low mood, or of a high urge to reach out. */
  readonly mood?: 'low' | 'high-urge';
};
