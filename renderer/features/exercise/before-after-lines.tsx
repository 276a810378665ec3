import { ratingMeans } from '../../../shared/logic/exercise-plan.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import { BeforeAfterLine, type BeforeAfter } from '../../charts/before-after-line.tsx';
import { exerciseWords, meanText } from '../../words/exercise.ts';
import { capitalised } from '../../words/numbers.ts';
import styles from './exercise.module.css';

type BeforeAfterLinesProps = { readonly sittings: readonly Sitting[] };

/** The good words and the hard words before and after each sitting, each with its own line and numbers; nothing where nothing was rated both times. */
export function BeforeAfterLines({ sittings }: BeforeAfterLinesProps) {
  const good = timesOf(sittings, 'positive');
  const hard = timesOf(sittings, 'negative');
  if ([...good, ...hard].every(({ means }) => means === null)) return null;
  return (
    <section className={styles.lines} aria-label={exerciseWords.ratings}>
      <h3 className={styles.small}>{exerciseWords.ratings}</h3>
      <p className={styles.soft}>{exerciseWords.ratingsText}</p>
      <div className={styles.columns}>
        <Line name={exerciseWords.positive} tone="good" times={good} />
        <Line name={exerciseWords.negative} tone="hard" times={hard} />
      </div>
      <p className={styles.key} aria-hidden>
        <span className={styles.ring} /> {exerciseWords.keyBefore}
        <span className={styles.dot} /> {exerciseWords.keyAfter}
      </p>
    </section>
  );
}

type LineProps = {
  readonly name: string;
  readonly tone: 'good' | 'hard';
  readonly times: readonly BeforeAfter[];
};

/** A line and, in the same order, its numbers. */
function Line({ name, tone, times }: LineProps) {
  const said = times.map((time) => `${time.name}: ${meansText(time)}.`).join(' ');
  return (
    <div className={styles.column}>
      <h4 className={styles.lineName}>{name}</h4>
      <BeforeAfterLine label={exerciseWords.lineLabel(name, said)} tone={tone} times={times} />
      <table className={styles.table}>
        <caption className={styles.unseen}>{`${name}. ${exerciseWords.tableCaption}`}</caption>
        <thead>
          <tr>
            <th scope="col">{exerciseWords.sittingColumn}</th>
            <th scope="col">{capitalised(exerciseWords.keyBefore)}</th>
            <th scope="col">{capitalised(exerciseWords.keyAfter)}</th>
          </tr>
        </thead>
        <tbody>
          {times.map((time) => (
            <tr key={time.name}>
              <th scope="row">{time.name}</th>
              <td>{time.means ? meanText(time.means.before) : exerciseWords.notRated}</td>
              <td>{time.means ? meanText(time.means.after) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function timesOf(
  sittings: readonly Sitting[],
  list: 'positive' | 'negative',
): readonly BeforeAfter[] {
  return sittings.map(({ number, before, after }) => ({
    name: exerciseWords.short(number),
    means: after && ratingMeans({ before, after })[list],
  }));
}

function meansText({ means }: BeforeAfter): string {
  if (!means) return exerciseWords.notRated;
  return exerciseWords.fromTo(meanText(means.before), meanText(means.after));
}
