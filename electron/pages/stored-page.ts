import { page, type Page } from '../../shared/model/page.ts';
import { parseJson } from '../platform/parse-json.ts';

/** A page as its table, or that of its versions, holds it. */
export type PageRow = {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
  readonly at: number;
  readonly zone: string;
  readonly edited_at: number;
  readonly content: string;
};

/** Undefined for one that damage cut short. */
export function toPage({ content, edited_at: editedAt, ...rest }: PageRow): Page | undefined {
  const filledIn = parseJson(content);
  if (typeof filledIn !== 'object' || filledIn === null) return undefined;
  return page.safeParse({ ...filledIn, ...rest, editedAt }).data;
}
