export type StretchNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The six stretches of the Path, in their order. Any step may be taken at any time. */
export const stretches: readonly {
  readonly number: StretchNumber;
  readonly name: string;
  readonly about: string;
}[] = [
  {
    number: 1,
    name: 'Understand',
    about: 'Look at what happened and at what you feel, in plain words and small doses.',
  },
  {
    number: 2,
    name: 'Space',
    about: 'Give both of you room, and come back to what is yours.',
  },
  {
    number: 3,
    name: 'Build',
    about: 'Let your strengths, your ways and your people have more of your days.',
  },
  {
    number: 4,
    name: 'Reconnect',
    about: 'Only if both of you want it, and have said so: something light, then an honest talk.',
  },
  {
    number: 5,
    name: 'If you try again',
    about: 'Only if both of you have said yes: talk well, remember the causes, go slowly.',
  },
  {
    number: 6,
    name: 'Be honest and free',
    about: 'Look at what hurt, hear those who love you, and go on in your own way.',
  },
];
