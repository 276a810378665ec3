import type { Round } from '../../../shared/logic/exercise-rounds.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { formatDayRange } from '../../words/dates.ts';
import { exerciseWords } from '../../words/exercise.ts';
import { BeforeAfterLines } from './before-after-lines.tsx';
import styles from './exercise.module.css';
import { SittingColumn } from './sitting-column.tsx';

type EarlierRoundsProps = {
  /** The oldest first. */
  readonly rounds: readonly Round[];
  readonly onRead: (entry: EntryId) => void;
  /** The next sitting of a round that is not whole; left out where none can be begun. */
  readonly onGoOn: ((round: Round) => void) | undefined;
};

/** The rounds before the newest one, side by side where there is room; nothing was overwritten by doing it again. */
export function EarlierRounds({ rounds, onRead, onGoOn }: EarlierRoundsProps) {
  if (rounds.length === 0) return null;
  return (
    <section className={styles.earlier} aria-label={exerciseWords.earlierTitle}>
      <h2 className={styles.heading}>{exerciseWords.earlierTitle}</h2>
      <div className={styles.rounds}>
        {rounds.toReversed().map((round) => (
          <EarlierRound
            key={round.round}
            round={round}
            onRead={onRead}
            onGoOn={onGoOn && (() => onGoOn(round))}
          />
        ))}
      </div>
    </section>
  );
}

type EarlierRoundProps = Pick<EarlierRoundsProps, 'onRead'> & {
  readonly round: Round;
  readonly onGoOn: (() => void) | undefined;
};

function EarlierRound({ round: { sittings, standing }, onRead, onGoOn }: EarlierRoundProps) {
  const days = sittings.map(({ day }) => day).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = formatDayRange(first, last);
  return (
    <Card label={range}>
      <header>
        <h3 className={styles.small}>{range}</h3>
        <p className={styles.soft}>{exerciseWords.standing[standing]}</p>
      </header>
      <ul className={styles.columns}>
        {sittings.map((sitting) => (
          <SittingColumn key={sitting.id} sitting={sitting} onRead={onRead} />
        ))}
      </ul>
      <BeforeAfterLines sittings={sittings} />
      {standing === 'under-way' && onGoOn ? (
        <Row>
          <Button kind="plain" label={exerciseWords.goOnRoundLabel(range)} onPress={onGoOn}>
            {exerciseWords.goOnRound}
          </Button>
        </Row>
      ) : null}
    </Card>
  );
}
