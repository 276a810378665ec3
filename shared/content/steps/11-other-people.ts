import type { Step } from './step.ts';

export const otherPeople: Step = {
  id: 'other-people',
  number: 11,
  stretch: 3,
  title: 'Other people',
  reading: [
    'After a break-up, evenings may be quieter than you are used to. Being with others can steady a week, and make it wider again. It need not be a party or a deep talk. A shared meal, a choir, a dog walk or a seat in a library will do.',
    'Perhaps you have seen less of some people lately. A short message is enough to begin: one idea, one day, easy to say no to. If they cannot come, it may have nothing to do with you. You can ask someone else.',
    'This is for company. It is not for showing anyone how well you are, and not for making anyone jealous. If someone kept you away from friends or family, going back may take time. Begin with the person who feels safest.',
  ],
  worksheets: [
    {
      id: 'people',
      heading: 'People',
      fields: [
        {
          kind: 'list',
          id: 'people-missed',
          label: 'People I have missed',
          hint: 'Friends, family, neighbours, people from work.',
          columns: [
            { id: 'name', label: 'Name', kind: 'text' },
            { id: 'together', label: 'What we could do together', kind: 'text' },
          ],
        },
        {
          kind: 'text',
          id: 'invitation',
          label: 'An invitation to one of them',
          hint: 'One idea, one day, easy to say no to.',
        },
      ],
    },
    {
      id: 'among-people',
      heading: 'Among people',
      fields: [
        {
          kind: 'text',
          id: 'place-among-people',
          label: 'A place where I can be among people',
          hint: 'Where you need not talk: a library, a pool, a café, a class.',
        },
        {
          kind: 'list',
          id: 'what-it-was-like',
          label: 'What it was like',
          columns: [
            { id: 'with-whom', label: 'With whom, or where', kind: 'text' },
            { id: 'on', label: 'When', kind: 'date' },
            { id: 'what-it-was-like', label: 'What it was like', kind: 'text' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'someone-who-steadies',
      text: 'Which friend, relative or neighbour leaves you a little calmer than before? Say what they do, or do not do, that makes it so. When did you last sit near them? Then send them one short line tomorrow, or just plan a time for it now.',
    },
    {
      id: 'people-in-passing',
      text: 'Write down everyone you met today, even for a second: a driver, a child on the stairs, a voice on the phone. Which of these moments was friendly? Describe it. Then say one friendly word to someone tomorrow.',
    },
  ],
  links: [
    { kind: 'step', step: 'come-back-to-yourself' },
    { kind: 'step', step: 'those-who-love-you' },
  ],
  gate: 'none',
};
