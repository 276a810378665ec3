import type { Step } from './step.ts';

export const aMonthApart: Step = {
  id: 'a-month-apart',
  number: 4,
  stretch: 2,
  title: 'A month apart',
  reading: [
    'Time apart gives both of you room to breathe. It can also give back what may have had too little of you: sleep, friends, a hobby, your health. It is not a test, and not a way to make someone miss you.',
    'We found no study that shows thirty days to be the right length, so choose your own. In one small study of 58 young adults, love and sadness faded more slowly where there was contact.',
    'Contact that is needed never counts against you: children, home, work, money, the law. If you write, or look, that is human, and the days you had are still yours. At the end you choose again: longer, as it is, or something else. Nothing says that you then have to write to anyone.',
  ],
  worksheets: [
    {
      id: 'my-month',
      heading: 'My time apart',
      fields: [
        {
          kind: 'longText',
          id: 'my-reasons',
          label: 'My reasons',
          hint: 'For yourself, to read again on a hard evening.',
        },
        {
          kind: 'list',
          id: 'needed-contact',
          label: 'Exceptions that are needed',
          hint: 'Such as children, home, work, money or the law.',
          columns: [
            { id: 'about', label: 'What it is about', kind: 'text' },
            { id: 'how-i-keep-it-short', label: 'How I keep it short', kind: 'text' },
          ],
        },
        {
          kind: 'list',
          id: 'who-knows',
          label: 'Who knows about it',
          columns: [
            { id: 'name', label: 'Name', kind: 'text' },
            { id: 'what-i-ask', label: 'What I ask of them', kind: 'text' },
          ],
        },
      ],
    },
    {
      id: 'room-for-me',
      heading: 'Room for me',
      fields: [
        {
          kind: 'list',
          id: 'instead',
          label: 'What I do instead',
          columns: [
            { id: 'hour', label: 'An hour that is hard', kind: 'text' },
            { id: 'what-i-do', label: 'What I do in it', kind: 'text' },
          ],
        },
        {
          kind: 'checklist',
          id: 'to-mute',
          label: 'What I will mute',
          hint: 'If someone may be watching your phone, plan such changes with a helpline first.',
          items: [
            { id: 'chat', label: 'Alerts of our chat' },
            { id: 'feeds', label: 'Feeds where their name comes up' },
            { id: 'old-photos', label: 'Photo reminders' },
            { id: 'shared-lists', label: 'Shared lists and playlists' },
            { id: 'shared-location', label: 'Location sharing, in both directions' },
            { id: 'news-from-friends', label: 'News about them from friends, who I will ask' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'what-has-room-now',
      text: 'What had too little of you lately: sleep, a friend, your back, a book half read? List a few things without blame. Choose the one that would be easiest to give some time. Then give it ten minutes today or tomorrow.',
    },
    {
      id: 'note-for-a-hard-evening',
      text: 'Write a short note to yourself for an evening when the phone pulls. Say what you are doing this for, what has helped before, and whom you can ring. Be as kind as you would be to a friend. Then put it where you will see it tonight.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'month' },
    { kind: 'step', step: 'come-back-to-yourself' },
    { kind: 'step', step: 'do-not-chase' },
  ],
  gate: 'none',
};
