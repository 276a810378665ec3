import { helpPlaces, type HelpPlace } from '../../../shared/content/helplines.ts';
import type { Helpline } from '../../../shared/content/helplines/helpline.ts';
import { Card } from '../../ui/card.tsx';
import { helpWords } from '../../words/help.ts';
import { KINDS_OF_LINE } from './help-place-lines.tsx';
import styles from './help.module.css';

/** Every place in one line: the number of each kind that is tried first there. */
export function PlaceTable() {
  return (
    <Card>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{helpWords.place}</th>
            {KINDS_OF_LINE.map((kind) => (
              <th key={kind} scope="col">
                {helpWords.kinds[kind].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {helpPlaces.map((place) => (
            <tr key={place.id}>
              <th scope="row">{place.place}</th>
              {KINDS_OF_LINE.map((kind) => (
                <FirstNumber key={kind} place={place} kind={kind} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function FirstNumber({
  place,
  kind,
}: {
  readonly place: HelpPlace;
  readonly kind: Helpline['kind'];
}) {
  const line = place.lines.find((each) => each.kind === kind);
  if (!line) return <td className={styles.small}>{helpWords.notListed}</td>;
  return <td className={styles.number}>{line.number}</td>;
}
