import type { Prompt } from './prompt.ts';

/**
 * For an evening when the last check-in was low: short, about warmth and support, asking for no
 * depth.
 */
export const lowEvenings: readonly Prompt[] = [
  {
    id: 'three-warm-things',
    text: 'Tonight may be heavy, and you need not explain it. Name three warm things within reach: a blanket, a drink, a jumper, a lamp. Give each one line. Then bring the nearest one to where you are now.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'a-voice-to-hear',
    text: 'Whose voice would be good to hear for five minutes: a friend, a relative, a helpline, someone reading aloud on the radio? Write one line about what makes it easy to listen to. Then hear one such voice tonight.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'only-ten-minutes',
    text: 'Leave tomorrow alone for a while. What could the next ten minutes hold: a wash, a slice of toast, a chair by the window? Write down one thing and what you need for it. Then do only that, slowly, now.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'beside-you-tonight',
    text: 'As a kind friend sitting beside you, write what you see: a tired person, in this room, who has carried a lot today. What would this friend fetch or do for you? Let yourself have one of those things tonight.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'three-plain-facts',
    text: 'A low evening says nothing about your worth. Write down three plain facts of today: what the weather did, something you touched, something you heard. They do not have to mean anything. Then hold your hands under warm water tonight, for as long as you like.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'one-sentence-to-say',
    text: 'You do not have to be alone with a very hard evening. Who could hear that it is one: a friend, a neighbour, a doctor, a helpline? Write one short sentence you could say. Then keep it by you; Help lists people to call tonight.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'something-soft',
    text: 'What is soft and near you just now: a pillow, a sleeve, a pet, an old towel? Describe how it feels under your hand, in a few exact words. Then keep it close for the rest of this evening.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'one-line-is-plenty',
    text: 'You do not have to write much. One line is plenty: what this evening is like, as you would report the weather. Then do one gentle thing tonight that asks nothing of you, such as music turned low.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'not-tonight',
    text: 'What could wait until morning without harm? Put each thing on its own line and write “not tonight” beside it. Small things count too. Then leave the list here, and make the place where you rest a little more comfortable now.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
  {
    id: 'on-your-side',
    text: 'Who or what is on your side just now? A sister, a colleague, a nurse, a cat, a song you trust. Write down two or three, with one word beside each. Then be near one of them tonight, even for five minutes.',
    fits: 'any',
    unsafeSafe: true,
    mood: 'low',
  },
];
