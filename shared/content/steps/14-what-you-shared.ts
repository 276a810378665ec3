import type { Step } from './step.ts';

export const whatYouShared: Step = {
  id: 'what-you-shared',
  number: 14,
  stretch: 4,
  title: 'What you shared',
  reading: [
    'There may have been good days. They were real, and the ending does not undo them. You may remember them without wanting anything from them. If you are still in your time apart, you can leave this step for later.',
    'Hold them lightly. In one set of studies, people who took happy moments apart in writing felt less well afterwards. So name a memory, say in a line what it means to you, and leave it whole.',
    'A memory is not an argument. If the two of you ever talk, it is not there to soften anyone or to change a mind. It says only that this was good, and that you were there. If one pulls you down tonight, close the page and look at something from today. And if there was fear in those days, you do not have to look for good ones.',
  ],
  worksheets: [
    {
      id: 'memories',
      heading: 'A few good memories',
      fields: [
        {
          kind: 'list',
          id: 'memories',
          label: 'Three are plenty',
          hint: 'A line each. No need to explain them.',
          columns: [
            { id: 'memory', label: 'What I remember', kind: 'text' },
            { id: 'matters', label: 'What it means to me', kind: 'text' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'something-good-from-this-week',
      text: 'Good things go on happening, in small sizes. What was good this week, however short: a taste, a joke, a patch of sun? Describe one as it was, without making more of it. Then look out for one more tomorrow.',
    },
    {
      id: 'mine-from-that-time',
      text: 'What did you learn to like in that time that is yours to keep: a dish, a walk, a song, a way of travelling? Name one or two. They need nobody else now. Then enjoy a little of one of them tonight or tomorrow.',
    },
  ],
  links: [
    { kind: 'step', step: 'prepare-your-words' },
    { kind: 'step', step: 'accept-and-go-on' },
  ],
  gate: 'contact',
  duringMonth: 'Your time apart is still running. This step can wait until it is over.',
};
