import type { z } from 'zod';

/** One thing the page may ask for: what it must say, and what it is told. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): { readonly input: Input; readonly output: Output } {
  return { input, output };
}
