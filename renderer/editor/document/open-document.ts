import {
  EMPTY_DOCUMENT,
  type EntryDocument,
  entryDocument,
} from '../../../shared/model/document.ts';

/**
 * A stored body as the editor takes it in. It is checked once more on its way in, so that the editor never meets a node,
 * a style or an address the schema does not know. Throws if it does not fit: better no editor than a wrong one.
 */
export function openDocument(body: EntryDocument): string {
  const checked = entryDocument.parse(body);
  // The editor refuses a state without a single block.
  return JSON.stringify(checked.root.children.length === 0 ? EMPTY_DOCUMENT : checked);
}
