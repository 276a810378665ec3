import type { Prompt } from './prompt.ts';

/**
 * The people around, other than the one who is gone: what they give, what could be asked, what
 * could be given.
 */
export const people: readonly Prompt[] = [
  {
    id: 'kind-in-passing',
    text: 'Who was kind to you this week, even in passing: a neighbour, a colleague, someone in a shop? What exactly did they say or do? Then find one small kindness for yourself, and put it in tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'two-real-questions',
    text: 'Which friend, neighbour or relative do you feel easy with? What would you like to know about how they are? Write down two real questions for them. Then choose a time tomorrow to ask one.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'someone-with-your-day',
    text: 'Suppose someone dear to you had exactly the day you had. What would you say to them tonight? Write it to yourself, beginning with your own name if you like. Then do the first thing you told them to do.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'how-you-want-to-be-treated',
    text: 'How do you want people to speak to you and treat you from now on? Write five plain lines, each beginning with “I want”. Then choose one, and treat yourself that way for the rest of this evening.',
    fits: 'later',
    unsafeSafe: true,
  },
];
