import { z } from 'zod';
import { exported, leftOut } from '../model/export.ts';
import { preferences } from '../model/preferences.ts';
import { paperSize, printText } from '../model/print-document.ts';
import { command } from './command.ts';
import { opened, typedSecret } from './vault-commands.ts';

const nothing = z.strictObject({});

/** A document on its way to paper. The print window reads its text, which nobody looks into before. */
const paperJob = z.strictObject({ document: printText, paper: paperSize });

/** What this shell can do; what it cannot, the page says so instead of offering it. */
export const capabilities = z.strictObject({
  /** A dialog of the system that opens on "Print". */
  print: z.boolean(),
  /** A dialog that asks where a file goes. Without it files go to the downloads folder. */
  chooseWhere: z.boolean(),
  /** A dialog that asks for a folder. Without it the folder's name is typed. */
  chooseFolder: z.boolean(),
  /** A keychain of the computer account that really guards what it is given (KD-6). */
  keychain: z.boolean(),
  /** Whether it is told when the computer sleeps or locks its screen. */
  systemLock: z.boolean(),
  /** Whether it is told when its window is minimised or hidden. */
  windowState: z.boolean(),
  /** Whether the system can leave the window out of screenshots and recordings (EL-11). */
  contentProtection: z.boolean(),
  /** Whether it can empty the clipboard again after something was copied (EL-9). */
  clipboard: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilities>;

/** What the shell answers itself. */
export const shellCommands = {
  'app.state': command(nothing, z.strictObject({ preferences, capabilities })),
  /** Someone is at the keyboard: the idle clock starts again. */
  'app.active': command(nothing, nothing),
  'app.lock': command(nothing, nothing),
  /** The page is covered: takes the window out of sight, and locks where the person wants that (TM-2). */
  'app.hide': command(nothing, nothing),
  /** Something of the page is on the clipboard now. */
  'app.copied': command(nothing, nothing),
  /** The answer to a `flush` notice: whether all that was typed is on disk now. */
  'app.flushed': command(z.strictObject({ allSaved: z.boolean() }), nothing),
  'preferences.save': command(preferences, nothing),
  /** Asks for a backup file; the vault process alone learns where it is. */
  'backups.chooseFile': command(
    nothing,
    z.strictObject({
      chosen: z.strictObject({ fileName: z.string(), sizeBytes: z.int().min(0) }).nullable(),
    }),
  ),
  /**
   * A second place for backups: asked for in a dialog, or, in a shell without one, `typed`. False when none was chosen.
   * Throws `folder/missing` where nothing is, and `folder/not-chosen` for what is no folder of the person's own to write in.
   */
  'backups.choosePlace': command(
    z.strictObject({ typed: z.string().max(4096).nullable() }),
    z.strictObject({ isChosen: z.boolean() }),
  ),
  /** Whether the keychain of the computer account opens the journal as well (KD-6). */
  'keychain.change': command(
    z.strictObject({ isOn: z.boolean(), passphrase: typedSecret }),
    nothing,
  ),
  /** Throws `keychain/unavailable` for whatever reason it does not open; the passphrase still does. */
  'keychain.unlock': command(nothing, opened),
  /**
   * Everything, or the worksheets of the path, as readable files in a new folder: where is asked for in a dialog, or it is
   * the downloads folder in a shell without one. Throws `storage/full`, `vault/damaged` or `file/not-written`, and nothing
   * is left there then.
   */
  'export.save': command(
    z.strictObject({ what: exported }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      /** `folderName` is a name without the folder it is in. */
      leftOut.extend({
        outcome: z.literal('saved'),
        folderName: z.string(),
        inDownloads: z.boolean(),
      }),
    ]),
  ),
  /** Throws `input/invalid` for a text that is no document. */
  'print.savePdf': command(
    paperJob,
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
  /** Printed, cancelled in the dialog, or ended by `print.stop`: which of them is not told. Throws as `print.savePdf`. */
  'print.print': command(paperJob, nothing),
  /** Ends what is on its way to paper. Its own call then answers that it was cancelled, and no file is there. */
  'print.stop': command(nothing, nothing),
} as const;

/** What the print window may ask, and only it: its document, to say how far it is, and what came of it. */
export const printCommands = {
  'print.job': command(nothing, paperJob),
  /** How much of the text has found its lines, in tenths. */
  'print.progress': command(z.strictObject({ tenths: z.int().min(0).max(10) }), nothing),
  'print.ready': command(z.strictObject({ pageCount: z.int().min(1) }), nothing),
  /** What was fetched is no document. */
  'print.refused': command(nothing, nothing),
} as const;
