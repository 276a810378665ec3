import type { StepNumber } from '../../logic/gates.ts';
import type { Field, FieldRef } from './field.ts';
import type { StepId } from './step-ids.ts';
import type { StretchNumber } from './stretches.ts';

/** Where a step leads: another screen, a part of one, or another step. */
export type Link =
  | {
      readonly kind: 'screen';
      readonly screen:
        | 'month'
        | 'exercise'
        | 'strengths'
        | 'letters'
        | 'help'
        | 'summary'
        /** The check of an apology's wording, on demand. */
        | 'apology'
        /** The section of step 5 that repeats. */
        | 'weekly-page';
    }
  | { readonly kind: 'step'; readonly step: StepId };

/** A part of a step, to fill in. */
export type Worksheet = {
  /** Unique in its step. Never changes once released. */
  readonly id: string;
  readonly heading: string;
  readonly hint?: string;
  readonly fields: readonly Field[];
  /** A new page each week, with the earlier ones kept beside it. A week without one stays a gap. */
  readonly repeats?: 'weekly';
  /** Besides the fields: one printed page, large print to read aloud, or one running letter. */
  readonly alsoAs?: 'card' | 'read-aloud' | 'letter';
  /**
   * While a flag is set: `hidden`, though its step is open, or usable as an `unsent-letter`, though
   * its step is gated. Without it, a worksheet goes with its step.
   */
  readonly whenGated?: 'hidden' | 'unsent-letter';
};

/** An invitation to write about this step; rules as for every prompt (`../prompts/prompt.ts`). */
export type StepPrompt = {
  /** Kept with what was written to it, so neither it nor its text changes once released. */
  readonly id: string;
  readonly text: string;
  /** Told as someone kind who was watching. */
  readonly isObserver?: true;
};

/** What must be so before a step opens, besides its gate. The person's own answers decide. */
export type Opening = {
  /** This list has at least one row, and each row has something in all of these columns. */
  readonly written: FieldRef & { readonly columns: readonly string[] };
  /** This choice of the step itself, shown while it is closed, is answered so. */
  readonly answered: { readonly field: string; readonly option: string };
  /** Shown while it is closed. */
  readonly until: string;
};

/** One step of the Path, all of it as data: one screen renders any step. */
export type Step = {
  readonly id: StepId;
  /** From 1 to 23, each once. Steps stand by stretch, where step 7 comes after step 11. */
  readonly number: StepNumber;
  readonly stretch: StretchNumber;
  readonly title: string;
  /** Paragraphs of plain text, 90 to 180 words in all. Each claim is in `docs/content-review.md`. */
  readonly reading: readonly string[];
  /** Read in its place while a flag is set, where the step is open and part of its text would lead to the other. */
  readonly readingUnderFlags?: readonly string[];
  readonly worksheets: readonly Worksheet[];
  readonly prompts: readonly StepPrompt[];
  readonly links: readonly Link[];
  /** `contact`: hidden while `unsafe` or `theirNo` is set, and replaced by the card of `gate-card.ts`. */
  readonly gate: 'none' | 'contact';
  /** After so many sittings the step points onward. A suggestion, never a stop. */
  readonly suggestedSittings?: number;
  /** Said while a month without contact runs. */
  readonly duringMonth?: string;
  readonly opening?: Opening;
};
