/**
 * Puts `text` on the clipboard, as if the person had copied it: the page hears of it like of any other copy, so that it
 * does not stay there (EL-9). Only while they press something; false when the browser refuses.
 */
export function copyText(text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  // First of all who listen, or the copy would be reported as one of nothing.
  addEventListener('copy', give, { capture: true, once: true });
  // The one way to copy that asks for no permission.
  const isDone = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  return isDone;
}
