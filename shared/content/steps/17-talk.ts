import type { Step } from './step.ts';

export const talk: Step = {
  id: 'talk',
  number: 17,
  stretch: 5,
  title: 'Talk',
  reading: [
    'Two people who try again will sometimes disagree. It may help to agree on how, on a calm day, before it is needed. Each of you chooses a sentence for a hard moment, such as “I want to hear you, and I need ten minutes.” You choose a pause word. Whoever says it, both stop. You agree when to come back to it, so that a pause is not a way out.',
    'Keep to one topic. Try not to shut down, to brush the other aside, or to store things up. Talk when both are sober and rested.',
    'In one study of 299 people, couples who had parted and come back did better where this had brought real improvement and clear agreements.',
    'This plan needs a yes from both, and either of you may change or end it at any time. It is for ordinary quarrels. It is no answer to fear, threats or force. For those, see Help.',
  ],
  worksheets: [
    {
      id: 'plan-for-disagreements',
      heading: 'Our plan for disagreements',
      hint: 'To be filled in by both, on a calm day. It fits on one printed page.',
      alsoAs: 'card',
      fields: [
        { kind: 'text', id: 'my-sentence', label: 'A sentence I may say when it gets hard' },
        { kind: 'text', id: 'their-sentence', label: 'A sentence they chose for themselves' },
        { kind: 'text', id: 'pause-word', label: 'Our pause word' },
        { kind: 'text', id: 'time-out', label: 'How long a time out is' },
        { kind: 'text', id: 'time-back', label: 'When we come back to it' },
        { kind: 'text', id: 'one-topic', label: 'How we keep to one topic' },
        { kind: 'text', id: 'how-we-stop', label: 'How we stop for the day' },
      ],
    },
  ],
  prompts: [
    {
      id: 'when-i-go-quiet',
      text: 'What do you do when a talk gets hard: go quiet, get loud, make jokes, leave? Say what happens in you just before that. What would you like to do in that second instead? Then practise it once tomorrow, in some small everyday talk.',
    },
    {
      id: 'someone-who-listens-well',
      text: 'Who listens well to you? Describe how they do it: what they ask, what they leave alone, how you feel afterwards. Which bit of it could be yours as well? Then listen to someone in that way for five minutes tomorrow.',
    },
  ],
  links: [
    { kind: 'step', step: 'remember-why' },
    { kind: 'step', step: 'red-flags' },
    { kind: 'screen', screen: 'help' },
  ],
  gate: 'contact',
};
