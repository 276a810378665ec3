import type { Prompt } from './prompt.ts';

/**
 * For a strong pull to reach out: watching it, waiting, and something else to do. Nothing here
 * asks for the message itself to be sent.
 */
export const urges: readonly Prompt[] = [
  {
    id: 'watch-the-pull',
    text: 'If a strong pull comes tonight, describe it as someone watching would: where it sits, how strong it is from 0 to 10, whether it is rising or falling. Then set a timer for twenty minutes and do something with your hands.',
    fits: 'early',
    unsafeSafe: true,
  },
];
