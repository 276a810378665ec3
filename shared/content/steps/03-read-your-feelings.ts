import type { Step } from './step.ts';

export const readYourFeelings: Step = {
  id: 'read-your-feelings',
  number: 3,
  stretch: 1,
  title: 'Read your feelings',
  reading: [
    'Missing can be several things at once. You may miss the person. You may miss what you had: the plans, the Sunday breakfast, being two. Or you may miss not being alone. Each of these is real, and each may need something else from you. Only you can tell them apart.',
    'In one small study, young adults kept a diary for four weeks. Just after the break-up, their feelings went up and down a lot. So a strong evening tells you about this evening. It does not have to decide anything.',
    'None of the questions below has a right answer. Take one, or all of them, or none today. Once a week, if you like, set the three sliders again. They show how the missing moves. They are never added up.',
  ],
  worksheets: [
    {
      id: 'five-questions',
      heading: 'Five honest questions',
      hint: 'One line each is enough.',
      fields: [
        {
          kind: 'text',
          id: 'person-or-routine',
          label: 'Do I miss the person, or the routine we had?',
        },
        {
          kind: 'text',
          id: 'most-days',
          label: 'Did I feel safe, valued and glad on most days, or do I miss the best moments?',
          hint: 'If safe is not the word, the step “Red flags” is open at any time.',
        },
        {
          kind: 'text',
          id: 'ordinary-tuesdays',
          label: 'Can I picture ordinary Tuesdays with them in two years?',
        },
        {
          kind: 'text',
          id: 'as-they-are',
          label: 'Do I miss them as they are, or as I hoped they would be?',
        },
        {
          kind: 'text',
          id: 'with-good-company',
          label: 'On an evening with good company, what do I still miss?',
        },
      ],
    },
    {
      id: 'what-i-miss-this-week',
      heading: 'What I miss this week',
      repeats: 'weekly',
      fields: [
        {
          kind: 'scale',
          id: 'missing-the-person',
          label: 'The person',
          lowestWords: 'not at all',
          highestWords: 'very much',
        },
        {
          kind: 'scale',
          id: 'missing-the-relationship',
          label: 'The relationship',
          lowestWords: 'not at all',
          highestWords: 'very much',
        },
        {
          kind: 'scale',
          id: 'missing-company',
          label: 'Not being alone',
          lowestWords: 'not at all',
          highestWords: 'very much',
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'one-wave-of-missing',
      text: 'Think of the last time the missing came up. What time was it, where were you, and what was gone just then: a voice, a plan, a warm room? Keep to that one moment. Then give yourself a little of it tonight in another way.',
    },
    {
      id: 'name-what-is-here',
      text: 'What do you feel right now? Find two or three words, even if they do not go together. Where in the body is each of them, and how big? You need not change any of it. Then do one thing tonight that is kind to that body.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'weekly-page' },
    { kind: 'step', step: 'other-people' },
    { kind: 'step', step: 'red-flags' },
  ],
  gate: 'none',
};
