import type { Prompt } from './prompt.ts';

/** For those who said that both ended it. */
export const endingMutual: readonly Prompt[] = [
  {
    id: 'agreed-and-still-sad',
    text: 'You both chose it, and it can hurt all the same. What was today like, with that in it? Put it in a few plain lines, as a kind friend watching would. Then do something gentle tonight, for nobody but you.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'both',
  },
  {
    id: 'two-at-once',
    text: 'An ending that both wanted can hold many things at once: loss, relief, doubt, calm. Which two of them, or which others, came by today? Give each a line and the hour it came. Then make one plan for tomorrow that is only yours.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'both',
  },
  {
    id: 'still-to-be-sorted',
    text: 'What is still to be sorted out: a bill, a shelf, a subscription, a plant? Make a list, and beside each thing write now, later, or fine as it is. Then do one that you can do by yourself tomorrow, such as finding a paper.',
    fits: 'any',
    unsafeSafe: false,
    endedBy: 'both',
  },
  {
    id: 'a-sentence-for-others',
    text: 'When others ask, what would you like to say about an ending that two people chose? Write one sentence that tells no more than you wish. Then put it aside, and talk about something else entirely with somebody tomorrow.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'both',
  },
  {
    id: 'hours-once-arranged-by-two',
    text: 'Which hours used to be arranged by two? Pick one of them in the coming week. What would you do with it if you asked only yourself? Write a small plan, with a time and a place. Then begin one piece of it tomorrow.',
    fits: 'later',
    unsafeSafe: true,
    endedBy: 'both',
  },
  {
    id: 'for-me',
    text: 'What have you come to see about what you need? Leave the other person’s view to them. Write three lines beginning “For me…”, about your days, your home, your time. Then make room for a little of one of them tomorrow.',
    fits: 'later',
    unsafeSafe: false,
    endedBy: 'both',
  },
];
