import { negativeWords, positiveWords } from '../../../shared/content/exercise-words.ts';
import type { ExerciseRatings } from '../../../shared/model/page.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Rating } from '../../ui/rating.tsx';
import { exerciseWords } from '../../words/exercise.ts';
import styles from './exercise.module.css';

type RatingListsProps = {
  readonly ratings: ExerciseRatings;
  readonly onRate: (ratings: ExerciseRatings) => void;
};

/** The good words and the hard words, in two lists of their own. Each may be left out. */
export function RatingLists({ ratings, onRate }: RatingListsProps) {
  return (
    <>
      <RatingList
        title={exerciseWords.positive}
        words={positiveWords}
        ratings={ratings.positive}
        onRate={(positive) => onRate({ ...ratings, positive })}
      />
      <RatingList
        title={exerciseWords.negative}
        words={negativeWords}
        ratings={ratings.negative}
        onRate={(negative) => onRate({ ...ratings, negative })}
      />
    </>
  );
}

type RatingListProps<Word extends string> = {
  readonly title: string;
  readonly words: readonly Word[];
  readonly ratings: Readonly<Partial<Record<Word, number>>>;
  readonly onRate: (ratings: Partial<Record<Word, number>>) => void;
};

function RatingList<Word extends string>({ title, words, ratings, onRate }: RatingListProps<Word>) {
  const isRated = words.some((word) => ratings[word] !== undefined);
  return (
    <Card label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <div className={styles.ratings}>
        {words.map((word) => (
          <Rating
            key={word}
            label={word}
            ends={{ low: exerciseWords.none, high: exerciseWords.much }}
            value={ratings[word] ?? null}
            onChange={(value) => onRate({ ...ratings, [word]: value })}
          />
        ))}
      </div>
      {isRated ? (
        <div className={styles.acts}>
          <Button kind="quiet" label={exerciseWords.clearLabel(title)} onPress={() => onRate({})}>
            {exerciseWords.clear}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
