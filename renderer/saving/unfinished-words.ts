import { z } from 'zod';
import type { UnfinishedName } from '../../shared/model/unfinished.ts';
import { forgetForm, rememberForm, unfinishedForm } from './unfinished-forms.ts';

const form = z.object({ words: z.string().max(20_000) });

/** What was left in the one field of the form called `name`. */
export function unfinishedWords(name: UnfinishedName): string {
  return form.safeParse(unfinishedForm(name)).data?.words ?? '';
}

/** The field now holds `words`; an empty one is forgotten. */
export function rememberWords(name: UnfinishedName, words: string): void {
  if (words === '') forgetForm(name);
  else rememberForm(name, { words });
}
