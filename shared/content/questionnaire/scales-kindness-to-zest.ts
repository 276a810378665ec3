import type { QuestionnaireScale } from './scale.ts';

/** The last twelve scales, in the order of the key they come from. */
export const scalesFromKindnessToZest: readonly QuestionnaireScale[] = [
  {
    strength: 'kindness',
    speaksFor: [
      'I am never too busy to help a friend.',
      'I go out of my way to cheer up people who appear down.',
    ],
    speaksAgainst: [
      'I get impatient when others talk to me about their problems.',
      'I am only kind to others if they have been kind to me.',
    ],
  },
  {
    strength: 'leadership',
    speaksFor: [
      'I am good at helping people work well together.',
      'I am told that I am a strong but fair leader.',
    ],
    speaksAgainst: [
      'I have difficulty getting others to work together.',
      'I am not good at taking charge of a group.',
    ],
  },
  {
    strength: 'love-of-learning',
    speaksFor: ['I am a true life-long learner.', 'I am thrilled when I learn something new.'],
    speaksAgainst: ['I don’t like to learn new things.', 'I don’t read nonfiction books for fun.'],
  },
  {
    strength: 'modesty',
    speaksFor: [
      'I don’t brag about my accomplishments.',
      'I would never be described as arrogant.',
    ],
    speaksAgainst: ['I like to stand out in a crowd.', 'I like to talk about myself.'],
  },
  {
    strength: 'creativity',
    speaksFor: ['I come up with new ways to do things.', 'I am an original thinker.'],
    speaksAgainst: [
      'I am not considered to have new and different ideas.',
      'I have no special urge to do something original.',
    ],
  },
  {
    strength: 'perspective',
    speaksFor: ['I have a mature view on life.', 'I am considered to be a wise person.'],
    speaksAgainst: [
      'I am not good at figuring out what really matters.',
      'I am rarely consulted for advice by others.',
    ],
  },
  {
    strength: 'prudence',
    speaksFor: ['I believe it is always better to be safe than sorry.', 'I make careful choices.'],
    speaksAgainst: ['I act before thinking through the consequences.', 'I like taking risks.'],
  },
  {
    strength: 'self-regulation',
    speaksFor: [
      'I am a highly disciplined person.',
      'I forego things that are bad for me in the long run even if they make me feel good in the short run.',
    ],
    speaksAgainst: [
      'I let myself be taken over by urges to spend or eat too much.',
      'I give in to my urges.',
    ],
  },
  {
    strength: 'social-intelligence',
    speaksFor: [
      'I am good at sensing what others are feeling.',
      'I know what to say to make people feel good.',
    ],
    speaksAgainst: [
      'I don’t know how to handle myself in a new social situation.',
      'I have trouble guessing how others will react.',
    ],
  },
  {
    strength: 'spirituality',
    speaksFor: ['I am a spiritual person.', 'I believe that each person has a purpose in life.'],
    speaksAgainst: [
      'I feel that life has no meaning.',
      'I do not believe in a universal power or a God.',
    ],
  },
  {
    strength: 'bravery',
    speaksFor: [
      'I have taken frequent stands in the face of strong opposition.',
      'I don’t hesitate to express an unpopular opinion.',
    ],
    speaksAgainst: [
      'I do not stand up for my beliefs.',
      'I don’t speak my mind freely when there might be negative results.',
    ],
  },
  {
    strength: 'zest',
    speaksFor: [
      'I awaken with a sense of excitement about the day’s possibilities.',
      'I look forward to each new day.',
    ],
    speaksAgainst: ['I am described as grumpy.', 'I don’t have much energy.'],
  },
];
