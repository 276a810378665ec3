/**
 * What is dragged onto the page is taken by the editor or by nobody (EL-13): a browser would show a dropped file in
 * place of the journal, and a field would take whatever text comes.
 */
export function refuseDrops(): void {
  addEventListener('dragover', refuse);
  addEventListener('drop', refuse);
}

function refuse(event: DragEvent): void {
  const { target, dataTransfer, defaultPrevented } = event;
  if (defaultPrevented) return;
  const isText = dataTransfer !== null && !dataTransfer.types.includes('Files');
  if (isText && target instanceof Element && target.closest('[contenteditable=true]')) return;
  event.preventDefault();
  // Shown by the pointer as well, and no drop follows.
  if (dataTransfer) dataTransfer.dropEffect = 'none';
}
