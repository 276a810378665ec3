import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { call } from '../../bridge/bridge.ts';
import { usePreferences } from '../../frame/preferences.tsx';
import { useSettings } from '../../projection/journal-queries.ts';
import { Card } from '../../ui/card.tsx';
import { DayStartChoice } from '../../ui/day-start-choice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { settingsWords } from '../../words/settings.ts';
import { LockSettings } from './lock-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { PassphraseSettings } from './passphrase-settings.tsx';
import styles from './settings.module.css';

/** Everything that can be decided about how Evenfall looks, locks and counts its days. */
export function SettingsScreen() {
  const { preferences, save } = usePreferences();
  const settings = useSettings();
  const [failure, setFailure] = useState<Failure>();

  return (
    <Screen title={settingsWords.title} subtitle={settingsWords.about}>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <LookSettings
        preferences={preferences}
        onChange={(next) => void save(next).then(setFailure)}
      />
      <LockSettings
        preferences={preferences}
        onChange={(next) => void save(next).then(setFailure)}
      />
      <Card>
        <h2 className={styles.heading}>{settingsWords.journalTitle}</h2>
        <DayStartChoice
          label={settingsWords.dayStart}
          hint={settingsWords.dayStartHint}
          hour={settings.dayStartHour}
          onChange={(dayStartHour) =>
            void call('settings.save', { ...settings, dayStartHour }).then((result) =>
              setFailure(result.ok ? undefined : result.failure),
            )
          }
        />
      </Card>
      <PassphraseSettings />
    </Screen>
  );
}
