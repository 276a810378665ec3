import type { Failure } from '../../../shared/failure.ts';
import { call } from '../../bridge/bridge.ts';
import { useSettings } from '../../projection/journal-queries.ts';
import { Card } from '../../ui/card.tsx';
import { DayStartChoice } from '../../ui/day-start-choice.tsx';
import { settingsWords } from '../../words/settings.ts';
import styles from './settings.module.css';

type JournalSettingsProps = { readonly onSaved: (failure: Failure | undefined) => void };

/** How the journal counts its days. */
export function JournalSettings({ onSaved }: JournalSettingsProps) {
  const settings = useSettings();
  const save = async (dayStartHour: number) => {
    const result = await call('settings.save', { ...settings, dayStartHour });
    onSaved(result.ok ? undefined : result.failure);
  };
  return (
    <Card>
      <h2 className={styles.heading}>{settingsWords.journalTitle}</h2>
      <DayStartChoice
        label={settingsWords.dayStart}
        hint={settingsWords.dayStartHint}
        hour={settings.dayStartHour}
        onChange={(hour) => void save(hour)}
      />
    </Card>
  );
}
