import type { Field } from '../../../../shared/content/steps/field.ts';
import type { SheetPage } from '../../../../shared/logic/worksheet-pages.ts';
import type { FieldAnswer } from '../../../../shared/model/path-pages.ts';

export type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

/** A field with what was answered to it; `onAnswer` without an answer clears it. */
export type FieldProps<Kind extends Field['kind']> = {
  readonly field: FieldOf<Kind>;
  readonly answers: readonly FieldAnswer[];
  readonly onAnswer: (answer: FieldAnswer | undefined) => void;
};

export type ListProps = FieldProps<'list'> & {
  /** Everything that was filled in anywhere, for lines to be brought over from there. */
  readonly pages: readonly SheetPage[];
};
