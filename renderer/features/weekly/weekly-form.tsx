import { useEffect, useState } from 'react';
import { weeklyLines, weeklySlider } from '../../../shared/content/weekly-page.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import { type WeeklyPage } from '../../../shared/model/page.ts';
import { now } from '../../bridge/clock.ts';
import { SavedState } from '../../frame/writing/saved-state.tsx';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Rating } from '../../ui/rating.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { formatDay } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { weeklyWords } from '../../words/weekly.ts';
import styles from './weekly.module.css';

type WeeklyFormProps = {
  /** Read once: give the form a React `key` that is the page's id. */
  readonly page: WeeklyPage;
  /** Left out while nothing is stored. */
  readonly onRemove: (() => void) | undefined;
};

/** A week's page, saved as it is filled in. Any line may stay empty, and nothing has to be finished. */
export function WeeklyForm({ page, onRemove }: WeeklyFormProps) {
  const { filled, fill } = useFilling(page);
  const state = useSaveState(pageSaver, page.id);
  return (
    <Card label={weeklyWords.thisWeek}>
      <div className={styles.head}>
        <span>{formatDay(page.day)}</span>
        <SavedState state={state} isStored={onRemove !== undefined} />
      </div>
      {state.status === 'failing' ? (
        <Sentence kind="trouble">{failureSentence(state.failure)}</Sentence>
      ) : null}
      {weeklyLines.map(({ id, opening, hint }) => (
        <TextArea
          key={id}
          label={opening}
          hint={hint}
          value={filled.lines[id] ?? ''}
          maxLength={MAX_FIELD_LENGTH}
          onChange={(typed) => fill({ lines: { ...filled.lines, [id]: typed } })}
        />
      ))}
      <div className={styles.clarity}>
        <Rating
          label={weeklySlider.text}
          ends={{ low: weeklySlider.lowestWords, high: weeklySlider.highestWords }}
          value={filled.clarity}
          onChange={(clarity) => fill({ clarity })}
        />
        <Row isSpread>
          <p className={styles.soft}>{weeklyWords.ends}</p>
          {filled.clarity === null ? null : (
            <Button kind="quiet" onPress={() => fill({ clarity: null })}>
              {weeklyWords.leaveOut}
            </Button>
          )}
        </Row>
      </div>
      {onRemove === undefined ? null : (
        <Row>
          <Button kind="quiet" onPress={onRemove}>
            {weeklyWords.remove}
          </Button>
        </Row>
      )}
    </Card>
  );
}

function useFilling(page: WeeklyPage) {
  const [filled, setFilled] = useState(() => asLastTyped(page));
  useEffect(() => () => pageSaver.release(page.id), [page.id]);
  const fill = (part: Partial<Pick<WeeklyPage, 'lines' | 'clarity'>>) => {
    const next = { ...filled, ...part, editedAt: now() };
    setFilled(next);
    pageSaver.edited(next.id, () => next);
  };
  return { filled, fill };
}

/** What was typed and is not on disk yet is newer than what is. */
function asLastTyped(page: WeeklyPage): WeeklyPage {
  const unsaved = pageSaver.unsaved(page.id);
  return unsaved?.kind === 'weekly' ? unsaved : page;
}
