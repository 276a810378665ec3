import type { Prompt } from './prompt.ts';

/**
 * For those who said that they ended it. No verdict on the decision, and no way back or forward
 * that is better.
 */
export const endingMine: readonly Prompt[] = [
  {
    id: 'what-deciding-asked',
    text: 'You made a decision, and that does not make it easy. What has it asked of you this week, in plain things: talks, sleep, boxes, quiet? List a few. Then give yourself one thing tonight that rests you.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'me',
  },
  {
    id: 'relief-is-allowed',
    text: 'Relief and sadness can sit in the same room. Where did you meet one or the other today, if you did? Give each a short line, with the place and the hour. Then do one thing you like tonight, without needing a reason.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'me',
  },
  {
    id: 'an-answer-that-closes',
    text: 'People may ask what happened. What would you tell them, and what is yours to keep? Write one short answer that is true and closes the subject, such as “I would rather talk about something else.” Then say it once to yourself tonight.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'me',
  },
  {
    id: 'what-else-you-are',
    text: 'You are more than the one who ended it. What else were you this week: a colleague, a cook, a neighbour, a reader? Describe one of these in a small scene. Then give that part of you ten minutes tomorrow.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'me',
  },
  {
    id: 'what-guilt-says',
    text: 'Is guilt sitting with you tonight? Write down what it says, in one line. Under it, write what a fair friend would answer, who knows how hard it was. Then do one quiet thing for yourself tonight; it need not be earned.',
    fits: 'later',
    unsafeSafe: false,
    endedBy: 'me',
  },
  {
    id: 'three-needs',
    text: 'Doubt may come by in the evening, and it does not have to be settled. What do you need in your daily life, whoever is in it? Write three lines beginning “I need…” Then give yourself a little of one of them tonight.',
    fits: 'later',
    unsafeSafe: true,
    endedBy: 'me',
  },
];
