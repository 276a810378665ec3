type PlanBox<Id extends string> = {
  /** Kept with what was written in it, so it never changes once released. */
  readonly id: Id;
  readonly title: string;
  readonly hint: string;
  /** Something to begin with, said as the person themselves might. */
  readonly example: string;
};

export const planTitle = 'My plan for hard moments';

/** Read before the boxes. */
export const planNotes: readonly string[] = [
  'Written on a better day, for a night when thinking is hard. Go from the top, and stop where it gets easier. Every box may stay empty, and you can change it whenever you like.',
  'Nobody reads this. The app cannot call anyone for you. If you are in danger now, begin with the trained people below, or the emergency number.',
];

/**
 * After the six steps of safety planning (`evidence.md`, i), in words of our own. From what a person can do alone to
 * those who are trained, and last what can be moved out of reach; none of them names a way to come to harm.
 */
export const planBoxes = [
  {
    id: 'how-it-begins',
    title: 'How I notice that it begins',
    hint: 'Thoughts, feelings, places or hours that tend to come first.',
    example: 'After midnight, when I read old messages in my head.',
  },
  {
    id: 'what-i-can-do-alone',
    title: 'What I can do by myself',
    hint: 'Small things that have carried you through an hour before.',
    example: 'A shower, then the radio, then the puzzle on the table.',
  },
  {
    id: 'where-i-can-be',
    title: 'Where I can be, and with whom',
    hint: 'People and places that take your mind elsewhere. You need not tell them why.',
    example: 'The late café, or my brother’s kitchen.',
  },
  {
    id: 'whom-i-can-ask',
    title: 'Whom I can ask for help',
    hint: 'People you can tell how it is, with their numbers. One is enough.',
    example: 'Mia, any hour. I can say: I need someone with me.',
  },
  {
    id: 'trained-people',
    title: 'Trained people I can reach',
    hint: 'A doctor, a helpline, the nearest emergency department, with numbers and the way there.',
    example: 'The listening line from the Help page; my doctor in the morning.',
  },
  {
    id: 'safer-around-me',
    title: 'How I make it safer around me',
    hint: 'What you put out of reach for now, and who can keep it for you.',
    example: 'What worries me stays at my brother’s until I ask for it.',
  },
] as const satisfies readonly PlanBox<string>[];

/** Before it is put on paper. */
export const planPrintNote =
  'On paper anyone can read it. Keep it where you will find it at night and others will not, or leave a copy with someone you trust.';
