import type { Step } from './step.ts';

export const prepareYourWords: Step = {
  id: 'prepare-your-words',
  number: 15,
  stretch: 4,
  title: 'Prepare your words',
  reading: [
    'Before a talk that both of you want, it can help to know how you will begin. Begin with respect, not with a plea. One plain line is enough, such as thanking them for coming.',
    'Then say what you saw, what you learned about yourself, and what would be different. Say only what is true today, or what you can really do. Leave out their faults, and anything you only hope you could promise.',
    'Be ready for more than one answer. They may say yes. They may not be sure. They may say no, or that there is someone else. Each answer is theirs to give, and they may change it later. “Not sure” is not a yes, and needs no pushing. Choose now what you will do after each, so that you can be kind in that moment. You can read your words aloud here. If your words press, make them shorter.',
  ],
  worksheets: [
    {
      id: 'my-words',
      heading: 'My words',
      alsoAs: 'read-aloud',
      fields: [
        { kind: 'text', id: 'opening-line', label: 'My opening line' },
        { kind: 'text', id: 'what-i-saw', label: 'What I saw' },
        { kind: 'text', id: 'what-i-learned', label: 'What I learned about myself' },
        {
          kind: 'text',
          id: 'what-would-be-different',
          label: 'What would be different',
          hint: 'Something you do already, or can really do.',
        },
      ],
    },
    {
      id: 'three-answers',
      heading: 'Three answers, and what I do',
      fields: [
        { kind: 'text', id: 'if-yes', label: 'If they say yes' },
        {
          kind: 'text',
          id: 'if-not-sure',
          label: 'If they are not sure',
          hint: 'Such as: thank them, go home, and leave it with them.',
        },
        { kind: 'text', id: 'if-no', label: 'If they say no, or there is someone else' },
      ],
    },
  ],
  prompts: [
    {
      id: 'one-true-sentence',
      text: 'What have you come to see about your own part lately, in one true sentence? Write it without excuse and without harshness, as a fair friend would say it to you. Then do one small thing today that fits with it.',
    },
    {
      id: 'all-right-either-way',
      text: 'What in your life stays the same whatever anyone answers? Your work, a friend, your mornings, the tree outside: list what will be there on the day after. Then spend ten minutes of tomorrow with one of them.',
    },
  ],
  links: [
    { kind: 'step', step: 'ask-to-talk' },
    { kind: 'step', step: 'apologise' },
    { kind: 'screen', screen: 'letters' },
  ],
  gate: 'contact',
};
