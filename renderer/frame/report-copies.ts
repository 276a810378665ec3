import { call } from '../bridge/bridge.ts';

/** Tells the shell whenever something of the page went to the clipboard, so that it does not stay there (EL-9). */
export function reportCopies(): void {
  document.addEventListener('copy', report);
  document.addEventListener('cut', report);
}

function report(event: ClipboardEvent): void {
  if (!hasCopied(event)) return;
  // The browser copies when all have heard of it.
  setTimeout(() => void call('app.copied', {}), 0);
}

/** Copying nothing leaves on the clipboard what is not ours. */
function hasCopied({ defaultPrevented, clipboardData, target }: ClipboardEvent): boolean {
  if (defaultPrevented) return (clipboardData?.types.length ?? 0) > 0;
  if (target instanceof HTMLInputElement && target.type === 'password') return false;
  return (getSelection()?.toString() ?? '') !== '' || hasSelectedText(target);
}

function hasSelectedText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false;
  return target.selectionStart !== target.selectionEnd;
}
