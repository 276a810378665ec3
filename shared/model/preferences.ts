import { z } from 'zod';

export const theme = z.enum(['system', 'paper', 'dusk']);
export type Theme = z.infer<typeof theme>;

/** The size of all text, in per cent of the usual. */
export const textSize = z.literal([90, 100, 115, 130]);

/** Minutes without a key or pointer before the journal locks itself (TM-1); null: it never does by itself. */
export const idleMinutes = z.literal([1, 2, 5, 10, 15]).nullable();

/** How the app looks and when it locks. Kept outside the vault, because the lock screen needs it; says nothing about anyone. */
export const preferences = z.strictObject({
  theme,
  textSize,
  idleMinutes,
  /** Also when its window is minimised or hidden. */
  locksWhenMinimised: z.boolean(),
  /** A neutral page lies over the journal while another window has the keyboard (TM-4). */
  coversWithoutFocus: z.boolean(),
  /** Quick hide does not only hide, it locks (TM-2). */
  quickHideLocks: z.boolean(),
  /** The window is left out of screenshots and recordings, where the system can (EL-11). */
  isContentProtected: z.boolean(),
});
export type Preferences = z.infer<typeof preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  textSize: 100,
  idleMinutes: 5,
  locksWhenMinimised: false,
  coversWithoutFocus: false,
  quickHideLocks: true,
  isContentProtected: true,
};
