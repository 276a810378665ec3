/** The first-run check in Welcome, and what was told, in Settings. The questions themselves are in `flag-questions.ts`. */
export const toldWords = {
  firstRunTitle: 'Before you begin',
  keepFirstRun: 'Keep these answers in the journal, encrypted',
  gently:
    'What is offered first will be small and concrete. Deep writing is there whenever you look for it.',
  helpOffered: 'Help has numbers to call, on every screen.',
  helpFirst:
    'You deserve support with this. Help has numbers to try tonight, and you do not need the right words.',
  showHelp: 'Show me help',

  title: 'What you told Evenfall',
  why: 'Only your own answers, here and on the path, put away what leads toward contact. Nothing is ever read out of what you write.',
  theirNo: 'Whether they said no',
  firstRun: 'How it was at the beginning',
} as const;
