import type { SevenUses } from '../strengths.ts';

/**
 * New uses for the qualities shown among people: friends, family, neighbours, strangers.
 * None of them is about the other person, and none asks for more than a person can give on a low day.
 */
export const peopleUses = {
  love: [
    'Send a friend or a relative one line about something you like in them.',
    'Eat one meal with someone, in person or by phone.',
    'Let someone do you a small favour today, and enjoy it.',
    'Stroke a dog or a cat, or look after a plant, for five minutes.',
    'Ask someone in your family for a story from their childhood.',
    'Put up a picture of a friend or of someone who raised you well.',
    'Do for yourself one caring thing that you would do for a friend.',
  ],
  kindness: [
    'Let someone go before you in a queue.',
    'Leave a place a little tidier than you found it.',
    'Write a good review for a small shop that you like.',
    'Give away one thing in good shape that you no longer use.',
    'Ask a neighbour whether they need something from the shop.',
    'Hold a door, and look at the person while you do it.',
    'Speak to yourself for one hour as gently as to a guest.',
  ],
  'social-intelligence': [
    'Notice one person’s tone of voice today, and what it may tell.',
    'Ask someone “What was good today?” and listen to the end.',
    'Name your own feeling three times today: morning, noon, night.',
    'Say hello to someone who stands on their own.',
    'Watch two minutes of a film without sound and guess the mood.',
    'Thank someone in a way that suits them.',
    'Notice what makes one shy person talk, and give it more room.',
  ],
  teamwork: [
    'Do one small job at home or at work that helps everyone.',
    'Ask someone in a group of yours: “What can I take off you?”',
    'Join in one thing: a choir, a game, a clean-up, a class.',
    'Praise someone’s part in something you did together.',
    'Bring something to share: biscuits, a pen, a spare umbrella.',
    'Cook, carry or build one thing side by side with somebody.',
    'Join something with others for half an hour, and leave when you like.',
  ],
  fairness: [
    'In one talk today, see that the quietest person gets a turn.',
    'Share a chore so that each does what they find easiest.',
    'Notice someone who did the work, and say so to others.',
    'Read one news story again in a second paper, to hear another side.',
    'Read about someone whose life is very unlike yours.',
    'Give yourself the same rules today that you give to others.',
    'Split one thing evenly: a cake, a bill, the time to talk.',
  ],
  leadership: [
    'Suggest one simple plan to a friend, with a day and an hour.',
    'Start a task that everybody is waiting for.',
    'Ask two people for their ideas before you say yours.',
    'Show someone how to do a thing that you know well.',
    'Make a short list for a shared job, and let people choose.',
    'Say thank you to someone who often leads you.',
    'Plan one evening of your week as if you were its host.',
  ],
} as const satisfies Record<string, SevenUses>;
