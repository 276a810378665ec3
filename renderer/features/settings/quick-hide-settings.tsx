import { usePreferences } from '../../frame/preferences.tsx';
import { Card, CardIntro } from '../../ui/card.tsx';
import { Tick } from '../../ui/tick.tsx';
import { settingsWords } from '../../words/settings.ts';
import type { PreferencePartProps } from './look-settings.tsx';
import styles from './settings.module.css';

/** What keeps the open journal from other eyes: quick hide, and where screenshots and copies go. */
export function QuickHideSettings({ preferences, onChange }: PreferencePartProps) {
  return (
    <>
      <Card>
        <h2 className={styles.heading}>{settingsWords.quickHideTitle}</h2>
        <p>{settingsWords.quickHide}</p>
        <Tick
          isTicked={preferences.quickHideLocks}
          onChange={(quickHideLocks) => onChange({ ...preferences, quickHideLocks })}
        >
          {settingsWords.quickHideLocks}
        </Tick>
        <CardIntro>{settingsWords.quickHideLimits}</CardIntro>
      </Card>
      <Screenshots preferences={preferences} onChange={onChange} />
    </>
  );
}

function Screenshots({ preferences, onChange }: PreferencePartProps) {
  const { capabilities } = usePreferences();
  return (
    <Card>
      <h2 className={styles.heading}>{settingsWords.screenshotsTitle}</h2>
      {capabilities.contentProtection ? (
        <>
          <Tick
            isTicked={preferences.isContentProtected}
            onChange={(isContentProtected) => onChange({ ...preferences, isContentProtected })}
          >
            {settingsWords.isContentProtected}
          </Tick>
          <CardIntro>{settingsWords.contentProtectionLimits}</CardIntro>
        </>
      ) : (
        <p>{settingsWords.noContentProtection}</p>
      )}
      <p>{capabilities.clipboard ? settingsWords.clipboard : settingsWords.noClipboard}</p>
    </Card>
  );
}
