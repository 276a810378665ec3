import type { Prompt } from './prompt.ts';

/**
 * For those who said that the other person ended it. Their decision stands; nothing here asks for
 * its causes or hopes to change it.
 */
export const endingTheirs: readonly Prompt[] = [
  {
    id: 'parts-you-chose',
    text: 'Someone else made a decision, and the rest of today was still partly yours. Which parts did you choose: a route, a meal, an answer, a programme? Write down three. Then choose one thing for tomorrow just because you want it.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'them',
  },
  {
    id: 'hard-ordinary-things',
    text: 'Which ordinary thing has been oddly hard lately: a shop, a song, one chair, Sunday morning? Say what happens there, as a calm friend looking on would. What would make it a little easier? Then arrange one bit of that tonight or tomorrow.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'them',
  },
  {
    id: 'what-a-friend-could-say',
    text: 'What would you have liked a good friend to say to you in the first days? Write it to yourself, beginning with your name if you like. Short is fine. Then say one line of it to yourself again tonight, before you sleep.',
    fits: 'any',
    unsafeSafe: true,
    endedBy: 'them',
  },
  {
    id: 'the-same-as-before',
    text: 'An ending can shake how you see yourself. What about you is the same as before: your work, your humour, your hands, someone who counts on you? Describe one with a real example. Then use it for ten minutes tomorrow.',
    fits: 'later',
    unsafeSafe: true,
    endedBy: 'them',
  },
  {
    id: 'without-an-answer',
    text: 'Some questions may stay without an answer. Write one of them down, and under it: “This evening can go on without it.” What can you know instead, about this room, or tomorrow’s first hour? Then get one thing ready for that hour tonight.',
    fits: 'later',
    unsafeSafe: true,
    endedBy: 'them',
  },
  {
    id: 'somewhere-for-anger',
    text: 'If there is anger, what is it like tonight: hot, tired, loud, cold? Say it in five honest lines, for this page alone. Then give it somewhere harmless to go tomorrow: stairs, scrubbing, a fast walk, cardboard torn for the bin.',
    fits: 'later',
    unsafeSafe: false,
    endedBy: 'them',
  },
];
