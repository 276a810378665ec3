import { z } from 'zod';
import { preferences } from '../model/preferences.ts';
import { paperSize, printDocument } from '../model/print-document.ts';
import { command } from './command.ts';

const nothing = z.strictObject({});

/** What this shell can do; what it cannot, the page says so instead of offering it. */
export const capabilities = z.strictObject({
  /** A dialog of the system that opens on "Print". */
  print: z.boolean(),
  /** A dialog that asks where a file goes. Without it files go to the downloads folder. */
  chooseWhere: z.boolean(),
  /** Whether it is told when the computer sleeps or locks its screen. */
  systemLock: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilities>;

/** What the shell answers itself. */
export const shellCommands = {
  'app.state': command(nothing, z.strictObject({ preferences, capabilities })),
  /** Someone is at the keyboard: the idle clock starts again. */
  'app.active': command(nothing, nothing),
  'app.lock': command(nothing, nothing),
  /** The answer to a `flush` notice: whether all that was typed is on disk now. */
  'app.flushed': command(z.strictObject({ allSaved: z.boolean() }), nothing),
  'preferences.save': command(preferences, nothing),
  'print.savePdf': command(
    z.strictObject({ document: printDocument, paper: paperSize }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      /** `fileName` is a name without its folder. */
      z.strictObject({
        outcome: z.literal('saved'),
        fileName: z.string(),
        inDownloads: z.boolean(),
      }),
    ]),
  ),
  'print.print': command(z.strictObject({ document: printDocument, paper: paperSize }), nothing),
} as const;

/** What the print window may ask, and only it: its document, and to say that its pages stand. */
export const printCommands = {
  'print.job': command(nothing, z.strictObject({ document: printDocument, paper: paperSize })),
  'print.ready': command(z.strictObject({ pageCount: z.int().min(1) }), nothing),
} as const;
