import type { Step } from './step.ts';

export const apologise: Step = {
  id: 'apologise',
  number: 16,
  stretch: 4,
  title: 'Apologise',
  reading: [
    'An apology is a gift. It is not a tool for getting back together, and it asks for nothing in return. One apology, once, is enough.',
    'In two experiments with 755 people, taking responsibility counted most. Offering to put something right came next, and asking for forgiveness mattered least. Only written apologies were tested. In another study, people who first thought of a value of theirs apologised more fully and defended themselves less. So the page below begins with what matters to you, and does not ask for forgiveness.',
    '“But”, “if” and “you feel that way” can spoil an apology. If you like, you can have your words checked for them.',
    'If they want no contact, or if one of you is afraid, write it as a letter that stays here. It is still an apology. And you owe none for protecting yourself, or for how you reacted to being hurt.',
  ],
  worksheets: [
    {
      id: 'before-you-begin',
      heading: 'Before you begin',
      whenGated: 'unsent-letter',
      fields: [
        {
          kind: 'choice',
          id: 'no-contact-asked',
          label:
            'Has the other person asked for no contact, blocked you, or is there a legal order?',
          options: [
            {
              id: 'yes',
              label: 'Yes',
              reply: 'Then it stays here, as a letter that is not sent.',
              offersFlag: 'theirNo',
            },
            { id: 'no', label: 'No' },
          ],
        },
        {
          kind: 'choice',
          id: 'afraid',
          label: 'Is one of you afraid of the other, or was?',
          options: [
            {
              id: 'i-am',
              label: 'I am, or I was',
              reply: 'You owe no apology for being afraid. What you write can stay here.',
              offersFlag: 'unsafe',
            },
            {
              id: 'they-are',
              label: 'They are, or they were',
              reply: 'Then the kindest apology is one that does not arrive. It stays here.',
              offersFlag: 'theirNo',
            },
            { id: 'no', label: 'No' },
          ],
        },
      ],
    },
    {
      id: 'builder',
      heading: 'An apology, part by part',
      hint: 'One plain sentence for each part. Any part may stay empty.',
      alsoAs: 'letter',
      whenGated: 'unsent-letter',
      fields: [
        {
          kind: 'text',
          id: 'value',
          label: 'A value that matters to me',
          hint: 'Such as honesty or patience. For yourself; it is not part of the letter.',
        },
        { kind: 'text', id: 'what-i-did', label: 'What I did', hint: 'The plain facts.' },
        {
          kind: 'text',
          id: 'its-effect',
          label: 'The effect it had on you',
          hint: 'As far as you know it. Where you do not know, say so.',
        },
        {
          kind: 'text',
          id: 'regret',
          label: 'What I regret',
          hint: 'It may begin with “I am sorry that I”.',
        },
        {
          kind: 'text',
          id: 'responsibility',
          label: 'My responsibility',
          hint: 'Such as: it was my responsibility, and nobody else’s.',
        },
        {
          kind: 'text',
          id: 'repair',
          label: 'What I will repair',
          hint: 'Something you can do by yourself, and that asks nothing of them.',
        },
        { kind: 'date', id: 'repair-by', label: 'By when' },
        {
          kind: 'text',
          id: 'differently',
          label: 'What I do differently',
          hint: 'What you have begun already, more than what you promise.',
        },
        {
          kind: 'choice',
          id: 'closing-line',
          label: 'A last line',
          options: [
            { id: 'no-answer-owed', label: 'You do not owe me an answer.' },
            { id: 'none', label: 'No last line' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'a-value-and-a-day',
      text: 'Which value matters most to you: honesty, patience, being there, fairness? Tell of one day when you lived it, far away from all of this. It shows what you mean to stand for. Then live it in one small way tomorrow.',
    },
    {
      id: 'a-kind-word-owed-to-me',
      text: 'Is there something you are sorry for toward yourself: too little sleep, harsh words, a limit you let go? Say it plainly, in three lines, with no excuse and no scolding. Then make up for a small part of it tonight.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'apology' },
    { kind: 'screen', screen: 'letters' },
    { kind: 'screen', screen: 'strengths' },
    { kind: 'screen', screen: 'help' },
  ],
  gate: 'contact',
};
