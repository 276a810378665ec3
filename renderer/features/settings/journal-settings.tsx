import type { Failure } from '../../../shared/failure.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { EndedByChoice } from '../../frame/ended-by-choice.tsx';
import { useChangeSettings, useSettings } from '../../projection/journal-queries.ts';
import { offerBack } from '../../saving/removals.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { DayStartChoice } from '../../ui/day-start-choice.tsx';
import { settingsWords } from '../../words/settings.ts';
import { Part } from './part.tsx';
import styles from './settings.module.css';

type JournalSettingsProps = { readonly onSaved: (failure: Failure | undefined) => void };

/** How the journal counts its days, and what its prompts go by. */
export function JournalSettings({ onSaved }: JournalSettingsProps) {
  const settings = useSettings();
  const changeSettings = useChangeSettings();
  const change = async (part: Partial<Settings>) => {
    const result = await changeSettings((known) => ({ ...known, ...part }));
    onSaved(result.ok ? undefined : result.failure);
    return result.ok;
  };
  const bringBack = async () => {
    const { notAgain } = settings;
    if (!(await change({ notAgain: [] }))) return;
    offerBack({
      text: settingsWords.broughtBackPrompts,
      restore: () => change({ notAgain }),
    });
  };
  return (
    <Card>
      <h2 className={styles.heading}>{settingsWords.journalTitle}</h2>
      <DayStartChoice
        label={settingsWords.dayStart}
        hint={settingsWords.dayStartHint}
        hour={settings.dayStartHour}
        onChange={(dayStartHour) => void change({ dayStartHour })}
      />
      <Part title={settingsWords.promptsTitle}>
        <EndedByChoice
          endedBy={settings.endedBy}
          onChange={(endedBy) => void change({ endedBy })}
        />
        <p>{settingsWords.putAwayPrompts(settings.notAgain.length)}</p>
        {settings.notAgain.length === 0 ? null : (
          <Row>
            <Button kind="plain" onPress={() => void bringBack()}>
              {settingsWords.bringBackPrompts}
            </Button>
          </Row>
        )}
      </Part>
    </Card>
  );
}
