import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Capabilities } from '../../shared/ipc/shell-commands.ts';
import type { Preferences, Theme } from '../../shared/model/preferences.ts';
import { call } from '../bridge/bridge.ts';
import { coverWithoutFocus } from './cover.ts';

export type PreferencesValue = {
  readonly preferences: Preferences;
  readonly capabilities: Capabilities;
  /** Holds at once; the failure, if it could not be kept for the next start. */
  readonly save: (preferences: Preferences) => Promise<Failure | undefined>;
};

const PreferencesContext = createContext<PreferencesValue | undefined>(undefined);

export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): PreferencesValue {
  const value = use(PreferencesContext);
  if (!value) throw new TypeError('Preferences were asked for outside the app.');
  return value;
}

/** Fetches the preferences and makes the page look like them; undefined until they are there. */
export function usePreferencesAtStart(): PreferencesValue | undefined {
  const [state, setState] = useState<Pick<PreferencesValue, 'preferences' | 'capabilities'>>();

  useEffect(() => {
    void call('app.state', {}).then((result) => {
      if (result.ok) setState(result.value);
    });
  }, []);
  useLook(state?.preferences);
  useCover(state?.preferences.coversWithoutFocus ?? false);

  const save = useCallback(async (preferences: Preferences) => {
    setState((known) => known && { ...known, preferences });
    const result = await call('preferences.save', preferences);
    return result.ok ? undefined : result.failure;
  }, []);
  return useMemo(() => state && { ...state, save }, [state, save]);
}

function useLook(preferences: Preferences | undefined): void {
  const darkWanted = useDarkWanted();
  useEffect(() => {
    if (!preferences) return;
    document.documentElement.dataset['theme'] = themeShown(preferences.theme, darkWanted);
    document.documentElement.dataset['textSize'] = String(preferences.textSize);
  }, [preferences, darkWanted]);
}

function themeShown(theme: Theme, darkWanted: boolean): 'paper' | 'dusk' {
  if (theme !== 'system') return theme;
  return darkWanted ? 'dusk' : 'paper';
}

function useCover(isWanted: boolean): void {
  useEffect(() => (isWanted ? coverWithoutFocus() : undefined), [isWanted]);
}

/** Whether the computer is set to dark, followed as it changes. */
function useDarkWanted(): boolean {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [isDark, setIsDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isDark;
}
