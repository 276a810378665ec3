import { frameWords } from '../words/frame.ts';
import styles from './cover.module.css';

/** `asked`: lifted by its button alone. `unfocused`: goes by itself when the window has the keyboard again. */
type CoverReason = 'asked' | 'unfocused';

let shown: { readonly dialog: HTMLDialogElement; readonly reason: CoverReason } | undefined;

/**
 * Lays a neutral page over everything, dialogs too, before this returns: nothing behind it is drawn, read out, found or
 * reached by a key. It stands outside the screens, so it covers whatever they do.
 */
export function cover(reason: CoverReason): void {
  if (shown && (shown.reason === 'asked' || reason === 'unfocused')) return;
  uncover();
  const dialog = coverDialog();
  document.body.append(dialog);
  shown = { dialog, reason };
  document.documentElement.dataset['covered'] = '';
  dialog.showModal();
  // Away from the button: the next key of someone who was typing would press it.
  dialog.focus();
}

/** Takes the cover away; everything behind it is as it was, and has the focus it had. */
export function uncover(): void {
  if (!shown) return;
  const { dialog } = shown;
  shown = undefined;
  delete document.documentElement.dataset['covered'];
  dialog.close();
  dialog.remove();
}

export function isCovered(): boolean {
  return shown !== undefined;
}

/** Covers the page whenever another window has the keyboard; returns how to stop. */
export function coverWithoutFocus(): () => void {
  const leave = () => cover('unfocused');
  const comeBack = () => {
    if (shown?.reason === 'unfocused') uncover();
  };
  addEventListener('blur', leave);
  addEventListener('focus', comeBack);
  return () => {
    removeEventListener('blur', leave);
    removeEventListener('focus', comeBack);
  };
}

function coverDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = styles['cover'] ?? '';
  dialog.ariaLabel = frameWords.appName;
  // Open dialogs of the journal would take it for a part of what they hide.
  dialog.dataset['reactAriaTopLayer'] = '';
  // Seen also over a journal whose vault has ended (styles/global.css), or nothing could be done there.
  dialog.dataset['guard'] = '';
  // Escape has other uses; whoever strikes it meant one of those.
  dialog.setAttribute('closedby', 'none');
  // For the focus, below.
  dialog.tabIndex = -1;
  const name = document.createElement('p');
  name.className = styles['name'] ?? '';
  name.textContent = frameWords.appName;
  const goOn = document.createElement('button');
  goOn.type = 'button';
  goOn.className = styles['button'] ?? '';
  goOn.textContent = frameWords.continue;
  goOn.addEventListener('click', uncover);
  // A press here would take the caret from where it stands in the entry.
  dialog.addEventListener('mousedown', (event) => event.preventDefault());
  dialog.append(name, goOn);
  return dialog;
}
