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
  /** `early` is for the first two weeks after the ending, `later` for the time after them. */
  readonly fits: 'any' | 'early' | 'later';
  /** Whether it may be offered to someone who has said that they do not feel safe. */
  readonly unsafeSafe: boolean;
};
