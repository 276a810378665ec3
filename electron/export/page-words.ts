import { weeklySlider } from '../../shared/content/weekly-page.ts';

/** The sentences around what was filled into the journal's forms, where it is written out as Markdown. */
export const pageWords = {
  page: 'A page',
  sitting: (number: number) => `Sitting ${number} of the exercise`,
  before: 'Before',
  after: 'Afterwards',
  strength: (name: string) => `A strength: ${name}`,
  top: 'One of the five I feel closest to.',
  moment: {
    me: (name: string) => `A moment of ${name}`,
    friend: (name: string) => `A friend's view of ${name}`,
  },
  newUse: (name: string) => `A new use of ${name}`,
  felt: (rating: number) => `How it felt: ${rating} of 10`,
  questionnaire: 'Answers about strengths',
  weekly: 'A page for the week',
  clarity: (rating: number) => `${weeklySlider.text}: ${rating} of 10`,
  spane: 'Feelings of the last four weeks',
  worksheet: (step: string, heading: string) => `A worksheet of the path: ${step} · ${heading}`,
  stepState: (step: string, state: string) => `A step of the path: ${step}, ${state}`,
  decision: {
    'try-again': 'What I decided for now: try again',
    'let-go': 'What I decided for now: let go',
    'not-yet': 'What I decided for now: not yet',
  },
  ownNumber: 'A number of my own',
  writtenAsEntry: 'Written as an entry of its own.',
  outOfTen: (rating: number) => `${rating} of 10`,
} as const;
