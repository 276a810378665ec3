import { writeSync } from 'node:fs';
import { z } from 'zod';
import { save } from './saves.ts';

/** What a vault acknowledges besides saves. */
const deed = z.enum(['made', 'opened', 'passphrase', 'backup', 'restored', 'data-key']);
export type Deed = z.infer<typeof deed>;

/** What a workload says of its work, one line each, the moment it is so. */
export const message = z.discriminatedUnion('said', [
  /** The work that a fault is to meet starts now. */
  z.strictObject({ said: z.literal('begun') }),
  /** The vault has acknowledged this save: a person would read "Saved". */
  z.strictObject({ said: z.literal('saved'), save }),
  z.strictObject({ said: z.literal('done'), what: deed }),
  /** The vault has refused, with this code: a person would read its sentence. */
  z.strictObject({ said: z.literal('failed'), code: z.string() }),
]);
export type Message = z.infer<typeof message>;

const STANDARD_OUTPUT = 1;

/** Puts `given` on standard output before it returns, so that nothing said is lost when the process is killed. */
export function say(given: Message): void {
  writeSync(STANDARD_OUTPUT, `${JSON.stringify(given)}\n`);
}

/** What was said in `output`; a last line that was cut off was not said. */
export function messagesIn(output: string): readonly Message[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => message.parse(JSON.parse(line)));
}
