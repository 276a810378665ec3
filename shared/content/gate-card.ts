/** What stands where a step was put away: why in two sentences, and what helps instead (`steps.md`). */
export const gateCards = {
  unsafe: {
    title: 'Put away for now',
    why: 'You ticked something that may not have been safe for you. What leads toward contact is not shown.',
  },
  'their-no': {
    title: 'Put away for now',
    why: 'They said no, or need to be left in peace. Respecting it is the caring act.',
  },
  both: {
    title: 'Put away for now',
    why: 'You ticked something that may not have been safe for you, and told of their no. What leads toward contact is not shown.',
  },
} as const;

/** Below every card, in this order. */
export const gateOffers = [
  {
    id: 'unsent-letter',
    label: 'Write a letter that is not sent',
    text: 'All you would say, on a page only you read.',
  },
  { id: 'help', label: 'Help', text: 'People to talk to, and your plan for hard moments.' },
  {
    id: 'step-21',
    label: 'Red flags',
    text: 'What you saw, in plain words. Answer anew any time.',
  },
  { id: 'step-23', label: 'Accept and go on', text: 'What is yours again, and what comes next.' },
] as const;

/** Stands where step 16 was: the builder stays, and what it makes is kept or destroyed. */
export const letterOnlyNote =
  'You can still find the words here, for yourself. What you make is a letter that is not sent.';

/** Stands where step 18 was: its private pages stay, what is agreed between two does not. */
export const privateOnlyNote =
  'You can still write down why it ended, for yourself. The part about agreements is put away for now.';
