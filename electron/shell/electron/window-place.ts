import type { BrowserWindow, Rectangle } from 'electron';
import { isOnWayland } from '../on-wayland.ts';

/** Where a window stood and how it was shown. Kept in memory, so that the lock screen takes the journal's place. */
export type WindowPlace = {
  readonly bounds: Partial<Rectangle>;
  readonly shown: 'in-front' | 'behind' | 'minimised';
  readonly isMaximised: boolean;
};

/** Wide enough for the rail, a list and a line of 70 letters side by side. */
export const FIRST_PLACE: WindowPlace = {
  bounds: { width: 1240, height: 820 },
  shown: 'in-front',
  isMaximised: false,
};

/** `isHidden`: it was taken out of sight on purpose, whatever the system says of it. */
export function placeOf(window: BrowserWindow, isHidden: boolean): WindowPlace {
  return {
    bounds: window.getNormalBounds(),
    shown: shownOf(window, isHidden),
    isMaximised: window.isMaximized(),
  };
}

function shownOf(window: BrowserWindow, isHidden: boolean): WindowPlace['shown'] {
  if (isHidden || window.isMinimized()) return 'minimised';
  return window.isFocused() ? 'in-front' : 'behind';
}

/** Shows a hidden window as the one before it was shown: locking must not bring the journal to the front. */
export function showIn(place: WindowPlace, window: BrowserWindow): void {
  if (place.shown === 'minimised') return showMinimised(window);
  // It would show a window that is to stay out of sight.
  if (place.isMaximised) window.maximize();
  if (place.shown === 'behind') window.showInactive();
  else window.show();
}

/** Minimising a window that was never shown puts it into the taskbar and nowhere else. */
function showMinimised(window: BrowserWindow): void {
  // Wayland would bring it to the front first. It comes when the app is started again, which only asks for it.
  if (!isOnWayland()) window.minimize();
}
