import { z } from 'zod';

export const theme = z.enum(['system', 'paper', 'dusk']);
export type Theme = z.infer<typeof theme>;

/** The size of all text, in per cent of the usual. */
export const textSize = z.literal([90, 100, 115, 130]);

/** Minutes without a key or pointer before the journal locks itself (TM-1). */
export const idleMinutes = z.literal([1, 2, 5, 10, 15]);

/** How the app looks and when it locks. Kept outside the vault, because the lock screen needs it; says nothing about anyone. */
export const preferences = z.strictObject({ theme, textSize, idleMinutes });
export type Preferences = z.infer<typeof preferences>;

export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', textSize: 100, idleMinutes: 5 };
