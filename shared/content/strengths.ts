import type { StrengthId } from './strength-ids.ts';

/** A good quality that a person may see in themselves. */
export type Strength = {
  readonly id: StrengthId;
  readonly name: string;
  readonly means: string;
  /** One everyday moment in which it shows. Never about the other person or the time together. */
  readonly inLife: string;
};

/** One small idea for each day of a week. */
export type SevenUses = readonly [string, string, string, string, string, string, string];

/**
 * The 24 qualities, in no order that matters. The list is the one research uses; every word is ours.
 * Forgiveness, kindness, hope and persistence are never shown as ways to win someone back or to
 * endure them (`evidence.md`, f).
 */
export const strengths: readonly Strength[] = [
  {
    id: 'creativity',
    name: 'finding new ways',
    means: 'You come up with your own way of doing or making things, large or small.',
    inLife: 'A handle breaks off the pan, and you mend it with a wooden spoon and some wire.',
  },
  {
    id: 'curiosity',
    name: 'trying new things',
    means: 'You are drawn to what you do not know yet, and you go and have a look.',
    inLife: 'You get off the bus one stop early, because you have never walked down that street.',
  },
  {
    id: 'judgment',
    name: 'thinking things through',
    means: 'You look at a question from several sides and can change your mind.',
    inLife: 'Before buying the cheap bike, you ask two people who own one.',
  },
  {
    id: 'love-of-learning',
    name: 'learning for fun',
    means: 'You enjoy getting to know more about something, even when nobody asks you to.',
    inLife: 'You look up one bird from the park, and an hour later you know ten.',
  },
  {
    id: 'perspective',
    name: 'seeing the bigger picture',
    means: 'You can step back and see what matters most, for yourself or for others.',
    inLife:
      'A colleague panics about a late report, and you ask which page is really needed today.',
  },
  {
    id: 'bravery',
    name: 'being brave',
    means: 'You do what you think is right or needed, even while you are scared.',
    inLife: 'You ring the dentist you have put off for two years, with a dry mouth.',
  },
  {
    id: 'persistence',
    name: 'keeping going',
    means: 'You stay with a task you have chosen, also when it gets slow or dull.',
    inLife: 'The jigsaw takes three weeks, and you fit in a few pieces most evenings.',
  },
  {
    id: 'honesty',
    name: 'being real',
    means: 'You say what is true, and you show yourself as you are.',
    inLife: 'The shop gives you too much change, and you hand the extra back.',
  },
  {
    id: 'zest',
    name: 'bringing energy',
    means: 'You throw yourself into things, and some of that life spreads to others.',
    inLife: 'You sing while you clean the kitchen, and your neighbour’s child joins in.',
  },
  {
    id: 'love',
    name: 'being close',
    means: 'You let people matter to you, and you let them care for you too.',
    inLife: 'Your sister calls with a cold, and you stay on the line until she laughs.',
  },
  {
    id: 'kindness',
    name: 'being kind',
    means: 'You see what someone could use, and you like to help with it.',
    inLife: 'You carry a stranger’s pram up the station steps without being asked.',
  },
  {
    id: 'social-intelligence',
    name: 'sensing what people feel',
    means: 'You notice moods, your own and those of others, and you find a fitting tone.',
    inLife: 'The new person at lunch goes quiet, and you ask them something easy to answer.',
  },
  {
    id: 'teamwork',
    name: 'pulling together',
    means: 'You do your share in a group, and the group can count on you.',
    inLife: 'After the match you stay to stack the chairs with the others.',
  },
  {
    id: 'fairness',
    name: 'being fair',
    means: 'You want the same rules for everyone, whether you like them or not.',
    inLife: 'You cut the cake, and you let the others choose their piece first.',
  },
  {
    id: 'leadership',
    name: 'getting people going',
    means: 'You help a group decide what to do, and you see that it happens.',
    inLife: 'Nobody picks a day for the picnic, so you suggest Sunday and ask who brings what.',
  },
  {
    id: 'forgiveness',
    name: 'letting small things go',
    means: 'You can put an anger down when you choose to, without calling the wrong right.',
    inLife: 'A driver splashes you from a puddle, and by the next corner you have let it go.',
  },
  {
    id: 'modesty',
    name: 'not needing the spotlight',
    means: 'You are at ease with being one among many, and you let deeds speak.',
    inLife: 'The meal you cooked is praised, and you mention who peeled all the potatoes.',
  },
  {
    id: 'prudence',
    name: 'choosing with care',
    means: 'You think about what may come of a thing before you say or do it.',
    inLife: 'You read the lease twice and sleep on it before you sign.',
  },
  {
    id: 'self-regulation',
    name: 'steadying yourself',
    means: 'You can slow down a wish or a feeling, and then choose what to do.',
    inLife: 'A sharp email comes in, and you drink a glass of water before you answer.',
  },
  {
    id: 'beauty',
    name: 'noticing beauty',
    means: 'You see what is lovely or well made, and you let it reach you.',
    inLife: 'You stop on the bridge for a minute, because the river is pink.',
  },
  {
    id: 'gratitude',
    name: 'being thankful',
    means: 'You notice the good that comes to you, and you like to say thanks.',
    inLife: 'You tell the bus driver that you were glad he waited.',
  },
  {
    id: 'hope',
    name: 'looking ahead',
    means: 'You believe that good days can come, and you do small things toward them.',
    inLife: 'In November you plant bulbs in a pot for spring.',
  },
  {
    id: 'humour',
    name: 'seeing the funny side',
    means: 'You like to laugh and to make others smile, even on grey days.',
    inLife: 'The cake sinks in the middle, and you serve it as a crater.',
  },
  {
    id: 'spirituality',
    name: 'a sense of meaning',
    means: 'You feel part of something larger, through faith, nature, music or what you stand for.',
    inLife: 'You sit on a bench under old trees, and your own day feels smaller for a while.',
  },
];

/** The name of a quality in our own words, in small letters. */
export function strengthName(id: StrengthId): string {
  return strengths.find((strength) => strength.id === id)?.name ?? id;
}
