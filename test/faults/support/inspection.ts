import { z } from 'zod';
import { save } from './saves.ts';

/** Where to look, what opens it, and what must be there. */
export const question = z.strictObject({
  folder: z.string(),
  /** Tried one after the other. */
  passphrases: z.array(z.string()),
  saves: z.array(save),
  /** An entry that someone was typing: it must hold the beginning of this text, at least that many letters. */
  typed: z.strictObject({ text: z.string(), atLeast: z.int().min(0) }).nullable(),
  /** A backup that is opened first, where no vault is. */
  backup: z.string().nullable(),
  /** Whether no vault at all is as good: it was never acknowledged that there is one. */
  mayBeAbsent: z.boolean(),
  /** Whether a save may lie in a vault that was set aside for another one. */
  mayBeSetAside: z.boolean(),
  /** Whether what can be read of the files as they were found is put back first. */
  putsBack: z.boolean(),
});
export type Question = z.infer<typeof question>;

/** What was found when the vault was opened again. */
export const findings = z.strictObject({
  /** Why it did not open, as a code; null when it did. */
  refusal: z.string().nullable(),
  /** Whether it opened as a damaged one: to be read, with a report of what is gone. */
  isDamaged: z.boolean(),
  /** Whether `integrity_check` found every page and every index in order. */
  isWhole: z.boolean(),
  /** What the vault says of itself: how many acknowledged saves it lacks, null when it cannot tell. */
  missingSaves: z.int().nullable(),
  /** Acknowledged saves that are not there. */
  lost: z.int(),
  /** Those of them which the vault refused to read, saying that it is damaged. */
  refused: z.int(),
  /** Files with the name of a backup that are none. */
  brokenBackups: z.int(),
  /** Files in which something could be read, before and after opening. */
  plaintext: z.int(),
});
export type Findings = z.infer<typeof findings>;
