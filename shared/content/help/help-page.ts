/** A page of plain advice, shown in Help: offline, also while the journal is locked, leaving no trace. */
export type HelpPage = {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly HelpPart[];
};

export type HelpPart = {
  readonly id: string;
  readonly title: string;
  /** Paragraphs, in order. */
  readonly text: readonly string[];
};
