import type { BrowserWindow, Rectangle } from 'electron';

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

export function placeOf(window: BrowserWindow): WindowPlace {
  return {
    bounds: window.getNormalBounds(),
    shown: window.isMinimized() ? 'minimised' : window.isFocused() ? 'in-front' : 'behind',
    isMaximised: window.isMaximized(),
  };
}

/** Shows a hidden window as the one before it was shown: locking must not bring the journal to the front. */
export function showIn(place: WindowPlace, window: BrowserWindow): void {
  if (place.isMaximised) window.maximize();
  if (place.shown === 'minimised') window.minimize();
  else if (place.shown === 'behind') window.showInactive();
  else window.show();
}
