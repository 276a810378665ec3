import type { StepState } from '../../shared/model/path-pages.ts';

/** The Path: its map, its steps, and the page where a person decides for now. */
export const pathWords = {
  title: 'Path',
  subtitle: 'In any order, at your own pace. Nothing here has to be done.',
  // The map
  leftOff: (title: string) => `You were last at “${title}”.`,
  goOn: 'Go on there',
  states: {
    open: 'Open',
    begun: 'Begun',
    'set-aside': 'Set aside',
    'done-for-now': 'Done for now',
  } as const satisfies Record<StepState['state'], string>,
  stateLabel: 'Where this step stands, for you',
  asLetter: 'as a letter that is not sent',
  stillOpen: 'Still open here',
  mapTitle: 'The whole way, on one page',
  mapText:
    'What the Path is made of, and a page to say where you stand: try again, let go, or not yet.',
  mapTextGated: 'What the Path is made of, and a page to say where you stand.',
  openMap: 'Open the page',
  // A step
  allSteps: 'All steps',
  stretch: (number: number, name: string) => `Stretch ${number} · ${name}`,
  prompts: 'To write about, if you like',
  writeAboutThis: 'Write about this',
  leadsTo: 'From here',
  screens: {
    month: 'Month',
    exercise: 'Exercise',
    strengths: 'Strengths',
    letters: 'A letter that is not sent',
    help: 'Help',
    summary: 'Summary on paper',
    'weekly-page': 'The weekly page',
  },
  untilTitle: 'Not open yet',
  untilCauses: 'Each cause in “Remember why” has its answers.',
  untilYes: 'Both have said yes in words.',
  isSo: 'Yes',
  isNotYetSo: 'Not yet',
  toCauses: 'Remember why',
  sittings: (count: string) =>
    `You have sat with this step ${count} times. It may be enough for now. What comes next does not need all the answers.`,
  onward: (title: string) => `On to “${title}”`,
  // A worksheet
  write: 'Write',
  writeOn: 'Read or write on',
  backToStep: 'Back to the step',
  takeOut: 'Clear',
  clear: (label: string) => `Clear: ${label}`,
  addRow: 'Add a line',
  addRowTo: (label: string) => `Add a line: ${label}`,
  removeRow: 'Remove',
  removeRowOf: (number: number, label: string) => `Remove line ${number}: ${label}`,
  rowRemoved: 'The line was removed.',
  row: (number: number) => `Line ${number}`,
  rowsFull: 'A hundred lines are as many as this list holds.',
  carry: (count: number) =>
    count === 1
      ? 'One line stands in another step already. You can begin with it.'
      : `${count} lines stand in another step already. You can begin with them.`,
  carryOver: (count: number) => (count === 1 ? 'Bring it over' : 'Bring them over'),
  ends: (low: string, high: string) => `0 is “${low}”, 10 is “${high}”.`,
  outOfTen: (rating: number) => `${rating} of 10`,
  writtenApart: 'Written on a page of its own.',
  print: 'On paper',
  printCard: 'As one page, on paper',
  paperTitle: 'A page',
  writtenHeading: 'Written apart',
  readAloud: 'Read it aloud',
  readAloudHint: 'Large, with nothing around it. Nothing here is heard or recorded.',
  done: 'Done',
  versions: 'Earlier versions',
  noVersions: 'There is no earlier version yet. One is kept when you go on after a pause.',
  versionOf: (day: string, clock: string) => `${day}, ${clock}`,
  nothingInIt: 'Nothing was filled in.',
  weekOf: (day: string) => `From ${day}`,
  thisWeek: 'This week',
  weeks: 'Week by week',
  weeksHint: 'A week without a page stays a gap. Nothing is added up.',
  question: 'Question',
  // Apology
  letterTitle: 'The letter, as it stands',
  letterEmpty: 'What you write above stands here as one letter.',
  repairBy: (day: string) => `I will do this by ${day}.`,
  check: 'Look for words that often spoil an apology',
  found: (count: number) =>
    count === 1 ? 'One place to look at again:' : `${count} places to look at again:`,
  lookedAt: 'The letter, with these places marked',
  help: 'Help',
  keepAsLetter: 'Keep it as a letter that is not sent',
  // Flags
  theirNoTitle: 'Has any of this happened?',
  theirNoAgain: 'What you said about their no',
  unsafeNow: {
    undecided: 'These steps are put away until you decide otherwise.',
    away: 'These steps are put away, as you decided.',
    back: 'These steps are shown again, as you decided.',
  },
  // Deciding
  decideTitle: 'Try again, let go, or not yet',
  decideTitleGated: 'Let go, or not yet',
  theWay: 'The way, as a whole',
  ownWords: 'Your own words',
  all: 'Show all',
  allOf: (label: string) => `Show all: ${label}`,
  less: 'Show less',
  lessOf: (label: string) => `Show less: ${label}`,
  ownWordsNone:
    'What you fill in about the break-up, your feelings, the causes, red flags and those who love you stands here.',
  choose: 'For now',
  thisOne: 'This, for now',
  isChosen: 'Your answer for now',
  about: (words: string, title: string) => `${words}: ${title}`,
  chosen: (title: string, day: string) => `${title}: your answer of ${day}`,
  why: 'In your own words, if you like',
  earlierDecisions: 'Earlier answers',
  decisionRemoved: 'The answer was removed.',
  remove: 'Remove',
  takeBack: 'Take this answer back',
} as const;

/** On Today, when an agreement came to its day. */
export const agreementWords = {
  due: (count: number) =>
    count === 1
      ? 'You wanted to look at an agreement again around now.'
      : 'You wanted to look at some agreements again around now.',
  look: 'Look at it',
} as const;
