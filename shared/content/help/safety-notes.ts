import type { HelpPage, HelpPart } from './help-page.ts';

/** Paraphrases of the lists in `evidence.md` (h): no verdict, no order to leave, confront or announce anything. */
export const safetyNotes: HelpPage = {
  id: 'safety-notes',
  title: 'Staying safe',
  parts: [
    {
      id: 'your-judgement',
      title: 'When something was not right',
      text: [
        'Being afraid of someone, being watched, put down, kept from people or money, hurt, or pushed into sex: each of these can be a sign of abuse. It need not have happened often, and it can go on after the end.',
        'Only you can judge what it was. A trained person can talk it through with you, and you do not have to be sure before you call.',
      ],
    },
    {
      id: 'leaving-and-after',
      title: 'Leaving, and the time after',
      text: [
        'Leaving can raise the risk, and so can the weeks after it. A helpline can plan it with you, at your own pace. You do not have to decide or announce anything today.',
        'If they have ever choked you, had or threatened you with a weapon, followed you or forced you into sex, tell the helpline early. Trained people take these signs very seriously.',
      ],
    },
    {
      id: 'being-followed',
      title: 'If they keep following or contacting you',
      text: [
        'Gifts, messages again and again, waiting for you, asking through friends: two or more of these that make you afraid can be stalking, also without a threat.',
        'You owe no answer. A note of the day and what happened can help later, kept where they cannot reach it. A helpline can tell you what else helps where you live.',
      ],
    },
    {
      id: 'couples-work',
      title: 'Counselling together',
      text: [
        'Where there is abuse, counselling as a couple is not advised: it can make things worse for the one who is harmed. Help for yourself alone is a different thing, and a good one.',
      ],
    },
  ],
};

/** Stands apart, at the top of Help, where nobody has to unfold anything to find it. */
export const notWantingToLive: HelpPart = {
  id: 'not-wanting-to-live',
  title: 'If part of this is about not wanting to live',
  text: [
    'A break-up can bring such thoughts. You deserve support now. A listening line or someone you trust is enough to begin with, and you do not need the right words.',
  ],
};
