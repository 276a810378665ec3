import { useState } from 'react';
import {
  helpPlaces,
  helplinesCheckedOn,
  type HelpPlace,
} from '../../../shared/content/helplines.ts';
import { day } from '../../../shared/model/day.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { frameWords } from '../../words/frame.ts';
import { formatDayWithYear } from '../../words/dates.ts';
import { helpWords } from '../../words/help.ts';
import { HelpPlaceLines } from './help-place-lines.tsx';
import styles from './help.module.css';

/** Shown on the lock screen it has a way back; inside the journal the rail is that. */
type HelpScreenProps = { readonly onBack?: () => void };

/** Numbers and plain advice: static, offline, leaving no trace. */
export function HelpScreen({ onBack }: HelpScreenProps) {
  return (
    <Screen title={helpWords.title} subtitle={helpWords.intro}>
      {onBack === undefined ? null : (
        <div>
          <Button kind="plain" onPress={onBack} autoFocus>
            {frameWords.back}
          </Button>
        </div>
      )}
      <p>{helpWords.always}</p>
      <Card>
        <div className={styles.part}>
          <h2 className={styles.heading}>{helpWords.dangerTitle}</h2>
          <p>{helpWords.danger}</p>
        </div>
        <div className={styles.part}>
          <h2 className={styles.heading}>{helpWords.lifeTitle}</h2>
          <p>{helpWords.life}</p>
        </div>
      </Card>
      <Numbers />
      <Card>
        <h2 className={styles.heading}>{helpWords.watchedTitle}</h2>
        {helpWords.watched.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Card>
      <Card>
        <h2 className={styles.heading}>{helpWords.lockTitle}</h2>
        <p>{helpWords.lock}</p>
      </Card>
    </Screen>
  );
}

function Numbers() {
  const [chosen, setChosen] = useState('');
  const shown = helpPlaces.filter(({ id }) => chosen === '' || id === chosen);
  return (
    <>
      <div className={styles.part}>
        <label className={styles.label} htmlFor="help-place">
          {helpWords.choosePlace}
        </label>
        <select
          id="help-place"
          className={styles.select}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{helpWords.allPlaces}</option>
          {helpPlaces.map(({ id, place }) => (
            <option key={id} value={id}>
              {place}
            </option>
          ))}
        </select>
        <p className={styles.small}>
          {helpWords.checkedOn(formatDayWithYear(day.parse(helplinesCheckedOn)))}
        </p>
        <p className={styles.small}>{helpWords.call}</p>
      </div>
      {shown.map((place: HelpPlace) => (
        <HelpPlaceLines key={place.id} place={place} />
      ))}
      <KindsOfLine />
    </>
  );
}

function KindsOfLine() {
  const { emergency, abuse, listening } = helpWords.kinds;
  return (
    <dl className={styles.kinds}>
      {[emergency, abuse, listening].map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
