import type { StepId } from './step-ids.ts';

/**
 * What only a person's own answers set, and only when they agree to it: `unsafe` when they were or
 * are afraid or harmed, `theirNo` when the other person said no, blocked them, asked for space, has
 * the law on their side, or has been frightened by them.
 */
export type Flag = 'unsafe' | 'theirNo';

export type Option = {
  /** Kept as the answer, so it never changes once released. */
  readonly id: string;
  readonly label: string;
  /** Shown beneath once this is chosen: a sentence or two, never a verdict. */
  readonly reply?: string;
  /** Asked about once this is chosen. The flag is set only if the person then says so. */
  readonly offersFlag?: Flag;
};

type Named = {
  /** Kept with its answer, and unique in its step (a column: in its field). Never changes once released. */
  readonly id: string;
  readonly label: string;
};

export type Column = Named &
  (
    | { readonly kind: 'text' | 'date' }
    | {
        readonly kind: 'scale';
        readonly lowestWords: string;
        readonly highestWords: string;
      }
    | { readonly kind: 'choice'; readonly options: readonly Option[] }
  );

/** A field somewhere on the Path. */
export type FieldRef = { readonly step: StepId; readonly field: string };

/** Something to fill in. Every one of them may stay empty. */
export type Field = Named & { readonly hint?: string } & (
    | {
        /** One line. */
        readonly kind: 'text';
      }
    | {
        /** Opens the editor; what is written becomes an entry of kind `step`. */
        readonly kind: 'longText';
      }
    | {
        /** From 0 to 10, or left out. Never added up with another. */
        readonly kind: 'scale';
        readonly lowestWords: string;
        readonly highestWords: string;
      }
    | {
        readonly kind: 'choice';
        readonly options: readonly Option[];
        /** Its answer is also the one to who ended it, by which wordings elsewhere go. */
        readonly tells?: 'ended-by';
      }
    | {
        readonly kind: 'checklist';
        readonly items: readonly Option[];
        /** Shown once any item is ticked, however many. Help stands beside it where a flag is offered. */
        readonly reply?: string;
        readonly offersFlag?: Flag;
      }
    | {
        /** Rows the person adds. */
        readonly kind: 'list';
        readonly columns: readonly Column[];
        /** Offers to begin rows with what stands in that column; it fills the first column here. */
        readonly carriesFrom?: FieldRef & { readonly column: string };
      }
    | {
        /** Two or three columns side by side. Each may stay empty. */
        readonly kind: 'pairs';
        readonly columns: readonly [Named, Named, Named?];
      }
    | { readonly kind: 'date' }
  );
