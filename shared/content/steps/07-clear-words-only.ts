import type { Step } from './step.ts';

export const clearWordsOnly: Step = {
  id: 'clear-words-only',
  number: 7,
  stretch: 4,
  title: 'Clear words only',
  reading: [
    'When you hope, signs are easy to find. A like, a view, a song, a short reply: each can look like a message. Here only one thing counts, and that is what a person clearly says to you, in words. “I would like to see you” is clear. “Take care” is friendly, and no more.',
    'Hoping is nothing to be ashamed of. But a guess can cost you sleep, and it can lead you to act on something they never said. No answer is an answer. It means no. If they have said no, respecting it is the caring act, for both of you.',
    'So take a page from memory, without looking anything up. On one side write what they said. On the other, write what you added. Then read only the first side again.',
  ],
  worksheets: [
    {
      id: 'said-and-added',
      heading: 'Said and added',
      fields: [
        {
          kind: 'pairs',
          id: 'words-and-additions',
          label: 'Their words, and mine',
          hint: 'From your own memory only.',
          columns: [
            { id: 'they-said', label: 'What they said in words' },
            { id: 'i-added', label: 'What I added' },
          ],
        },
        {
          kind: 'choice',
          id: 'what-the-words-say',
          label: 'What do their words say, taken alone?',
          options: [
            { id: 'yes', label: 'That they would like to see me or to talk' },
            {
              id: 'no',
              label: 'That they do not want contact',
              reply: 'They said no. Respecting it is the caring act.',
              offersFlag: 'theirNo',
            },
            {
              id: 'space',
              label: 'That they need space',
              reply: 'Space means space, for as long as they need it.',
              offersFlag: 'theirNo',
            },
            {
              id: 'no-answer',
              label: 'There has been no answer',
              reply: 'No answer is an answer. You may stop waiting for another one.',
              offersFlag: 'theirNo',
            },
            {
              id: 'not-clear',
              label: 'They are not clear',
              reply: 'Then they are not a yes. Nothing has to be done about it.',
            },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'only-the-words',
      text: 'Take one thing you have been turning over, and write down only the words that were said, or that there were none. Leave the page empty below them. How is it to look at just that? Then leave it there, and take a short walk today.',
    },
    {
      id: 'while-not-knowing',
      text: 'You may not know some things for a long time, or ever. What can you count on meanwhile: a bed, a friend, Thursday’s class, your own word? Name five. Then make use of one of them tonight.',
    },
  ],
  links: [
    { kind: 'screen', screen: 'letters' },
    { kind: 'step', step: 'do-not-chase' },
    { kind: 'step', step: 'accept-and-go-on' },
  ],
  gate: 'contact',
};
