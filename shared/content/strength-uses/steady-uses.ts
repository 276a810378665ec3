import type { SevenUses } from '../strengths.ts';

/**
 * New uses for the qualities that keep a person level. Those for forgiveness stay with small
 * things of the day: nobody is asked to forgive a harm.
 */
export const steadyUses = {
  forgiveness: [
    'Let one slow queue or late train pass without a grumble.',
    'Tell yourself about one small thing today: “That was all right.”',
    'When someone bumps into you, smile and walk on.',
    'Write one tiny annoyance on paper, then throw the paper away.',
    'Give a shop or a café with one bad day a second try.',
    'Let a crooked shelf or a wrong note in a song just be.',
    'Let your body off for being tired, and rest for ten minutes.',
  ],
  modesty: [
    'Do one good turn today that nobody will know about.',
    'Ask someone about their week, and leave yours for later.',
    'Let somebody else choose the film or the place.',
    'Take a compliment with just “thank you”.',
    'Ask for help with one thing that others do better.',
    'Name three people who helped you to something you have done.',
    'Let one small error stand without explaining it.',
  ],
  prudence: [
    'Sleep one night over one thing you want to buy.',
    'Put tomorrow’s keys, bag and shoes in one place tonight.',
    'Read one message twice before you send it.',
    'Put a small sum aside, even the price of a coffee.',
    'Leave ten minutes early once today, and go slowly.',
    'Check one thing that keeps you safe: a lamp, a lock, a tyre.',
    'Say “I will think about it” to one request.',
  ],
  'self-regulation': [
    'Take five slow breaths before you look at your phone.',
    'Put out the light ten minutes earlier tonight.',
    'Eat one meal slowly, sitting down, with no screen.',
    'When a wish comes up, wait five minutes and see if it changes.',
    'Keep the phone in another room for one hour.',
    'Count to ten once today before you answer.',
    'Stretch your arms, neck and back for three minutes.',
  ],
} as const satisfies Record<string, SevenUses>;
