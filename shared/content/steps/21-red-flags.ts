import type { Step } from './step.ts';

/**
 * The first list paraphrases the warning signs of `evidence.md` (h). The lists stand apart and are
 * never added up; what is ticked sets nothing by itself.
 */
export const redFlags: Step = {
  id: 'red-flags',
  number: 21,
  stretch: 6,
  title: 'Red flags',
  reading: [
    'Some things do not get better by trying harder. Here are three of them, each by itself, because each asks for something different.',
    'The first is abuse. It may be physical or sexual, or work through fear, control or following. It can happen in any couple, once or often, and go on after the end. It is not your fault. The way leads away from it, for good, and with help. Nothing has to happen tonight. Risk can be high while someone leaves and after, so plan with a helpline, and do not announce it.',
    'The second is a lack of respect, the third is repeated cheating. There you can think about what you want, in your own time.',
    'There is no score and no verdict. Only you can judge; a trained person can talk it through with you. Answer again whenever you like.',
  ],
  worksheets: [
    {
      id: 'abuse',
      heading: 'Fear, force and control',
      fields: [
        {
          kind: 'checklist',
          id: 'abuse-signs',
          label: 'Has any of this happened, ever, during the relationship or since?',
          hint: 'If someone may see this screen, use another device, or talk to a helpline instead.',
          offersFlag: 'unsafe',
          reply:
            'One sign is enough to talk to someone. It is not your fault. If you were choked or threatened with a weapon, or are being followed, the danger can be high: please talk to a helpline soon. In an emergency, ring the emergency number. Both are in Help.',
          items: [
            { id: 'afraid-now', label: 'I am afraid of them now.' },
            { id: 'was-afraid', label: 'I was afraid of them, or careful with every word.' },
            {
              id: 'put-down',
              label: 'They put me down, shamed me, or blamed me for what they did.',
            },
            { id: 'kept-apart', label: 'They kept me from friends, family, work or study.' },
            { id: 'told-what-to-do', label: 'They told me what to wear or where to go.' },
            { id: 'checked', label: 'They checked my phone, my messages or where I was.' },
            { id: 'money', label: 'They controlled my money.' },
            { id: 'jealousy', label: 'They were extremely jealous.' },
            { id: 'broke-things', label: 'They broke things, or threatened pets or children.' },
            { id: 'force', label: 'They pushed, hit, choked or held me.' },
            { id: 'forced-sex', label: 'They pressured or forced me into sex.' },
            {
              id: 'threats',
              label: 'They threatened to hurt me, themselves or someone else.',
            },
            { id: 'pictures', label: 'They threatened to share private pictures.' },
            {
              id: 'followed',
              label: 'They followed me, waited for me, or contacted me again and again.',
            },
          ],
        },
      ],
    },
    {
      id: 'respect',
      heading: 'Absence of respect',
      fields: [
        {
          kind: 'checklist',
          id: 'disrespect',
          label: 'Was this usual between us?',
          items: [
            { id: 'mocked', label: 'What matters to me was made fun of.' },
            { id: 'not-heard', label: 'When I said that something hurt, it was waved away.' },
            { id: 'word-not-kept', label: 'Their word was seldom kept, and they did not mind.' },
            { id: 'my-time', label: 'My time, work or friends came last.' },
            { id: 'behind-my-back', label: 'I was spoken of badly to others.' },
          ],
        },
        {
          kind: 'longText',
          id: 'respect-reflection',
          label: 'What respect looks like to me',
          hint: 'In an ordinary week, in both directions.',
        },
      ],
    },
    {
      id: 'cheating',
      heading: 'Repeated cheating',
      hint: 'In one study of 484 people, those who had cheated were about three times as likely to cheat in their next relationship. It does not say that they always do.',
      fields: [
        {
          kind: 'checklist',
          id: 'cheating-signs',
          label: 'Did any of this happen?',
          items: [
            { id: 'more-than-once', label: 'There was cheating more than once.' },
            { id: 'after-a-promise', label: 'It happened again after a promise.' },
            { id: 'found-out', label: 'I was not told. I found out.' },
            { id: 'made-my-fault', label: 'It was called my fault.' },
            { id: 'health', label: 'My health was put at risk.' },
          ],
        },
        {
          kind: 'longText',
          id: 'cheating-reflection',
          label: 'What I need in order to trust',
          hint: 'Trust is yours to give, or not to give.',
        },
      ],
    },
    {
      id: 'own-behaviour',
      heading: 'If it was you',
      hint: 'What you did to protect yourself does not belong here.',
      fields: [
        {
          kind: 'checklist',
          id: 'own-behaviour',
          label: 'Have you done any of this?',
          offersFlag: 'theirNo',
          reply:
            'It can stop, and there are people who help with that, without judging. What is kind now is to leave the other person in peace: no messages, no visits, nothing through friends. What is needed, such as for children or the law, can stay short and plain. In the UK the Respect Phoneline takes such calls, in the US the National Domestic Violence Hotline. The numbers are in Help.',
          items: [
            { id: 'hurt', label: 'I have hurt them.' },
            { id: 'scared', label: 'I have scared or threatened them.' },
            { id: 'controlled', label: 'I have checked on them or controlled them.' },
            {
              id: 'kept-contacting',
              label: 'I have kept contacting, following or waiting for them.',
            },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'where-you-are-safe',
      text: 'Where do you feel safest at the moment: a room, a bench, a voice on the phone, an hour of the day? Say what is there, and what is not there. You need not write about anything else. Then spend a few minutes tonight in that place or with that voice.',
    },
    {
      id: 'what-respect-looks-like',
      text: 'Who has treated you with respect this week: a shop assistant, a colleague, a child, yourself? What did they do exactly, in tone and in small things? Let that be all for this page. Then treat yourself in just that way for ten minutes today.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'help' },
    { kind: 'step', step: 'do-not-chase' },
    { kind: 'step', step: 'consider-counselling' },
    { kind: 'step', step: 'those-who-love-you' },
    { kind: 'step', step: 'accept-and-go-on' },
  ],
  gate: 'none',
};
