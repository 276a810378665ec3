import { call } from '../bridge/bridge.ts';
import { cover, isCovered } from './cover.ts';
import { listenForThreeShifts } from './three-shifts.ts';

/** By then the cover is drawn, or the window is not drawn at all. */
const DRAWN_AFTER_MS = 100;

/** What lies between two presses and makes them two things. */
const OTHER_DOINGS = ['pointerdown', 'wheel'] as const;

/** Covers the page at once, then has the window taken away (TM-2). Never a complete safety: who stands there has seen it. */
export function hideQuickly(): void {
  cover('asked');
  whenDrawn(() => void call('app.hide', {}));
}

/** Hides at the third Shift, whatever is shown and wherever the focus is. Keys reach nothing behind the cover. */
export function watchForQuickHide(): void {
  const shifts = listenForThreeShifts();
  const hear = (event: KeyboardEvent) => {
    if (shifts.hear(event)) hideQuickly();
    // The cover's own button still has what the browser does by itself.
    if (isCovered()) event.stopImmediatePropagation();
  };
  addEventListener('keydown', hear, { capture: true });
  addEventListener('keyup', hear, { capture: true });
  for (const doing of OTHER_DOINGS) {
    addEventListener(doing, shifts.forget, { capture: true, passive: true });
  }
}

/** The picture a system keeps of a minimised window is the last one that was drawn: it must be the cover's. */
function whenDrawn(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(once));
  setTimeout(once, DRAWN_AFTER_MS);
}
