import { z } from 'zod';
import { exported, leftOut } from '../model/export.ts';
import { command } from './command.ts';
import { opened, typedSecret } from './vault-commands.ts';

const nothing = z.strictObject({});
const base64 = z.base64().max(4096);

/** What the shell alone asks of the vault process: it brings what no page may name, a path or a keychain's secret. */
export const innerCommands = {
  /** The file that `{ place: 'chosen' }` means from now on. Throws `backup/missing`. */
  'inner.takeFile': command(
    z.strictObject({ path: z.string().max(4096) }),
    z.strictObject({ fileName: z.string(), sizeBytes: z.int().min(0) }),
  ),
  /** The second place for backups. Throws `folder/missing` or `folder/not-chosen`. */
  'inner.usePlace': command(z.strictObject({ folder: z.string().max(4096) }), nothing),
  /** What the keychain gave when it was turned on, to be opened by it again; null when it is off. */
  'inner.keychainSlot': command(
    nothing,
    z.strictObject({
      slot: z.strictObject({ backend: z.string().max(64), sealedSecret: base64 }).nullable(),
    }),
  ),
  /** `secret`: 32 random bytes; `sealedSecret`: the same, as the keychain called `backend` sealed them. */
  'inner.addKeychain': command(
    z.strictObject({
      passphrase: typedSecret,
      backend: z.string().min(1).max(64),
      sealedSecret: base64,
      secret: base64,
    }),
    nothing,
  ),
  'inner.removeKeychain': command(z.strictObject({ passphrase: typedSecret }), nothing),
  'inner.unlockByKeychain': command(z.strictObject({ secret: base64 }), opened),
  /**
   * Writes readable files into a new folder at `path`, or leaves nothing there. Throws `storage/full`, `vault/damaged` or
   * `file/not-written`.
   */
  'inner.export': command(z.strictObject({ path: z.string().max(4096), what: exported }), leftOut),
} as const;
