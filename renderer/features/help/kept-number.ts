import type { OwnNumber } from '../../../shared/model/path-pages.ts';
import type { Instant } from '../../../shared/model/day.ts';

/** Both fields as they stand while they are typed in. */
export type TypedNumber = { readonly name: string; readonly number: string };

/** What is kept of the two fields at `editedAt`; undefined while both are empty. A number alone is its own name. */
export function keptNumber(
  begun: Pick<OwnNumber, 'id' | 'day' | 'at' | 'zone'>,
  typed: TypedNumber,
  editedAt: Instant,
): OwnNumber | undefined {
  const name = typed.name.trim() === '' ? typed.number.trim() : typed.name;
  if (name === '') return undefined;
  const { id, day, at, zone } = begun;
  return { id, day, at, zone, editedAt, kind: 'own-number', name, number: typed.number };
}
