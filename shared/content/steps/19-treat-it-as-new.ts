import type { Step } from './step.ts';

export const treatItAsNew: Step = {
  id: 'treat-it-as-new',
  number: 19,
  stretch: 5,
  title: 'Treat it as new',
  reading: [
    'If both of you have said yes, what begins is not the old relationship going on. It is a new one, so it may go slowly. No old rights come with it: not to keys, phones, evenings, touch or plans. What used to be usual is asked again. Either of you may say no, slow down or stop, on any day. A yes from last week is not a yes for today, and a yes after drinks can wait for the morning.',
    'In one study of young adults, more than 4 in 10 had parted and come back at least once in their current or latest relationship. That says nothing about how it went. In later samples, more returns went with more strain between the two. So each time one question is worth asking: what is different now?',
    'If fear comes up, trust it. “Red flags” and Help are open at any time, and you may leave again without explaining.',
  ],
  worksheets: [
    {
      id: 'both-said-yes',
      heading: 'A yes from both',
      fields: [
        {
          kind: 'choice',
          id: 'both-said-yes',
          label: 'Have both of you said yes to trying again, in words, sober and without pressure?',
          options: [
            { id: 'yes', label: 'Yes, both of us' },
            {
              id: 'not-both',
              label: 'Not both, or not in words',
              reply: 'Then this step can wait. The others are open to you.',
            },
            {
              id: 'they-said-no',
              label: 'They said no',
              reply: 'They said no. Respecting it is the caring act.',
              offersFlag: 'theirNo',
            },
          ],
        },
      ],
    },
    {
      id: 'what-is-new',
      heading: 'What is new',
      fields: [
        {
          kind: 'choice',
          id: 'returns',
          label: 'How often have we come back to each other?',
          hint: 'Only if you like. It is no mark for either of you.',
          options: [
            {
              id: 'first',
              label: 'This is the first time',
              reply: 'This is the first return. What is different now?',
            },
            {
              id: 'second',
              label: 'The second',
              reply: 'This is the second return. What is different now?',
            },
            {
              id: 'third',
              label: 'The third',
              reply: 'This is the third return. What is different now?',
            },
            {
              id: 'more',
              label: 'More often',
              reply: 'There have been several returns. What is different now?',
            },
          ],
        },
        {
          kind: 'longText',
          id: 'what-is-different',
          label: 'What is different now',
          hint: 'In things done, by both of you.',
        },
        {
          kind: 'list',
          id: 'pace',
          label: 'The pace we agreed',
          columns: [
            { id: 'what', label: 'What we agreed', kind: 'text' },
            { id: 'look-again', label: 'When we look at it again', kind: 'date' },
          ],
        },
        {
          kind: 'list',
          id: 'dates-of-our-own',
          label: 'Dates of our own',
          hint: 'New things, not only old places.',
          columns: [
            { id: 'idea', label: 'Idea', kind: 'text' },
            { id: 'on', label: 'When', kind: 'date' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'what-stays-mine',
      text: 'Which parts of your life stay yours, whoever is in it: an evening a week, a friend, your own money, a walk alone? Name three. How will you notice if one gets smaller? Then give one of them some time today or tomorrow.',
    },
    {
      id: 'a-pace-i-can-feel',
      text: 'How does a pace that suits you feel in the body: sleep, breath, appetite, shoulders? And how does too fast feel? Describe both, as a calm observer. Then do one thing at your own pace tonight.',
    },
  ],
  links: [
    { kind: 'step', step: 'remember-why' },
    { kind: 'step', step: 'talk' },
    { kind: 'step', step: 'red-flags' },
    { kind: 'screen', screen: 'help' },
  ],
  gate: 'contact',
  opening: {
    written: {
      step: 'remember-why',
      field: 'causes',
      columns: ['cause', 'changed', 'what-shows-it', 'since-when'],
    },
    answered: { field: 'both-said-yes', option: 'yes' },
    until:
      'This step opens when each cause in “Remember why” has its answers, and when both of you have said yes in words. Until then the others are open to you.',
  },
};
