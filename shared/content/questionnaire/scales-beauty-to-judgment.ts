import type { QuestionnaireScale } from './scale.ts';

/** The first twelve scales, in the order of the key they come from. */
export const scalesFromBeautyToJudgment: readonly QuestionnaireScale[] = [
  {
    strength: 'beauty',
    speaksFor: [
      'I feel it’s important to live in a world of beauty.',
      'I experience deep emotions when I see beautiful things.',
    ],
    speaksAgainst: [
      'I am rarely aware of the natural beauty in the environment.',
      'I fail to notice beauty until others comment on it.',
    ],
  },
  {
    strength: 'love',
    speaksFor: [
      'I know that there are people in my life who care as much for me as for themselves.',
      'I can express love to someone else.',
    ],
    speaksAgainst: [
      'I do not easily share my feelings with others.',
      'I have difficulty accepting love from anyone.',
    ],
  },
  {
    strength: 'teamwork',
    speaksFor: [
      'I am an extremely loyal person.',
      'I support my teammates or fellow group members.',
    ],
    speaksAgainst: ['I am not good at working with a group.', 'I prefer to do everything alone.'],
  },
  {
    strength: 'curiosity',
    speaksFor: [
      'I am excited by many different activities.',
      'I can find something of interest in any situation.',
    ],
    speaksAgainst: ['I am not all that curious about the world.', 'I have few interests.'],
  },
  {
    strength: 'fairness',
    speaksFor: [
      'I treat all people equally.',
      'I believe that everyone’s rights are equally important.',
    ],
    speaksAgainst: [
      'I take advantage of others.',
      'I treat others differently if I don’t like them.',
    ],
  },
  {
    strength: 'forgiveness',
    speaksFor: [
      'I try to respond with understanding when someone treats me badly.',
      'I allow others to make a fresh start.',
    ],
    speaksAgainst: ['I hold grudges.', 'I find it hard to forgive others.'],
  },
  {
    strength: 'gratitude',
    speaksFor: [
      'I express my thanks to those who care about me.',
      'I am an extremely grateful person.',
    ],
    speaksAgainst: [
      'I feel no gratitude to others.',
      'I find few things in my life to be grateful for.',
    ],
  },
  {
    strength: 'hope',
    speaksFor: [
      'I can find the positive in what seems negative to others.',
      'I remain hopeful despite challenges.',
    ],
    speaksAgainst: [
      'I expect the worst.',
      'I often think about the possibility of negative outcomes that are not likely to occur.',
    ],
  },
  {
    strength: 'humour',
    speaksFor: [
      'I use laughter to brighten the days of others.',
      'I keep my sense of humour even in gloomy situations.',
    ],
    speaksAgainst: ['I am not known for my sense of humour.', 'I am not fun to be with.'],
  },
  {
    strength: 'persistence',
    speaksFor: [
      'I don’t quit a task before it is finished.',
      'I finish things despite obstacles in the way.',
    ],
    speaksAgainst: ['I don’t finish what I start.', 'I give up easily.'],
  },
  {
    strength: 'honesty',
    speaksFor: ['I am trusted to keep secrets.', 'I keep my promises.'],
    speaksAgainst: [
      'I lie to get myself out of trouble.',
      'I cheat on people who have trusted me.',
    ],
  },
  {
    strength: 'judgment',
    speaksFor: [
      'I weigh the pros and the cons.',
      'I am valued by my friends for my good judgment.',
    ],
    speaksAgainst: [
      'I don’t tend to think things through critically.',
      'I don’t think about different possibilities when making decisions.',
    ],
  },
];
