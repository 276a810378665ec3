import type { Preferences, Theme } from '../../../shared/model/preferences.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { settingsWords } from '../../words/settings.ts';
import styles from './settings.module.css';

const THEMES: readonly Theme[] = ['system', 'paper', 'dusk'];
const TEXT_SIZES = [90, 100, 115, 130] as const;

export type PreferencePartProps = {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
};

/** Theme and text size. */
export function LookSettings({ preferences, onChange }: PreferencePartProps) {
  return (
    <Card>
      <h2 className={styles.heading}>{settingsWords.look}</h2>
      <Choice
        label={settingsWords.theme}
        options={THEMES.map((value) => ({ value, text: settingsWords.themes[value] }))}
        value={preferences.theme}
        onChange={(theme) => onChange({ ...preferences, theme })}
      />
      <Choice
        label={settingsWords.textSize}
        options={TEXT_SIZES.map((size) => ({
          value: String(size),
          text: settingsWords.textSizes[size],
        }))}
        value={String(preferences.textSize)}
        onChange={(chosen) => {
          const textSize = TEXT_SIZES.find((size) => String(size) === chosen);
          if (textSize) onChange({ ...preferences, textSize });
        }}
      />
    </Card>
  );
}
