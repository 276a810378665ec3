import type { Step } from './step.ts';

export const acceptAndGoOn: Step = {
  id: 'accept-and-go-on',
  number: 23,
  stretch: 6,
  title: 'Accept and go on',
  reading: [
    'Not every story returns. One that ends can still have been a real one. Letting go is not second best. It is an ending in its own right, and you can choose it on any day, the first one included.',
    'To accept means only this: it is so. It does not mean that it was all right, or that you forgive. In one study, people who were more accepting were more likely to feel less sad within four weeks. In another, with 155 people, growth after a break-up was common. You need not find any. Harm does not have to teach you something.',
    'The closing page has room for a letter to the time you had, for what you take along and what you leave, and for the first line of what comes next. The letter may be kept, printed or destroyed. Write it when it suits you, or never.',
  ],
  worksheets: [
    {
      id: 'what-is-here-now',
      heading: 'What is here now',
      fields: [
        {
          kind: 'text',
          id: 'what-it-taught',
          label: 'What this time taught me',
          hint: 'It may stay empty. Being hurt is not a lesson.',
        },
        { kind: 'text', id: 'what-i-am-free-of', label: 'What I am free of' },
        { kind: 'text', id: 'what-i-want-now', label: 'What I want now' },
        {
          kind: 'list',
          id: 'mine-again',
          label: 'What is mine again',
          columns: [{ id: 'what', label: 'What', kind: 'text' }],
        },
      ],
    },
    {
      id: 'closing-page',
      heading: 'The closing page',
      alsoAs: 'card',
      fields: [
        {
          kind: 'longText',
          id: 'letter-to-the-time',
          label: 'A letter to the time together',
          hint: 'To the time, not to the person. You can keep it, print it, or destroy it.',
        },
        {
          kind: 'list',
          id: 'take-along',
          label: 'What I take along',
          carriesFrom: { step: 'the-self-you-liked', field: 'qualities', column: 'quality' },
          columns: [{ id: 'what', label: 'What', kind: 'text' }],
        },
        {
          kind: 'list',
          id: 'leave',
          label: 'What I leave',
          columns: [{ id: 'what', label: 'What', kind: 'text' }],
        },
        { kind: 'text', id: 'first-line', label: 'The first line of my next chapter' },
      ],
    },
  ],
  prompts: [
    {
      id: 'it-is-so',
      text: 'Write five lines that begin with “It is so that”. They may be sad, plain or good: the flat is quiet, the tea is hot, it is over, it is Tuesday. Nothing has to follow from them. Then do the next small thing of this evening.',
    },
    {
      id: 'first-line-of-a-chapter',
      text: 'If tomorrow began a new chapter, what would be its first line? Let it be small and possible, such as waking, opening a window, buying bread. Write two or three versions. Then choose one, and let tomorrow begin with it.',
    },
    {
      id: 'to-take-and-to-leave',
      text: 'Picture a small bag beside you, and a table. What goes into the bag: a recipe, a word, something you know about yourself? What may stay on the table? Three things each at most. Then put one real thing in your room in a new place tonight.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'exercise' },
    { kind: 'screen', screen: 'letters' },
    { kind: 'screen', screen: 'weekly-page' },
    { kind: 'screen', screen: 'summary' },
  ],
  gate: 'none',
};
