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
  return Buffer.concat((await numberedPages(home)).map(({ bytes }) => bytes));
}

/** The first page that holds `text` and of which the log has no newer copy; 0 where there is none. */
export async function pageWith(home: string, text: string): Promise<number> {
  const pages = await numberedPages(home);
  const found = pages.find(
    ({ number, bytes }) =>
      bytes.includes(text) && pages.filter((each) => each.number === number).length === 1,
  );
  return found?.number ?? 0;
}

async function numberedPages(
  home: string,
): Promise<readonly { readonly number: number; readonly bytes: Buffer }[]> {
  const { keyFile, database } = rescueSource(home);
  const key = await openWith(keyFile, { kind: 'passphrase', passphrase: PASSPHRASE });
  if (!key) throw new Error('The passphrase does not open this journal.');
  const files = openFiles(database);
  try {
    return Array.from(sealedPages(files), ({ number, bytes }) => ({
      number,
      bytes: decryptPage(bytes, number, key),
    }));
  } finally {
    closeFiles(files);
    key.wipe();
  }
}
