import type { Step } from './step.ts';

export const thoseWhoLoveYou: Step = {
  id: 'those-who-love-you',
  number: 22,
  stretch: 6,
  title: 'Those who love you',
  reading: [
    'People who care about you may have noticed things that you were too close to see. They may also have wishes of their own for you. So listen to what they said, word for word, and to what they saw. Then weigh it yourself.',
    'Choose someone who has been good to you when there was nothing in it for them. One person is enough. If several say the same, it may be worth a closer look. If they do not agree, that tells you something too. Ask about you, not for news of the other person, and let nobody take sides.',
    'This step is not for everyone. If your family is unsafe, or wants to decide for you, their view does not count more than yours. If someone has kept you away from others, a helpline or a counsellor can be your view from outside.',
  ],
  worksheets: [
    {
      id: 'whom-to-ask',
      heading: 'Whom to ask',
      fields: [
        {
          kind: 'choice',
          id: 'someone-safe',
          label: 'Is there someone you feel safe to ask?',
          options: [
            { id: 'yes', label: 'Yes' },
            {
              id: 'not-sure',
              label: 'I am not sure',
              reply: 'Then begin with something small, or leave it for now.',
            },
            {
              id: 'no',
              label: 'No, not at present',
              reply: 'That can change. A helpline can listen meanwhile. Help has the numbers.',
            },
          ],
        },
      ],
    },
    {
      id: 'what-they-noticed',
      heading: 'What they noticed',
      fields: [
        {
          kind: 'list',
          id: 'noticed',
          label: 'What people who care about me said',
          columns: [
            { id: 'who', label: 'Who', kind: 'text' },
            { id: 'said', label: 'What they said exactly', kind: 'text' },
            { id: 'saw', label: 'What they saw', kind: 'text' },
            { id: 'my-answer', label: 'What I answer', kind: 'text' },
            {
              id: 'agrees',
              label: 'Does it agree with others?',
              kind: 'choice',
              options: [
                { id: 'yes', label: 'Yes' },
                { id: 'partly', label: 'Partly' },
                { id: 'no', label: 'No' },
                { id: 'only-one', label: 'I asked only one' },
              ],
            },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'how-they-see-me',
      text: 'Think of a friend or relative who has been good to you for a long time. How would they describe you to a stranger? Write their words, with the small things only they would notice. Then do one of those things tomorrow, in your own way.',
    },
    {
      id: 'a-sentence-that-stayed',
      text: 'Which sentence from a friend or relative has stayed with you? Write it down as they said it, and then what you think of it today. You may agree, or not, or half. Then thank one person in a word or a thought tonight.',
    },
  ],
  links: [
    { kind: 'step', step: 'red-flags' },
    { kind: 'step', step: 'other-people' },
    { kind: 'screen', screen: 'help' },
  ],
  gate: 'none',
};
