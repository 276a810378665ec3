/** One number, or web name, that a person can turn to. */
export type Helpline = {
  readonly kind: 'emergency' | 'abuse' | 'listening';
  readonly name: string;
  /** As it is dialled, or a web name without `https://`. Never a link: the app opens nothing. */
  readonly number: string;
  readonly note?: string;
  /**
   * The day somebody looked it up, as `YYYY-MM-DD`. The first date is that of the table in section (h) of `evidence.md`
   * and does not say that anyone saw the official site: `docs/helplines.md` says what must be done before it is moved.
   */
  readonly checkedOn: string;
};

/** The lines of one country or region: emergency first, then abuse, then listening. */
export type HelplinesOfPlace = {
  readonly id: string;
  readonly place: string;
  readonly lines: readonly Helpline[];
  /** Where the numbers were found, in words a person may be shown. */
  readonly source: string;
};
