import type { Step } from './step.ts';

export const whoEndedIt: Step = {
  id: 'who-ended-it',
  number: 2,
  stretch: 1,
  title: 'Who ended it',
  reading: [
    'An ending can come in one heated moment, or be weighed for weeks. It can be yours, theirs, or something you both came to. Sometimes nobody quite says it. How it was said, and how sure each of you seemed, tells you something about where things stand.',
    'Reasons that were given count as they were given. “I need space” means space. “It is over” means that it is over. You do not have to look for another meaning behind the words. If it was you who ended it, your reasons still count on the evenings when you miss them.',
    'This is not about who was right. What you answer may change some wordings in this journal, such as the note before the writing exercise. In one small study, that exercise worked best when the ending was mutual. However yours came, you may try it or leave it.',
  ],
  worksheets: [
    {
      id: 'how-it-ended',
      heading: 'How it ended',
      fields: [
        {
          kind: 'choice',
          id: 'who',
          label: 'Who ended it?',
          tells: 'ended-by',
          options: [
            { id: 'me', label: 'I did' },
            { id: 'them', label: 'They did' },
            { id: 'both', label: 'Both of us' },
            { id: 'unclear', label: 'It is not clear' },
          ],
        },
        {
          kind: 'choice',
          id: 'how',
          label: 'How did the decision come?',
          options: [
            { id: 'in-a-moment', label: 'In one moment' },
            { id: 'weighed', label: 'Weighed for some time' },
            { id: 'bit-by-bit', label: 'Bit by bit, without a clear day' },
            { id: 'cannot-tell', label: 'I cannot tell' },
          ],
        },
        {
          kind: 'choice',
          id: 'asked-of-me',
          label: 'Did they ask something of you?',
          options: [
            { id: 'space', label: 'They asked for space', offersFlag: 'theirNo' },
            { id: 'no-contact', label: 'They asked for no contact', offersFlag: 'theirNo' },
            { id: 'it-is-over', label: 'They said that it is over', offersFlag: 'theirNo' },
            { id: 'left-open', label: 'They said that they would like to talk later' },
            { id: 'nothing-clear', label: 'Nothing clear' },
            { id: 'i-asked', label: 'It was I who asked for space' },
          ],
        },
      ],
    },
    {
      id: 'words-and-how-sure',
      heading: 'The words, and how sure they were',
      fields: [
        {
          kind: 'list',
          id: 'words-said',
          label: 'Words that were said',
          hint: 'As you remember them. There is no need to look anything up.',
          columns: [
            { id: 'words', label: 'The words', kind: 'text' },
            {
              id: 'said-by',
              label: 'Who said them',
              kind: 'choice',
              options: [
                { id: 'me', label: 'I did' },
                { id: 'them', label: 'They did' },
              ],
            },
          ],
        },
        {
          kind: 'scale',
          id: 'how-sure-i-was',
          label: 'How sure I was',
          lowestWords: 'not at all',
          highestWords: 'completely',
        },
        {
          kind: 'scale',
          id: 'how-sure-they-seemed',
          label: 'How sure they seemed',
          lowestWords: 'not at all',
          highestWords: 'completely',
        },
        {
          kind: 'longText',
          id: 'what-i-did-not-hear',
          label: 'What I did not hear',
          hint: 'Something that was not said, or that you could not take in then. It is for you alone.',
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'words-as-they-stood',
      text: 'Choose one sentence that was said at the ending, and write it down just as it was. Under it, write what it says in plain words, with nothing added. Then say one kind sentence to yourself, and get a glass of water now.',
    },
    {
      id: 'where-things-stand',
      text: 'Where do things stand today, as far as clear words go? Three lines are enough: what is settled, what is open, what is not yours to decide. Then choose one thing that is yours to decide, and do it tomorrow morning.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'exercise' },
    { kind: 'step', step: 'read-your-feelings' },
  ],
  gate: 'none',
};
