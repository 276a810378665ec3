import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $isListNode, CheckListExtension, ListItemNode, ListNode } from '@lexical/list';
import { configExtension, defineExtension } from 'lexical';

/**
 * Lexical gives the items of a check list the role of a check box. Their list must then be a group, since a list may
 * only hold list items, and an item that merely carries a deeper list is nothing by itself.
 */
const groupOfBoxes = domOverride([ListNode], {
  $decorateDOM: (list, _before, element) => setRole(element, isChecked(list) ? 'group' : null),
});

const carrierOfDeeperList = domOverride([ListItemNode], {
  $decorateDOM(item, _before, element) {
    const list = item.getParent();
    const carries = $isListNode(item.getFirstChild());
    if ($isListNode(list) && carries) setRole(element, isChecked(list) ? 'none' : null);
  },
});

export const CheckListRolesExtension = defineExtension({
  name: 'evenfall/CheckListRoles',
  dependencies: [
    CheckListExtension,
    configExtension(DOMRenderExtension, { overrides: [groupOfBoxes, carrierOfDeeperList] }),
  ],
});

function isChecked(list: ListNode): boolean {
  return list.getListType() === 'check';
}

function setRole(element: HTMLElement, role: string | null): void {
  if (role === null) element.removeAttribute('role');
  else element.setAttribute('role', role);
}
