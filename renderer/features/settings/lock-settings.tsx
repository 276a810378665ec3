import { usePreferences } from '../../frame/preferences.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { settingsWords } from '../../words/settings.ts';
import type { PreferencePartProps } from './look-settings.tsx';
import styles from './settings.module.css';

const IDLE_MINUTES = [1, 2, 5, 10, 15] as const;

/** When the journal locks by itself. */
export function LockSettings({ preferences, onChange }: PreferencePartProps) {
  const { capabilities } = usePreferences();
  return (
    <Card>
      <h2 className={styles.heading}>{settingsWords.lockTitle}</h2>
      <Choice
        label={settingsWords.idle}
        options={IDLE_MINUTES.map((minutes) => ({
          value: String(minutes),
          text: settingsWords.minutes(minutes),
        }))}
        value={String(preferences.idleMinutes)}
        onChange={(chosen) => {
          const idleMinutes = IDLE_MINUTES.find((minutes) => String(minutes) === chosen);
          if (idleMinutes) onChange({ ...preferences, idleMinutes });
        }}
      />
      {capabilities.systemLock ? null : (
        <Sentence kind="note">{settingsWords.noSystemLock}</Sentence>
      )}
    </Card>
  );
}
