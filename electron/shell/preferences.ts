import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFAULT_PREFERENCES,
  preferences as preferencesSchema,
  type Preferences,
} from '../../shared/model/preferences.ts';
import { writeDurably } from '../platform/durable-file.ts';

export type PreferencesStore = {
  readonly current: () => Preferences;
  /** Holds from now on; throws what the system throws when it cannot be kept for the next start. */
  readonly save: (preferences: Preferences) => void;
};

/** Preferences in `folder`; what is missing or unreadable there has its default. */
export function openPreferences(folder: string): PreferencesStore {
  const path = join(folder, 'preferences.json');
  let current = readPreferences(path);
  return {
    current: () => current,
    save(given) {
      current = given;
      writeDurably(path, Buffer.from(`${JSON.stringify(given, null, 2)}\n`, 'utf8'));
    },
  };
}

function readPreferences(path: string): Preferences {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return preferencesSchema.parse({ ...DEFAULT_PREFERENCES, ...Object(stored) });
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
