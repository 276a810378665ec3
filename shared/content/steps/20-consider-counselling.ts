import type { Step } from './step.ts';

export const considerCounselling: Step = {
  id: 'consider-counselling',
  number: 20,
  stretch: 5,
  title: 'Consider counselling',
  reading: [
    'A trained person can help you sort out what happened and what you want. Going on your own comes first, whatever becomes of the two of you. You need not be in a crisis, and you may use one meeting just to see how it feels. If you have parted and come back several times, you can look at that together.',
    'Two people who both want to can also go together. Never where there is fear, force or control. The US domestic violence hotline does not recommend couples counselling where there is abuse. Abuse is not a relationship problem. It can get worse, or the talk can be turned against the one who is harmed. Then help for you alone is the right kind.',
    'A doctor or a helpline may know what is free or cheap near you. This journal is not a treatment, and cannot choose for you.',
  ],
  readingUnderFlags: [
    'A trained person can help you sort out what happened and what you want, on your own. You need not be in a crisis, and you may use one meeting just to see how it feels.',
    'Going together is no help where there is fear, force or control. The US domestic violence hotline does not recommend couples counselling where there is abuse. Abuse is not a relationship problem. It can get worse, or the talk can be turned against the one who is harmed. Help for you alone is the right kind.',
    'A doctor or a helpline may know what is free or cheap near you. This journal is not a treatment, and cannot choose for you.',
  ],
  worksheets: [
    {
      id: 'what-i-would-bring',
      heading: 'What I would bring',
      fields: [
        {
          kind: 'list',
          id: 'to-bring',
          label: 'What I would like to talk about',
          carriesFrom: { step: 'understand-the-break-up', field: 'causes', column: 'cause' },
          columns: [
            { id: 'topic', label: 'Topic', kind: 'text' },
            { id: 'what-i-want', label: 'What I want from it', kind: 'text' },
          ],
        },
      ],
    },
    {
      id: 'asking-a-counsellor',
      heading: 'Questions to ask a counsellor',
      fields: [
        {
          kind: 'checklist',
          id: 'questions',
          label: 'Questions to take along',
          items: [
            { id: 'break-ups', label: 'Have you worked with people after a break-up?' },
            { id: 'way-of-working', label: 'How do you work, and how will I notice if it helps?' },
            { id: 'private', label: 'What stays private, and what does not?' },
            { id: 'cost', label: 'What does it cost, and is there a lower price?' },
            { id: 'fear', label: 'What do you do when one person is afraid of the other?' },
          ],
        },
        {
          kind: 'list',
          id: 'own-questions',
          label: 'My own questions',
          columns: [{ id: 'question', label: 'Question', kind: 'text' }],
        },
      ],
    },
    {
      id: 'near-me',
      heading: 'Options near me',
      fields: [
        {
          kind: 'list',
          id: 'options-near-me',
          label: 'My own notes',
          columns: [
            { id: 'name', label: 'Name or place', kind: 'text' },
            { id: 'how-to-reach', label: 'How to reach it', kind: 'text' },
            { id: 'next', label: 'My next small thing', kind: 'text' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'first-five-minutes',
      text: 'Imagine someone who listens for a living, and has time for you. What would you tell them in the first five minutes? Write it as simply as you would say it. Then note down one question, and keep it somewhere safe tonight.',
    },
    {
      id: 'what-would-be-help',
      text: 'What would help look like this month, in plain things: better sleep, someone to sort papers with, one calm evening a week? List three. Which of them could another person do with you? Then look up or ask about one of them tomorrow.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'help' },
    { kind: 'screen', screen: 'summary' },
    { kind: 'step', step: 'red-flags' },
  ],
  gate: 'none',
};
