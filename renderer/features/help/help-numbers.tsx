import { useId, useState } from 'react';
import { helpPlaces, helplinesCheckedOn } from '../../../shared/content/helplines.ts';
import { day } from '../../../shared/model/day.ts';
import { formatDayWithYear } from '../../words/dates.ts';
import { helpWords } from '../../words/help.ts';
import { HelpPlaceLines } from './help-place-lines.tsx';
import { PlaceTable } from './place-table.tsx';
import styles from './help.module.css';

/** The first line of each kind for all places at once, or every line of one. Which one was chosen is kept nowhere. */
export function HelpNumbers() {
  const [chosen, setChosen] = useState('');
  // Help may lie over Help.
  const id = useId();
  const place = helpPlaces.find((each) => each.id === chosen);
  return (
    <section className={styles.numbers} aria-label={helpWords.numbersTitle}>
      <div className={styles.part}>
        <label className={styles.small} htmlFor={id}>
          {helpWords.choosePlace}
        </label>
        <select
          id={id}
          className={styles.select}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{helpWords.allPlaces}</option>
          {helpPlaces.map((each) => (
            <option key={each.id} value={each.id}>
              {each.place}
            </option>
          ))}
        </select>
      </div>
      {place === undefined ? (
        <>
          <PlaceTable />
          <p className={styles.small}>
            {helpWords.allPlacesHint}{' '}
            {helpWords.checkedOn(formatDayWithYear(day.parse(helplinesCheckedOn)))}
          </p>
        </>
      ) : (
        <>
          <HelpPlaceLines place={place} />
          <KindsOfLine />
        </>
      )}
      <p className={styles.small}>
        {helpWords.changing} {helpWords.call}
      </p>
    </section>
  );
}

function KindsOfLine() {
  return (
    <dl className={styles.kinds}>
      {Object.values(helpWords.kinds).map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
