import type { Prompt } from './prompt.ts';

/**
 * The people around, other than the one who is gone: what they give, what could be asked, what
 * could be given.
 */
export const people: readonly Prompt[] = [
  {
    id: 'kind-in-passing',
    text: 'Who was kind to you this week, even in passing: a neighbour, a colleague, someone in a shop? What exactly did they say or do? Then find one small kindness for yourself, and put it in tomorrow.',
    fits: 'early',
    unsafeSafe: true,
  },
  {
    id: 'two-real-questions',
    text: 'Which friend, neighbour or relative do you feel easy with? What would you like to know about how they are? Write down two real questions for them. Then choose a time tomorrow to ask one.',
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
    id: 'how-you-want-to-be-treated',
    text: 'How do you want people to speak to you and treat you from now on? Write five plain lines, each beginning with “I want”. Then choose one, and treat yourself that way for the rest of this evening.',
    fits: 'later',
    unsafeSafe: true,
  },
  {
    id: 'your-people-in-words',
    text: 'Draw your people in words: who lives close by, who is far but friendly, who nods to you in the street? Give each a line, friends and strangers alike. Then greet one of those who are near tomorrow, in whatever way is easy.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-helped-to-hear',
    text: 'Who knows that this is a hard time for you? What did one of them say or do that helped, even slightly? If nobody knows yet, who could hear a small part of it? Then think of one small thing to ask someone for tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'one-plain-request',
    text: 'What would help this week that another person could give: a lift, a meal together, a quiet hour, a hand with a form? Write the request in one plain sentence. Then choose a friend or neighbour for it, and a time, perhaps tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'news-that-is-not-yours',
    text: 'What is going on in a friend’s life, or a neighbour’s, that is not about you? Write down what you know and one thing you wonder about. Then make a note to ask, tomorrow or the next time you meet.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'no-need-to-shine',
    text: 'Which friend or relative can you be with and not have to shine? What do you usually do together, and what do you not have to pretend? Describe one half hour of it. Then find one small way to be near them tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-you-bring',
    text: 'What do you bring to the people around you: a listening ear, jokes, soup, calm? Let a kind friend answer for you, with one real example. Then keep a little of the same for yourself, and have it tomorrow.',
    fits: 'any',
    unsafeSafe: true,
  },
  {
    id: 'what-you-can-give',
    text: 'Is anyone asking for more than you can give just now: news, errands, good cheer? Write a short, polite sentence that says what you can do and what you cannot. Then say it once to yourself tonight, so that it is ready.',
    fits: 'any',
    unsafeSafe: false,
  },
  {
    id: 'familiar-faces',
    text: 'Where do you meet the same faces without knowing their names: a shop, a bus, a class, the stairs? Describe two of them, kindly, in a line each. Then say one word more than usual to one of them tomorrow, if the moment is right.',
    fits: 'any',
    unsafeSafe: true,
  },
];
