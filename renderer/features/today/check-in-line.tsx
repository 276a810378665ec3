import { feelings } from '../../../shared/content/feelings.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row } from '../../ui/card.tsx';
import { formatClock } from '../../words/dates.ts';
import { todayWords } from '../../words/today.ts';
import styles from './check-ins.module.css';

const words = new Map(feelings.map(({ id, word }) => [id, word]));

type CheckInLineProps = {
  readonly checkIn: CheckIn;
  /** Left out where nothing can be written. */
  readonly onChange?: () => void;
  readonly onRemove?: () => void;
};

/** A kept check-in in two lines. */
export function CheckInLine({ checkIn, onChange, onRemove }: CheckInLineProps) {
  const clock = formatClock(checkIn.at, checkIn.zone);
  return (
    <Card label={todayWords.keptAt(clock)}>
      <Row isSpread>
        <p className={styles.kept}>
          {[todayWords.keptAt(clock), ...partsOf(checkIn)].join('  ·  ')}
        </p>
        {onChange && onRemove ? (
          <Row>
            <Button kind="quiet" label={`${todayWords.change} ${clock}`} onPress={onChange}>
              {todayWords.change}
            </Button>
            <Button kind="quiet" label={`${todayWords.remove} ${clock}`} onPress={onRemove}>
              {todayWords.remove}
            </Button>
          </Row>
        ) : null}
      </Row>
      {checkIn.line === '' ? null : <Reading>{checkIn.line}</Reading>}
    </Card>
  );
}

function partsOf({ mood, energy, urge, sleptHours, feelings: ids }: CheckIn): readonly string[] {
  return [
    todayWords.mood(mood),
    energy === null ? '' : todayWords.energyOf(energy),
    urge === null ? '' : todayWords.urgeOf(urge),
    sleptHours === null ? '' : todayWords.sleptOf(sleptHours),
    ids.map((id) => words.get(id) ?? id).join(', '),
  ].filter((part) => part !== '');
}
