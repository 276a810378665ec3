import type { HelpPlace } from '../../../shared/content/helplines.ts';
import { oldestCheck } from '../../../shared/content/helplines.ts';
import { day } from '../../../shared/model/day.ts';
import { Card } from '../../ui/card.tsx';
import { formatDayWithYear } from '../../words/dates.ts';
import { helpWords } from '../../words/help.ts';
import styles from './help.module.css';

type HelpPlaceLinesProps = { readonly place: HelpPlace };

/** The numbers of one place, each with what it is for, when they were checked and by what. */
export function HelpPlaceLines({ place }: HelpPlaceLinesProps) {
  const checkedOn = formatDayWithYear(day.parse(oldestCheck([place])));
  return (
    <Card label={place.place}>
      <h3 className={styles.heading}>{place.place}</h3>
      <HelpLines lines={place.lines} />
      <p className={styles.small}>{helpWords.placeChecked(checkedOn, place.source)}</p>
    </Card>
  );
}

/** Lines with their numbers, in the order given. */
export function HelpLines({ lines }: { readonly lines: HelpPlace['lines'] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ kind, name, number, note }) => (
        <li key={`${kind} ${name} ${number}`} className={styles.line}>
          <span className={styles.kind}>{helpWords.kinds[kind].title}</span>
          <span>
            {name}
            {note === undefined ? null : <span className={styles.note}>{note}</span>}
          </span>
          <strong className={styles.number}>{number}</strong>
        </li>
      ))}
    </ul>
  );
}
