import { useState } from 'react';
import { usePreferences } from '../../frame/preferences.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Row } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Tick } from '../../ui/tick.tsx';
import { settingsWords } from '../../words/settings.ts';
import type { PreferencePartProps } from './look-settings.tsx';
import { QuickHideSettings } from './quick-hide-settings.tsx';
import styles from './settings.module.css';

const IDLE_MINUTES = [1, 2, 5, 10, 15] as const;
const NEVER = 'never';

/** When the journal locks by itself, and what keeps it from other eyes while it is open. */
export function LockSettings(part: PreferencePartProps) {
  return (
    <>
      <TimesToLock {...part} />
      <QuickHideSettings {...part} />
    </>
  );
}

function TimesToLock({ preferences, onChange }: PreferencePartProps) {
  const { capabilities } = usePreferences();
  const [isAskingNever, setIsAskingNever] = useState(false);
  return (
    <Card>
      <h2 className={styles.heading}>{settingsWords.lockTitle}</h2>
      <Choice
        label={settingsWords.idle}
        options={[
          ...IDLE_MINUTES.map((minutes) => ({
            value: String(minutes),
            text: settingsWords.minutes(minutes),
          })),
          { value: NEVER, text: settingsWords.never },
        ]}
        value={String(preferences.idleMinutes ?? NEVER)}
        onChange={(chosen) => {
          const idleMinutes = IDLE_MINUTES.find((minutes) => String(minutes) === chosen);
          if (idleMinutes) onChange({ ...preferences, idleMinutes });
          else setIsAskingNever(true);
        }}
      />
      <NeverSheet
        isOpen={isAskingNever}
        isToldOfSleep={capabilities.systemLock}
        onClose={() => setIsAskingNever(false)}
        onNever={() => onChange({ ...preferences, idleMinutes: null })}
      />
      <div>
        {capabilities.windowState ? (
          <Tick
            isTicked={preferences.locksWhenMinimised}
            onChange={(locksWhenMinimised) => onChange({ ...preferences, locksWhenMinimised })}
          >
            {settingsWords.locksWhenMinimised}
          </Tick>
        ) : null}
        <Tick
          isTicked={preferences.coversWithoutFocus}
          onChange={(coversWithoutFocus) => onChange({ ...preferences, coversWithoutFocus })}
        >
          {settingsWords.coversWithoutFocus}
        </Tick>
      </div>
      {capabilities.windowState ? null : <CardIntro>{settingsWords.noWindowState}</CardIntro>}
      {capabilities.systemLock ? null : (
        <Sentence kind="note">{settingsWords.noSystemLock}</Sentence>
      )}
    </Card>
  );
}

type NeverSheetProps = {
  readonly isOpen: boolean;
  readonly isToldOfSleep: boolean;
  readonly onClose: () => void;
  readonly onNever: () => void;
};

/** Asks once more before the journal is left open for good. */
function NeverSheet({ isOpen, isToldOfSleep, onClose, onNever }: NeverSheetProps) {
  return (
    <Sheet title={settingsWords.neverTitle} isOpen={isOpen} onClose={onClose}>
      <p>{isToldOfSleep ? settingsWords.neverText : settingsWords.neverTextUntold}</p>
      <Row>
        <Button autoFocus onPress={onClose}>
          {settingsWords.keepLocking}
        </Button>
        <Button
          kind="plain"
          onPress={() => {
            onNever();
            onClose();
          }}
        >
          {settingsWords.neverLock}
        </Button>
      </Row>
    </Sheet>
  );
}
