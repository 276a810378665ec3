import type { Step } from './step.ts';

export const somethingLight: Step = {
  id: 'something-light',
  number: 12,
  stretch: 4,
  title: 'Something light',
  reading: [
    'This is for a time when both of you have said, in clear words, that you would like to see each other. If only one of you wants it, let it be.',
    'Keep it short and easy: a walk, a coffee, an hour in a park. By day, in a public place, without alcohol, and with an end agreed beforehand. Meet as friends would. It is not the day for the big talk, and it decides nothing.',
    'Each of you may say no, change the plan or leave at any time, without giving a reason. No answer to an invitation is a no, and it is best not to ask twice. Before you go, know how you will get home and whom you can ring afterwards. If you would go only to hear one certain sentence, it may be too soon. Then you can wait.',
  ],
  worksheets: [
    {
      id: 'the-plan',
      heading: 'A small plan',
      fields: [
        {
          kind: 'choice',
          id: 'both-want-it',
          label: 'Have both of you said in words that you want this?',
          options: [
            { id: 'yes', label: 'Yes, both of us' },
            {
              id: 'only-i',
              label: 'Only I have',
              reply: 'Then it is not time for this. There are other steps that are only about you.',
            },
            {
              id: 'they-said-no',
              label: 'They said no, or did not answer',
              reply: 'That is a no, and it is theirs to give. Respecting it is the caring act.',
              offersFlag: 'theirNo',
            },
          ],
        },
        {
          kind: 'text',
          id: 'how-i-know',
          label: 'How I know that they want it',
          hint: 'Their own words, not a sign.',
        },
        { kind: 'text', id: 'idea', label: 'The idea' },
        { kind: 'text', id: 'length', label: 'How long, and when it ends' },
        { kind: 'text', id: 'how-i-leave', label: 'How I leave early if I want to' },
        { kind: 'text', id: 'who-i-ring', label: 'Whom I can ring afterwards' },
      ],
    },
  ],
  prompts: [
    {
      id: 'an-hour-that-decides-nothing',
      text: 'Picture an hour that decides nothing. What would you need to be at ease in it: sleep, a meal, a way home, a friend on the phone later? Write these down. Then look after one of them today, whether or not the hour ever comes.',
    },
    {
      id: 'good-evening-either-way',
      text: 'Plan an evening that would be good for you even if nobody called. What is on the table, what do you listen to, when do you sleep? Keep it simple. Then have a small part of that evening tonight.',
    },
  ],
  links: [
    { kind: 'step', step: 'clear-words-only' },
    { kind: 'step', step: 'other-people' },
  ],
  gate: 'contact',
};
