import { rescueSource } from '../../electron/export/rescue-source.ts';
import { closeFiles, openFiles, sealedPages } from '../../electron/salvage/copies.ts';
import { decryptPage } from '../../electron/salvage/page-cipher.ts';
import { openWith } from '../../electron/vault/secrets.ts';
import { PASSPHRASE } from './passphrase.ts';

/**
 * Everything the files of the journal in `home` hold, decrypted page by page: also pages that SQLite no longer uses, and
 * every copy that still lies in the log.
 */
export async function decryptedPages(home: string): Promise<Buffer> {
  const { keyFile, database } = rescueSource(home);
  const key = await openWith(keyFile, { kind: 'passphrase', passphrase: PASSPHRASE });
  if (!key) throw new Error('The passphrase does not open this journal.');
  const files = openFiles(database);
  try {
    const pages = Array.from(sealedPages(files), ({ number, bytes }) =>
      decryptPage(bytes, number, key),
    );
    return Buffer.concat(pages);
  } finally {
    closeFiles(files);
    key.wipe();
  }
}
