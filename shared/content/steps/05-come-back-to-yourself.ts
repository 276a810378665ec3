import { weeklyLines, weeklyNote, weeklySlider } from '../weekly-page.ts';
import type { Step } from './step.ts';

export const comeBackToYourself: Step = {
  id: 'come-back-to-yourself',
  number: 5,
  stretch: 2,
  title: 'Come back to yourself',
  reading: [
    'If you feel unlike yourself, you are not the only one. In three studies, people were less clear about who they were after a break-up, and that went with more distress.',
    'You need not become someone new. You can begin with what was yours: a sport, a song, a friend, a way to spend a Saturday. Pick up one thing for an hour and see how it feels now. Some will still fit, and some will not. Something new is welcome too.',
    'One study of 210 people compared two groups. Those who were seen four times over nine weeks, and spoke about the break-up, ended up clearer about themselves than those seen only at the start and the end. The page below is short too. One of the researchers suggested a weekly one.',
  ],
  worksheets: [
    {
      id: 'picking-up',
      heading: 'Pick up again',
      fields: [
        {
          kind: 'list',
          id: 'dropped',
          label: 'Things I dropped',
          hint: 'Only those you would like to have back.',
          columns: [
            { id: 'thing', label: 'What', kind: 'text' },
            { id: 'tried-on', label: 'Tried again on', kind: 'date' },
            { id: 'how-it-felt', label: 'How it felt', kind: 'text' },
          ],
        },
        {
          kind: 'list',
          id: 'new-things',
          label: 'New things to try',
          columns: [
            { id: 'thing', label: 'What', kind: 'text' },
            { id: 'tried-on', label: 'Tried on', kind: 'date' },
            { id: 'how-it-felt', label: 'How it felt', kind: 'text' },
          ],
        },
      ],
    },
    {
      id: 'weekly-page',
      heading: 'The weekly page',
      hint: `${weeklyNote} It is the page that Month leads to as well: what you write here stands there too.`,
      repeats: 'weekly',
      fields: [
        ...weeklyLines.map(({ id, opening, hint }) => ({
          kind: 'text' as const,
          id,
          label: opening,
          hint,
        })),
        {
          kind: 'scale',
          id: weeklySlider.id,
          label: weeklySlider.text,
          lowestWords: weeklySlider.lowestWords,
          highestWords: weeklySlider.highestWords,
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'still-me-today',
      text: 'What did you do today in a way that is just yours: how you make tea, what you laughed at, what you noticed on the way? Describe one such moment closely. Then do one more thing tonight in your very own way.',
    },
    {
      id: 'one-thing-back',
      text: 'Think of one thing you used to do and let go: a sport, an instrument, a market on Saturdays. What was good about it for you, and what is the smallest piece you could have again? Then put that piece into tomorrow, with a time.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'strengths' },
    { kind: 'step', step: 'the-self-you-liked' },
    { kind: 'step', step: 'other-people' },
  ],
  gate: 'none',
};
