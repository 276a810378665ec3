import type { Step } from './step.ts';

export const understandTheBreakUp: Step = {
  id: 'understand-the-break-up',
  number: 1,
  stretch: 1,
  title: 'Understand the break-up',
  reading: [
    'An ending may have more than one cause. Something big may have happened. Or small things may have added up, because one of you, or both, did not feel heard.',
    'Some causes can be worked on when both want to, such as how you talk. Some go deep, such as cheating, lies about money, or control. Those need time, and often help from outside. And some are not yours to fix. If you were hurt, frightened or controlled, that was not your part.',
    'You do not have to solve this. In one study of 90 people who had recently separated, those who kept searching for a meaning did worse after deep writing than after plain writing. In other studies, people who looked at hard feelings like an observer felt less low a day and a week later than those who went back into them.',
    'So say what happened, plainly, from a little way off. We suggest three sittings at most. Then go on, even with questions left.',
  ],
  worksheets: [
    {
      id: 'what-happened',
      heading: 'What happened',
      hint: 'From your own memory. A few lines are enough.',
      fields: [
        {
          kind: 'list',
          id: 'timeline',
          label: 'A timeline',
          columns: [
            { id: 'when', label: 'When', kind: 'text' },
            { id: 'what-happened', label: 'What happened', kind: 'text' },
            { id: 'asked-of-us', label: 'What it asked of us', kind: 'text' },
          ],
        },
      ],
    },
    {
      id: 'three-sides',
      heading: 'Three sides of it',
      fields: [
        {
          kind: 'pairs',
          id: 'parts',
          label: 'What belongs where',
          hint: 'Each side may stay empty. What was done to you is not your part.',
          columns: [
            { id: 'my-part', label: 'My part' },
            { id: 'their-part', label: 'Their part' },
            { id: 'the-situation', label: 'The situation' },
          ],
        },
      ],
    },
    {
      id: 'sort-the-causes',
      heading: 'Sort the causes',
      fields: [
        {
          kind: 'list',
          id: 'causes',
          label: 'The causes, as you see them now',
          hint: 'You can choose another kind later.',
          columns: [
            { id: 'cause', label: 'Cause', kind: 'text' },
            {
              id: 'kind',
              label: 'What kind it is',
              kind: 'choice',
              options: [
                { id: 'workable', label: 'Can be worked on by both' },
                { id: 'deep', label: 'Deep, needs time and help' },
                { id: 'not-mine', label: 'Not mine to fix' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'from-outside',
      heading: 'Seen from outside',
      fields: [
        {
          kind: 'longText',
          id: 'observer-version',
          label: 'The story as a kind onlooker would tell it',
          hint: 'With your name instead of “I”. Short is fine.',
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'ending-in-plain-facts',
      text: 'Write down what happened around the ending as plain facts: days, words, things that were done. Leave out what anyone may have meant. Stop whenever you have had enough. Then close the page, and do something with your hands for ten minutes today.',
    },
    {
      id: 'ending-seen-by-a-friend',
      isObserver: true,
      text: 'Picture a kind friend who saw it all and wishes you well. What did they see happen, and what did they see you carry? Tell it with your own name instead of “I”. Then do one small thing tonight that this friend would wish for you.',
    },
    {
      id: 'question-that-may-rest',
      text: 'Which question about the ending has had enough of your evenings? Write it down once, with the answer you have. “I do not know” is an answer too. It may rest here. Then choose one plain thing for tomorrow that has nothing to do with it.',
    },
  ],
  links: [
    { kind: 'step', step: 'who-ended-it' },
    { kind: 'step', step: 'read-your-feelings' },
    { kind: 'step', step: 'red-flags' },
  ],
  gate: 'none',
  suggestedSittings: 3,
};
