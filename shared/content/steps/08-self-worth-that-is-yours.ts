import type { Step } from './step.ts';

export const selfWorthThatIsYours: Step = {
  id: 'self-worth-that-is-yours',
  number: 8,
  stretch: 3,
  title: 'Self-worth that is yours',
  reading: [
    'This ending did not decide what you are worth. It may not feel that way tonight. A harsh sentence can sound true just because it comes so often. So here you do not have to argue with it. You look for small, true things that it leaves out.',
    'In one study of 109 people, those who spoke about the ending with more kindness toward themselves had fewer unwanted thoughts about it, up to nine months later.',
    'Exercises with one’s own strengths have been studied too. On average, people felt a little happier. A later review found that the effects of such exercises are much smaller than first reported. So take this as something to try. Write down what you find, read it again now and then, and put one strength to use where you like.',
  ],
  worksheets: [
    {
      id: 'harsh-sentence',
      heading: 'My harshest sentence',
      fields: [
        {
          kind: 'text',
          id: 'the-sentence',
          label: 'The harsh thing I say to myself',
          hint: 'Only if you like. You can begin below as well.',
        },
        {
          kind: 'list',
          id: 'evidence',
          label: 'What it leaves out',
          hint: 'Kind, specific and true. Small things belong here.',
          columns: [
            { id: 'what-is-true', label: 'What is true as well', kind: 'text' },
            { id: 'when-it-showed', label: 'When it showed', kind: 'text' },
          ],
        },
        {
          kind: 'text',
          id: 'kinder-sentence',
          label: 'A sentence that is kinder, and still true',
        },
      ],
    },
    {
      id: 'strengths-in-use',
      heading: 'Strengths in use',
      fields: [
        {
          kind: 'list',
          id: 'put-to-use',
          label: 'A strength I put to use',
          columns: [
            { id: 'strength', label: 'Strength', kind: 'text' },
            { id: 'where', label: 'Where I used it', kind: 'text' },
            { id: 'how-it-felt', label: 'How it felt', kind: 'text' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'small-proof-of-kindness',
      text: 'Think of one time this week when you did something decent that nobody clapped for. What did you do, and for whom? Tell it exactly, with the small details. Then read it to yourself once more tonight before you sleep.',
    },
    {
      id: 'said-to-a-friend',
      text: 'If a good friend told you the harsh sentence you say to yourself, what would you answer? Write the answer down, with their name first and then with yours. Then say the second version aloud once today.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'strengths' },
    { kind: 'step', step: 'the-self-you-liked' },
  ],
  gate: 'none',
};
