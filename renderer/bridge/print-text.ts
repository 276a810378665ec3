import { printDocument, type PrintDocument } from '../../shared/model/print-document.ts';
import { failed, succeeded, type Result } from '../../shared/result.ts';
import { packedText, unpackedText } from './packed-text.ts';

/** The longest document there may be before it is packed, in UTF-16 units. */
const MOST_LENGTH = 8 * 1024 * 1024;

/**
 * `document` as the one text that crosses to the print window: packed, so that little crosses even of a whole year, and
 * the shell between the two windows spends no time on what is in it. Fails with `input/too-large`; never rejects.
 */
export async function printTextOf(document: PrintDocument): Promise<Result<string>> {
  const text = JSON.stringify(document);
  if (text.length > MOST_LENGTH) return failed({ code: 'input/too-large' });
  try {
    return succeeded(await packedText(text));
  } catch {
    return failed({ code: 'unexpected' });
  }
}

/** The document that `text` says; undefined for whatever else it is. */
export async function readPrintText(text: string): Promise<PrintDocument | undefined> {
  try {
    // Looking at it may throw by itself: it may be too deep.
    return printDocument.safeParse(JSON.parse(await unpackedText(text, MOST_LENGTH))).data;
  } catch {
    return undefined;
  }
}
