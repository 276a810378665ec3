import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import { $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection } from 'lexical';
import { $ensureSelection } from './blocks.ts';

/**
 * Gives the selected words this address, or takes their link away for null. A caret inside a link means the whole link;
 * a caret elsewhere puts the address itself in as the words.
 */
export function $setLink(address: string | null): void {
  $ensureSelection();
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) {
    $toggleLink(address);
    return;
  }
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (link !== null && address !== null) link.setURL(address);
  else if (link !== null) $toggleLink(null);
  else if (address !== null) selection.insertNodes([$newLink(address)]);
}

function $newLink(address: string) {
  return $createLinkNode(address).append($createTextNode(address.replace(/^[a-z]+:(?:\/\/)?/, '')));
}
