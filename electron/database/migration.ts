/** One step from a schema to the next. Released ones are never edited: the next number mends them. */
export type Migration = {
  /** The schema version this leaves behind; versions count up from 1 without gaps. */
  readonly version: number;
  /** SQL that may hold several statements; runs inside one transaction. */
  readonly up: string;
};
