import type { Step } from './step.ts';

/**
 * Open under both flags, as private writing. What speaks of two people agreeing is in a worksheet
 * that is hidden then, and nowhere in the reading.
 */
export const rememberWhy: Step = {
  id: 'remember-why',
  number: 18,
  stretch: 5,
  title: 'Remember why',
  reading: [
    'Missing someone does not change what led to the ending. One group of researchers gave this advice: look whether the reason for the break-up is still there. So this step takes the causes you named, one by one.',
    'What has changed? What shows it, in things done rather than things said or hoped for? Since when? “Nothing yet” is an honest answer, and a useful one. Some causes may have been no fault of yours, and no task of yours.',
    'This page is private. You can fill it in whether or not there is any contact. It may help you see more clearly, or let go with more peace. If fear, force or control was a cause, waiting for it to change is not your job. “Red flags” and Help are open at any time.',
  ],
  worksheets: [
    {
      id: 'each-cause',
      heading: 'Each cause, today',
      fields: [
        {
          kind: 'list',
          id: 'causes',
          label: 'What has changed, and what shows it',
          hint: 'From what you know already. There is no need to find anything out.',
          carriesFrom: { step: 'understand-the-break-up', field: 'causes', column: 'cause' },
          columns: [
            { id: 'cause', label: 'Cause', kind: 'text' },
            {
              id: 'changed',
              label: 'Changed?',
              kind: 'choice',
              options: [
                { id: 'yes', label: 'Yes' },
                { id: 'partly', label: 'Partly' },
                { id: 'not-yet', label: 'Not yet' },
                { id: 'cannot-tell', label: 'I cannot tell' },
              ],
            },
            { id: 'what-shows-it', label: 'What shows it?', kind: 'text' },
            { id: 'since-when', label: 'Since when?', kind: 'text' },
          ],
        },
      ],
    },
    {
      id: 'agreements',
      heading: 'Agreements',
      hint: 'Only if both of you have said in words that you want to try again, sober and with time. Either may take a yes back.',
      whenGated: 'hidden',
      fields: [
        {
          kind: 'list',
          id: 'agreements',
          label: 'What we agreed about each cause',
          carriesFrom: { step: 'remember-why', field: 'causes', column: 'cause' },
          columns: [
            { id: 'cause', label: 'Cause', kind: 'text' },
            { id: 'agreement', label: 'Agreement', kind: 'text' },
            { id: 'look-again', label: 'Date to look again', kind: 'date' },
          ],
        },
      ],
    },
  ],
  prompts: [
    {
      id: 'what-is-different-in-me',
      text: 'What do you do differently now from a few months ago, in things that someone could see? Name one or two, with the day you last did them. If there is nothing, say so kindly. Then do one of them again today or tomorrow.',
    },
    {
      id: 'what-i-will-not-live-with',
      text: 'What would you not want to live with again, whoever you live with? Write three plain lines that begin with “I would like” or “I no longer want”. You owe nobody a reason for them. Then keep to one of them in something small tomorrow.',
    },
  ],
  links: [
    { kind: 'step', step: 'understand-the-break-up' },
    { kind: 'step', step: 'red-flags' },
    { kind: 'step', step: 'accept-and-go-on' },
  ],
  gate: 'none',
};
