import type { HelpPlace } from '../../../shared/content/helplines.ts';
import { Card } from '../../ui/card.tsx';
import { helpWords } from '../../words/help.ts';
import styles from './help.module.css';

type HelpPlaceLinesProps = { readonly place: HelpPlace };

/** The numbers of one place, each with what it is for. */
export function HelpPlaceLines({ place }: HelpPlaceLinesProps) {
  return (
    <Card label={place.place}>
      <h2 className={styles.heading}>{place.place}</h2>
      <ul className={styles.lines}>
        {place.lines.map(({ kind, name, number, note }) => (
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
      <p className={styles.small}>{helpWords.source(place.source)}</p>
    </Card>
  );
}
