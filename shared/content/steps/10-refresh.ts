import type { Step } from './step.ts';

export const refresh: Step = {
  id: 'refresh',
  number: 10,
  stretch: 3,
  title: 'Refresh',
  reading: [
    'A small change in how you look or move can help you feel like yourself. It may be a haircut, a coat from the back of the wardrobe, clean sheets, a walk before breakfast, a dance in the kitchen. Free or cheap is fine. If none of this speaks to you, leave the step out.',
    'Your body needs no mending before life can go on. So there is no weight here, no diet, and no before and after.',
    'And it is for you alone. If you notice that you want something so that someone else will see it, you can put it back and choose again. Pick three small things, in your own time. Afterwards, note how each felt. “No different” is an answer too.',
  ],
  worksheets: [
    {
      id: 'small-things',
      heading: 'Three small things',
      fields: [
        {
          kind: 'list',
          id: 'small-things',
          label: 'What I would like to do',
          hint: 'Three are plenty. Each of them small, and for you.',
          columns: [
            { id: 'thing', label: 'What', kind: 'text' },
            { id: 'done-on', label: 'Done on', kind: 'date' },
            { id: 'how-it-felt', label: 'How it felt', kind: 'text' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'feels-good-to-wear',
      text: 'What do you own that feels good on the skin or in the hand: a jumper, a cup, a pair of shoes that walk well? Say what is good about it, for you and nobody else. Then wear it or use it tomorrow.',
    },
    {
      id: 'body-that-carried-you',
      text: 'What has your body done for you this week: carried bags, climbed stairs, slept a little, hugged someone? List it plainly, with no marks given. What would it enjoy in return? Then give it five minutes of that tonight.',
    },
  ],
  links: [
    { kind: 'step', step: 'come-back-to-yourself' },
    { kind: 'step', step: 'other-people' },
  ],
  gate: 'none',
};
