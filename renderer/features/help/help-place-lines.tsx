import { oldestCheck, type HelpPlace } from '../../../shared/content/helplines.ts';
import type { Helpline } from '../../../shared/content/helplines/helpline.ts';
import { day } from '../../../shared/model/day.ts';
import { Card } from '../../ui/card.tsx';
import { formatDayWithYear } from '../../words/dates.ts';
import { helpWords } from '../../words/help.ts';
import styles from './help.module.css';

/** What is needed soonest comes first. */
export const KINDS_OF_LINE = ['emergency', 'listening', 'abuse'] as const;

type HelpPlaceLinesProps = { readonly place: HelpPlace };

/** The numbers of one place, each with what it is for, when they were checked and by what. */
export function HelpPlaceLines({ place }: HelpPlaceLinesProps) {
  const checkedOn = formatDayWithYear(day.parse(oldestCheck([place])));
  const lines = KINDS_OF_LINE.flatMap((kind) => place.lines.filter((line) => line.kind === kind));
  return (
    <Card label={place.place}>
      <h3 className={styles.heading}>{place.place}</h3>
      <HelpLines lines={lines} />
      <p className={styles.small}>{helpWords.placeChecked(checkedOn, place.source)}</p>
    </Card>
  );
}

/** Lines with their numbers, in the order given. */
export function HelpLines({ lines }: { readonly lines: readonly Helpline[] }) {
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
