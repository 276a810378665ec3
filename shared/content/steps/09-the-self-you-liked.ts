import type { Step } from './step.ts';

export const theSelfYouLiked: Step = {
  id: 'the-self-you-liked',
  number: 9,
  stretch: 3,
  title: 'The self you liked',
  reading: [
    'Think of a time when you liked being you. It may be long ago, or early in this story, or last week. Perhaps you were curious, or playful, or sang in the car. Those things were yours. They can have room in your week again, with nobody watching. This is not about turning into what someone else would want.',
    'You may also have habits that you would like to change, such as going silent, or saying yes too fast. You can look at one with interest instead of scolding yourself. What sets it off? What could you do instead? Note the times when you did. Nothing here counts the other times.',
    'What you did to stay safe with someone who frightened you is not a bad habit. Leave it out, or talk it through with someone you trust.',
  ],
  worksheets: [
    {
      id: 'qualities',
      heading: 'What was alive in me',
      fields: [
        {
          kind: 'list',
          id: 'qualities',
          label: 'Qualities I would like more of',
          columns: [
            { id: 'quality', label: 'Quality', kind: 'text' },
            { id: 'then', label: 'How it showed then', kind: 'text' },
            { id: 'now', label: 'How it shows now', kind: 'text' },
            { id: 'way-back', label: 'One way back this week', kind: 'text' },
          ],
        },
      ],
    },
    {
      id: 'habits',
      heading: 'Habits I want to change',
      fields: [
        {
          kind: 'list',
          id: 'habits',
          label: 'One habit at a time',
          hint: 'Note the days on which you did the other thing. The rest needs no note.',
          columns: [
            { id: 'habit', label: 'Habit', kind: 'text' },
            { id: 'sets-it-off', label: 'What sets it off', kind: 'text' },
            { id: 'instead', label: 'What I do instead', kind: 'text' },
            { id: 'seen-when', label: 'Seen when', kind: 'date' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'when-you-liked-being-you',
      text: 'Pick one hour of your life when you liked being you, with or without company. What were you doing, and what was awake in you? Stay with your own part of it. Then let that part do something for ten minutes tomorrow.',
    },
    {
      id: 'habit-with-interest',
      text: 'Take one habit you would like to change, and look at it as a fair observer would. When does it come, and what does it try to do for you? What else could do that? Then try the other thing once, in something small, tomorrow.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'strengths' },
    { kind: 'screen', screen: 'weekly-page' },
    { kind: 'step', step: 'refresh' },
  ],
  gate: 'none',
};
