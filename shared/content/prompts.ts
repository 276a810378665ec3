/** One invitation to write. A person may take it, ask for another, or have none. */
export type Prompt = {
  /** Kept with what was written to it, so it never changes once released. */
  readonly id: string;
  readonly text: string;
  /** `early` is for the first two weeks after the ending, `later` for the time after them. */
  readonly fits: 'any' | 'early' | 'later';
  /** Whether it may be offered to someone who has said that they do not feel safe. */
  readonly unsafeSafe: boolean;
};

/**
 * The invitations to write, in no order that matters.
 * Each asks for what happened or what comes next, never for causes, and ends in one small step of
 * today or tomorrow. None looks back at good times with the other person, asks for the bright side
 * of harm, or leads toward contact. The early ones are short and concrete on purpose: long, deep
 * writing straight after a shock can make things worse (`evidence.md`, b).
 */
export const prompts: readonly Prompt[] = [
  {
    id: 'one-plain-hour',
    text: 'Pick one hour of today and say only what was there: the light, the sounds, what your hands were doing. You do not have to explain any of it. Then put a glass of water where you will find it in the morning.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-got-you-through',
    text: 'Today is nearly done, and you are here. What got you through it: a person, a meal, a chore, a song? Name two or three, however small. Then choose one of them to have again tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'the-next-hour',
    text: 'You do not have to work anything out tonight. What would make the next hour a little easier: warmth, food, quiet, a voice on the radio? Write it down. Then go and do that one thing.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-your-body-had',
    text: 'List what your body has had today: food, water, air, rest. There are no marks for any of it. What could it still use tonight? Choose one thing, get it now, and let that be enough.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'five-things-that-are-yours',
    text: 'Look round the room you are in. Which five things here feel like your own? Give each of them a line: what it looks like, what it is good for. Then move one to where you will see it first tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'a-kind-friend-all-day',
    text: 'Picture a kind friend who was beside you all day, quietly watching. What did they see you carry, and what did you do well enough? Write it in their words. Then do one small thing they would suggest for tonight.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'the-hardest-hour',
    text: 'Which hour is hardest just now: waking, coming home, going to bed? What is usually going on around you then, and what could make it a little softer? Choose one thing and get it ready tonight.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'kind-in-passing',
    text: 'Who was kind to you this week, even in passing: a neighbour, a colleague, someone in a shop? What exactly did they say or do? Then find one small kindness for yourself, and put it in tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-today-asked',
    text: 'What did today ask of you, and which part of it did you do? Half counts. The rest can wait. Then write a list for tomorrow with only one thing on it, something that takes less than ten minutes.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'one-small-corner',
    text: 'Everything can feel unsettled for a while. Is there one drawer, shelf or corner that is small enough to put in order tonight? Say what is in it now, piece by piece. Then take five minutes and set it right.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'what-stayed-the-same',
    text: 'A lot has changed. What has stayed the same this week: a street, a mug, a joke at work, the way you take your tea? List as many as come to you. Then choose one and take your time over it tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'watch-the-pull',
    text: 'If a strong pull comes tonight, describe it as someone watching would: where it sits, how strong it is from 0 to 10, whether it is rising or falling. Then set a timer for twenty minutes and do something with your hands.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'only-yours',
    text: 'What part of today was only yours: a thought, a walk, a song, a choice that nobody else made? Say it plainly, as you would to a friend. Then name one small thing you will do tomorrow before noon.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'something-else-entirely',
    text: 'What did you notice today that had nothing to do with the break-up? A dog, a smell, a line someone said on the bus. Put it down in a few exact words. Tomorrow, look out for one more.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'a-quality-at-work',
    text: 'Which good quality of yours was at work today: care, humour, honesty, a sharp eye? Tell one short moment where it showed, even a little. Then think of one new place where you could use it tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'someone-with-your-day',
    text: 'Suppose someone dear to you had exactly the day you had. What would you say to them tonight? Write it to yourself, beginning with your own name if you like. Then do the first thing you told them to do.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'three-pleasant-things',
    text: 'Name three things that were pleasant this week, however short: warm bread, clean sheets, a good line in a book. You do not need to say what they mean. Then plan one of them for tomorrow, with a time.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'sort-the-worries',
    text: 'What is worrying you tonight? Give each worry its own line, and beside it one word: tomorrow, later, or not mine. Then take one that says tomorrow and write down the first move, small enough for ten minutes.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'in-your-own-name',
    text: 'Tell today as a kind friend watching would tell it, using your name where you would say “I”. What happened, what was hard, what did you handle? Keep it short. Then write one thing this friend hopes you will do tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'a-place-that-suits-you',
    text: 'Where do you feel most at ease just now: a café, a chair, a certain street, a corner of the library? Say what it is like to arrive there. Then decide when you will next go, even for ten minutes.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'learned-today',
    text: 'What did you learn today, however odd? A word, a way home, something about a neighbour, something about yourself. Write it down for someone who has never heard of it. Tomorrow, find out one more small thing.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-your-nights-need',
    text: 'What do your nights need just now? Think of light, sound, warmth, the phone, the last thing you look at. Say what last night was like. Then change one thing in the room before you lie down.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'two-real-questions',
    text: 'Which friend, neighbour or relative do you feel easy with? What would you like to know about how they are? Write down two real questions for them. Then choose a time tomorrow to ask one.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'the-harsh-sentence',
    text: 'Is there a harsh sentence you keep saying to yourself? Write it once. Under it, write three true things that do not fit it, each with a moment that shows it. Then read one of the three again, slowly, before bed.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'thanks-to-things',
    text: 'What would you thank today, if things could hear? A warm coat, your own legs, a bus that came. Write one line to each of three. Then look after one of them tomorrow: mend it, rest it, clean it.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'the-week-ahead',
    text: 'Look at the week ahead. Which evening might be hard, and what would make it kinder: company, an early night, a film you chose? Write a plan in two lines. Then arrange one part of it tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-feels-safe',
    text: 'What feels safe this evening: a door that locks, a voice, a room, something you do every night? Write down three. If something does not feel safe, Help has people you can talk to. Then do one thing that makes tonight steadier.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'i-am',
    text: 'Finish this sentence five times, quickly: “I am…” Leave out your work and who you are to other people. Which one surprised you a little? Tomorrow, do one ten-minute thing that belongs to it.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'picked-up-again',
    text: 'What have you picked up again, or thought of picking up, after leaving it for a long time? Say what it was like, or what it might be like. Then put out the first thing you need for it tonight.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'for-the-first-time',
    text: 'What have you done lately for the first time, or for the first time alone? Say how it went, with the awkward part left in. Then write down one more you would like to try, and a small start for tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'two-lists',
    text: 'Make two lists: what you lost with this ending, and what you have now that you did not have before. Both may be short, and neither has to win. Then take one thing from the second list and use it tomorrow.',
    fits: 'later',
    unsafeSafe: false,
  },
  {
    id: 'quieter-and-louder',
    text: 'What is quieter in your days than it was two weeks ago? What is louder? Say both, without deciding which is better. Then choose one kind of quiet that you like, and keep ten minutes of it free tomorrow.',
    fits: 'later',
    unsafeSafe: false,
  },
  {
    id: 'how-you-want-to-be-treated',
    text: 'How do you want people to speak to you and treat you from now on? Write five plain lines, each beginning with “I want”. Then choose one, and treat yourself that way for the rest of this evening.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'an-ordinary-day-next-year',
    text: 'Imagine an ordinary day a year from now, one that is your own. Not a great day, only a good one. Where do you wake, what do you eat, what do you get done? Then borrow one small part of it for tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'six-sentences',
    text: 'As a kind friend watching, tell your last two weeks in six sentences: what was hard, what you did, what is a little different. Use your own name. Then add a seventh: one small thing this person does tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'what-helped-last-time',
    text: 'Think of one hard evening that you got through lately. What did you do first, what did you do next, and about how long did it take? Then put whatever helped where you can reach it quickly tonight.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'one-habit',
    text: 'Think of one habit you would like to change, in any part of your life. What usually sets it off, and what could you do instead? Describe it like a patient mechanic, not like a judge. Try the other way once tomorrow.',
    fits: 'later',
    unsafeSafe: false,
  },
  {
    id: 'what-you-decided',
    text: 'What have you decided this week, all by yourself? Large or small: a film, a colour, a meal, a no. What was it like to be the one who decided? Tomorrow, choose one more small thing just to suit you.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'a-note-to-week-one',
    text: 'Write a few lines to the person you were in the first week. What would you tell them about sleep, about food, about the evenings? Then do one small thing tonight for the person you will be next week.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'without-having-to-think',
    text: 'What can you do now without having to think how someone else will take it? Name a few things, however ordinary. You owe nobody a reason for them. Then choose one that feels safe and do it tomorrow.',
    fits: 'later',
    unsafeSafe: true,
  },
];
