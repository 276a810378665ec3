import { answerOf } from '../../../../shared/logic/worksheet-pages.ts';
import { Button } from '../../../ui/button.tsx';
import { Rating } from '../../../ui/rating.tsx';
import { pathWords } from '../../../words/path.ts';
import styles from '../path.module.css';
import type { FieldProps } from './field-props.ts';

/** From 0 to 10, or left out. */
export function ScaleField({ field, answers, onAnswer }: FieldProps<'scale'>) {
  const { id, label, hint, lowestWords, highestWords } = field;
  const rating = answerOf(answers, id, 'scale')?.rating ?? null;
  return (
    <div className={styles.field}>
      <Rating
        label={label}
        value={rating}
        ends={{ low: lowestWords, high: highestWords }}
        onChange={(value) => onAnswer({ kind: 'scale', field: id, rating: value })}
      />
      <div className={styles.ends}>
        <span className={styles.hint}>{pathWords.ends(lowestWords, highestWords)}</span>
        {rating === null ? null : (
          <Button kind="quiet" label={pathWords.clear(label)} onPress={() => onAnswer(undefined)}>
            {pathWords.takeOut}
          </Button>
        )}
      </div>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
