import type { Prompt } from './prompt.ts';

/**
 * For the last days of a month without contact, however it went. None of them leads toward the
 * other person.
 */
export const monthEnd: readonly Prompt[] = [
  {
    id: 'however-the-days-went',
    text: 'This stretch of days is nearly over, however it went. As a kind friend who was there, tell it in five sentences: something hard, something handled, something small and good. Then do one thing tonight that lets you rest.',
    fits: 'month-end',
    unsafeSafe: true,
  },
  {
    id: 'what-helped-in-these-weeks',
    text: 'Look back over these weeks and list what helped, in plain things: a person, a walk, an early night, a drawer put in order. Which three would you like to keep? Then put one of them into tomorrow, with a time.',
    fits: 'month-end',
    unsafeSafe: true,
  },
  {
    id: 'keep-leave-try',
    text: 'What would you like to keep from these weeks, what can go, and what would you like to try? Write one line for each. Nothing is decided for good. Then do the smallest of the three tomorrow.',
    fits: 'month-end',
    unsafeSafe: true,
  },
  {
    id: 'an-ordinary-tuesday',
    text: 'The next days are yours to shape. Would you like them quieter, fuller, or much the same? Describe one ordinary Tuesday as you want it, from waking to sleeping. Then take one piece of it, and put it into tomorrow.',
    fits: 'month-end',
    unsafeSafe: true,
  },
  {
    id: 'where-there-was-room',
    text: 'Where in these weeks was there room for you: an hour, a walk, an evening with a book? Name three moments, however short. None of them has to have lasted. Then keep a little room open tomorrow, and write down when.',
    fits: 'month-end',
    unsafeSafe: true,
  },
  {
    id: 'no-big-step',
    text: 'A date on the calendar does not ask for a big step. What can stay just as it is for now? Write down three things that you would rather leave alone. Then do one small and pleasant thing tomorrow that changes nothing.',
    fits: 'month-end',
    unsafeSafe: true,
  },
  {
    id: 'that-evening-and-this-one',
    text: 'Think of the evening when this stretch began, and of this one. What is different in your room, your sleep, your days, and what is not? Say it as a careful observer, with no verdict. Then get one thing ready tonight for the morning.',
    fits: 'month-end',
    unsafeSafe: true,
  },
  {
    id: 'what-stood-by-you',
    text: 'Who or what stood by you in these weeks? Write a line of thanks to each: a friend, a pet, a bench, a kettle, yourself. None of the lines has to go anywhere. Then be good to one of them tomorrow.',
    fits: 'month-end',
    unsafeSafe: true,
  },
];
