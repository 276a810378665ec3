import type { Step } from './step.ts';

export const doNotChase: Step = {
  id: 'do-not-chase',
  number: 6,
  stretch: 2,
  title: 'Do not chase',
  reading: [
    'A late message, a look at their page, a question to a friend: each can feel like doing something. None of them gives you a say in what the other person decides. Mostly they take your evening.',
    'In a set of four studies, people who looked up an ex online on purpose felt worse that day and the next. And repeated messages, gifts or visits that are not wanted can frighten someone. That can be stalking, even without a threat.',
    'If they write, you may answer, short and calm, or not at all. If they are seeing someone, that is theirs. There is nothing you need to find out. If it is they who keep writing, and it frightens you, Help is there for you.',
    'What you can do is know your own pulls, and have something ready for that hour. A letter that you never send can hold the rest.',
  ],
  worksheets: [
    {
      id: 'my-pulls',
      heading: 'My usual pulls',
      fields: [
        {
          kind: 'list',
          id: 'pulls',
          label: 'When it pulls, and what I do instead',
          columns: [
            { id: 'time', label: 'What time it is', kind: 'text' },
            { id: 'place', label: 'Where I am', kind: 'text' },
            { id: 'trigger', label: 'What sets it off', kind: 'text' },
            { id: 'instead', label: 'What I do instead', kind: 'text' },
          ],
        },
      ],
    },
    {
      id: 'if-they-write',
      heading: 'If they write',
      fields: [
        {
          kind: 'text',
          id: 'reply-kept-ready',
          label: 'A reply kept ready',
          hint: 'One calm line. You never have to use it. Where writing back could put you in danger, or an order forbids it, leave it.',
        },
      ],
    },
    {
      id: 'unsent',
      heading: 'Unsent',
      fields: [
        {
          kind: 'longText',
          id: 'unsent-letter',
          label: 'All that I would like to say',
          hint: 'It stays here. You can also seal a letter until a day, print it, or destroy it.',
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'the-hour-that-pulls',
      text: 'Which hour pulls the most? Say what is usually there: the light, the sofa, the phone within reach. What could stand in that place instead, for twenty minutes? Then set it up tonight, before the hour comes.',
    },
    {
      id: 'what-the-pull-hopes-for',
      text: 'Think of the last strong wish to write or to look. What did you hope to feel afterwards: calm, seen, sure of something? Name it. Where else could a little of that come from? Then try one of these ways today.',
    },
    {
      id: 'evening-for-me',
      text: 'Imagine that this evening is wholly yours, and nobody needs to know how it went. What would you do with the next hour, from start to end? Write it down as a small plan. Then begin with the first ten minutes of it now.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'letters' },
    { kind: 'screen', screen: 'month' },
    { kind: 'screen', screen: 'help' },
    { kind: 'step', step: 'a-month-apart' },
  ],
  gate: 'none',
};
