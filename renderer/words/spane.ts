/** SPANE, where it is offered and what was answered; the scale's own words are in `shared/content`. */
export const spaneWords = {
  title: 'Twelve feelings',
  offer:
    'If you like, say how often you felt each of twelve things in the last four weeks. It takes about two minutes, and nothing is missing without it.',
  begin: 'Answer it',
  decline: 'Leave it out',
  done: 'Done',
  totalsTitle: 'Feelings of four weeks',
  positive: (total: number) => `Positive feelings: ${total}`,
  negative: (total: number) => `Negative feelings: ${total}`,
  range: 'Each total lies between 6 and 30.',
  partOf: (count: number, all: number) =>
    `${count} of ${all} are answered. The totals appear when all of them are.`,
  goOn: 'Go on',
  change: 'Change the answers',
  remove: 'Remove',
  removed: 'The answers were removed.',
} as const;
