import type { EndedBy } from '../../shared/model/settings.ts';

/** Who ended it, wherever it is asked. */
export const endedByWords = {
  label: 'Who ended it',
  hint: 'Prompts and a few sentences fit themselves to it. It can be changed at any time.',
  unsaid: 'Not said',
} as const;

export const endedByTexts: Readonly<Record<NonNullable<EndedBy>, string>> = {
  me: 'I did',
  them: 'They did',
  both: 'Both of us',
  unclear: 'It is unclear',
};
