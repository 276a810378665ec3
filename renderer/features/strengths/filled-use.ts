import { z } from 'zod';
import { newUse, type NewUse } from '../../../shared/model/page.ts';
import type { NewPage } from '../../frame/use-new-page.ts';
import { forgetForm, rememberForm, unfinishedForm } from '../../saving/unfinished-forms.ts';

const FORM = 'new-use';

const { strength, ownUse, felt, note } = newUse.shape;
/** A card as it is being filled in; `strength` is null until one is chosen. */
const filledUse = z.strictObject({ strength: strength.nullable(), ownUse, felt, note });
export type FilledUse = z.infer<typeof filledUse>;

/** What of a card is filled in by hand. */
export type UseParts = Pick<NewUse, 'ownUse' | 'felt' | 'note'>;

export const EMPTY_USE: FilledUse = { strength: null, ownUse: '', felt: null, note: '' };

/** The card that was begun and not kept, if one was: here, or before the journal was locked. */
export function unfinishedUse(): FilledUse | undefined {
  const read = filledUse.safeParse(unfinishedForm(FORM));
  return read.success ? read.data : undefined;
}

export function rememberUse(filled: FilledUse): void {
  rememberForm(FORM, filled);
}

export function forgetUse(): void {
  forgetForm(FORM);
}

/** The card as it is kept: on the day it was done, whenever it was begun. */
export function keptUseOf(
  filled: UseParts,
  card: Pick<NewUse, 'strength' | 'number'>,
  base: NewPage,
): NewUse {
  const { ownUse: own, felt: how, note: words } = filled;
  return { ...base, kind: 'new-use', ...card, ownUse: own.trim(), felt: how, note: words.trim() };
}
