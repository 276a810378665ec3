import type { HelpPage } from './help-page.ts';

/** For someone who says: I have hurt, scared or kept contacting my ex. It shames nobody and leads to no contact. */
export const ownBehaviour: HelpPage = {
  id: 'own-behaviour',
  title: 'If I have hurt, scared or kept contacting them',
  parts: [
    {
      id: 'stop-first',
      title: 'Stop first',
      text: [
        'No messages, no calls, no gifts, no waiting near their home or work, nothing through friends, children or new accounts. Also no apology for now: to someone afraid, it is one more contact.',
        'If there is a legal order, keep to every word of it. Ask a lawyer, not them, what you do not understand.',
      ],
    },
    {
      id: 'when-it-pulls',
      title: 'When it pulls',
      text: [
        'Put distance in between: mute, hand the number to a friend to keep, take another way home. A pull often falls again.',
        'Write it here as a letter that is not sent. It stays with you or is destroyed.',
      ],
    },
    {
      id: 'talk-to-someone-trained',
      title: 'Talk to someone trained',
      text: [
        'There are lines for people who worry about how they treat a partner or an ex. They have heard it before, and calling is a way to take responsibility.',
        'If you are afraid that you might hurt them, someone else or yourself now, call the emergency number.',
      ],
    },
    {
      id: 'necessary-contact',
      title: 'If some contact is needed',
      text: [
        'For children, a home, work or money: short, factual, planned, and through someone else where that is possible. Never when an order forbids it.',
      ],
    },
  ],
};

/** Lines that take such calls, by place and name as they stand among the helplines. */
export const ownBehaviourLines = [
  { placeId: 'united-kingdom', name: 'Respect Phoneline' },
  { placeId: 'united-states', name: 'National Domestic Violence Hotline' },
] as const;
