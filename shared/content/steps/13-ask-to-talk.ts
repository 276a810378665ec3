import type { Step } from './step.ts';

export const askToTalk: Step = {
  id: 'ask-to-talk',
  number: 13,
  stretch: 4,
  title: 'Ask to talk',
  reading: [
    'When both of you are at ease with each other, you may want to talk about what happened. If you ask, ask once. Say what it is about, and make it easy to say no. “I would like to talk about how it ended. Would you? No is fine.” That is enough.',
    'If they say yes, meet face to face, rested and sober, with time for it. Choose a place that both can leave. It is best by day, and never as a surprise. Each of you may call it off at any moment, also in the middle.',
    'If they say no, it is no. If they do not answer, that is a no as well. Please do not ask again, and do not ask through friends. An unsent letter can take what you would have said. It helps to know beforehand what you will do that evening.',
  ],
  worksheets: [
    {
      id: 'asking',
      heading: 'Asking, once',
      fields: [
        { kind: 'text', id: 'where', label: 'Where', hint: 'A place that both can leave.' },
        { kind: 'text', id: 'when', label: 'When', hint: 'By day, with time, both rested.' },
        {
          kind: 'text',
          id: 'how-i-ask',
          label: 'How I ask',
          hint: 'One or two plain sentences that leave room for a no.',
        },
        {
          kind: 'text',
          id: 'if-no',
          label: 'What I do if the answer is no, or there is none',
          hint: 'Something kind for that evening, and someone to ring.',
        },
        {
          kind: 'choice',
          id: 'answer',
          label: 'The answer, if I have asked',
          options: [
            { id: 'yes', label: 'They said yes' },
            {
              id: 'no',
              label: 'They said no',
              reply: 'It took something to ask. Their no stands, and your evening is yours.',
              offersFlag: 'theirNo',
            },
            {
              id: 'no-answer',
              label: 'They did not answer',
              reply: 'No answer is a no. Please do not ask again.',
              offersFlag: 'theirNo',
            },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'what-i-want-to-have-said',
      text: 'If you could say three sentences about the time, and then go home in peace, what would they be? Keep them about yourself, and ask for nothing in them. Read them slowly. Then put the page away, and do something easy tonight.',
    },
    {
      id: 'evening-after-a-no',
      text: 'Imagine a calm evening after a no. Who is with you, or on the phone? What do you eat, where do you sit, when is the light out? Write it as a kind friend would plan it for you. Then get one thing for it ready today.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'letters' },
    { kind: 'step', step: 'prepare-your-words' },
    { kind: 'step', step: 'clear-words-only' },
  ],
  gate: 'contact',
};
