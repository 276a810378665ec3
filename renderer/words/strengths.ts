/** The 24 cards, what was chosen of them, and what is kept about it. */
export const strengthWords = {
  title: 'Strengths',
  subtitle: 'Good qualities you see in yourself. None of them is better than another.',
  viewsLabel: 'What to look at',
  views: {
    yours: 'Yours',
    cards: 'All cards',
    days: 'One new use a day',
    sentences: '96 sentences',
  },

  // All cards
  cards: 'The 24 cards',
  cardsIntro:
    'Choose what fits you, now or on better days. A handful is plenty, and you can change it at any time.',
  chosen: 'Chosen',
  choose: 'Choose',
  putBack: (name: string) => `“${name}” was put back among the cards.`,
  putBackStays: (name: string) =>
    `“${name}” was put back among the cards. What you kept about it stays.`,

  // Yours
  nothingChosen: 'Nothing is chosen yet. The cards are a good place to begin.',
  toCards: 'Look at the cards',
  fiveTitle: 'Closest to you',
  fiveText: 'Up to five, each with a real moment in which it showed.',
  noneInFive: 'None so far. Add up to five from those below.',
  fiveFull: 'Five is enough here. Take one out to make room for another.',
  alsoTitle: 'Also yours',
  intoFive: 'Add to the five',
  outOfFive: 'Take out of the five',
  putBackCard: 'Put the card back',
  elsewhereTitle: 'Moments of other qualities',
  elsewhereText:
    'These qualities are not among your cards now. What you kept about them stays here.',

  // Moments
  addMoment: 'Add a moment',
  addFriendView: 'Add a friend’s view',
  momentLabel: 'A real moment in which it showed',
  momentHint: 'Small and ordinary is fine: where you were, and what you did.',
  friendLabel: 'What a friend would say of it, or has said',
  friendHint: 'Think of someone who is simply on your side.',
  friendView: 'A friend’s view',
  done: 'Done',
  change: 'Change',
  remove: 'Remove',
  momentRemoved: 'The moment was removed.',
  openEntry: (day: string) => `From an entry of ${day}`,
  entryGone: 'The entry it came from was removed.',
  entrySealed: (day: string) => `It came from a letter that is sealed until ${day}.`,
} as const;

/** Seven cards, one a day. */
export const sevenDayWords = {
  intro:
    'Seven small cards, one a day, each a new way to use one of your qualities. A day without one is simply followed by the next card.',
  whichOne: 'Which of yours?',
  chooseFirst: 'It begins with a quality of your own. Choose one among the cards first.',
  card: (number: number, name: string) => `Card ${number} of 7 · ${name}`,
  ownIdea: 'Or an idea of your own',
  felt: 'How it felt',
  feltLow: 'not good',
  feltHigh: 'very good',
  note: 'A few words, if you like',
  keep: 'I did it',
  another: 'Another quality',
  keptToday: 'Today’s card is kept. The next one is here tomorrow, or on any later day.',
  allSeven: (name: string) =>
    `All seven cards of “${name}” are done. Take any of yours for the next seven, or none for now.`,
  earlier: 'What you did',
  line: (day: string, number: number, name: string) => `${day} · card ${number} · ${name}`,
  feltOf: (felt: number) => `It felt ${felt} of 10.`,
  removed: 'The card was removed.',

  // Paper
  onPaper: 'The seven cards on paper',
  paperCard: (number: number) => `Card ${number}`,
  doneOn: (day: string) => `Done on ${day}.`,
} as const;

/** The optional 96 sentences. */
export const sentenceWords = {
  title: '96 short sentences',
  begin: 'Begin',
  goOn: 'Go on',
  place: (number: number) => `Sentence ${number} of 96`,
  keys: 'The keys 1 to 5 answer too. Each answer is kept at once.',
  leaveOut: 'Leave it out',
  back: 'Back',
  stop: 'Stop for now',
  answered: (count: number) =>
    count === 1
      ? '1 answer so far. It is kept; go on whenever you like.'
      : `${count} answers so far. They are kept; go on whenever you like.`,
  allAnswered: 'You have answered all of them.',
  atEnd: 'That was the last one.',
  leftOut: (count: number) => (count === 1 ? 'You left out 1.' : `You left out ${count}.`),
  lookAgain: 'Look at those again',
  show: 'See what came up',
  cameUp: 'What came up',
  cameUpText:
    'In no order that means anything. It compares you with nobody, and another month may show others. Choose those you want among your cards.',
  tooFew:
    'There are too few answers yet to say anything. It takes three of the four sentences about a quality.',
  nothingStoodOut:
    'Nothing stood out this time. That says little: a hard time can colour the answers. The cards are there without them.',
  toBeginning: 'Back to the sentences',
  remove: 'Remove my answers',
  removed: 'Your answers were removed.',
} as const;

/** Keeping words of an entry as a moment. */
export const keepMomentWords = {
  nothingSelected: 'Select the words that tell it, then press this again.',
  tooLong: 'That is more than a moment holds. Select up to 4,000 characters.',
  title: 'A moment of what?',
  quality: 'A quality of yours',
  anyQuality: 'A quality',
  allQualities: 'Show all 24',
  keepIt: 'Keep',
  leave: 'Leave it',
  kept: (name: string) => `Kept as a moment of “${name}”. You find it under Strengths.`,
} as const;
