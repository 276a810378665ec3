import { useState } from 'react';
import { weeklyNote } from '../../../shared/content/weekly-page.ts';
import type { Failure } from '../../../shared/failure.ts';
import { isSameWeek } from '../../../shared/logic/weekly-page.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PageId } from '../../../shared/model/ids.ts';
import type { WeeklyPage } from '../../../shared/model/page.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewPage } from '../../frame/use-new-page.ts';
import { usePages } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { removePages } from '../../saving/remove-pages.ts';
import { pageSaver } from '../../saving/savers.ts';
import { Card } from '../../ui/card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { weeklyWords } from '../../words/weekly.ts';
import { ClarityLine } from './clarity-line.tsx';
import { KeptPage } from './kept-page.tsx';
import { WeeklyForm } from './weekly-form.tsx';
import styles from './weekly.module.css';

/** The page of this week, to be written on, and the earlier ones. */
export function WeeklyScreen() {
  // While it is open it stays the page of the evening it was opened on.
  const [openedOn] = useState(useToday());
  const pages = usePages('weekly');
  const isReadOnly = useIsReadOnly();
  const { fresh, anew } = useFreshPage(openedOn);
  const [failure, setFailure] = useState<Failure>();
  if (!pages) return null;
  const present = pages.findLast(({ day }) => isSameWeek(day, openedOn)) ?? fresh;
  const earlier = pages.filter(({ id }) => isReadOnly || id !== present.id).toReversed();
  const remove = async (id: PageId) => {
    const refused = await removePages([id], weeklyWords.removed);
    setFailure(refused);
    if (refused === undefined) anew();
  };
  return (
    <Screen title={weeklyWords.title} subtitle={weeklyNote}>
      {isReadOnly ? null : (
        <WeeklyForm
          key={present.id}
          page={present}
          onRemove={present === fresh ? undefined : () => void remove(present.id)}
        />
      )}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <ClarityLine pages={pages} />
      {earlier.length === 0 ? null : <h2 className={styles.heading}>{weeklyWords.earlier}</h2>}
      {isReadOnly && earlier.length === 0 ? <Card>{weeklyWords.none}</Card> : null}
      {earlier.map((page) => (
        <KeptPage
          key={page.id}
          page={page}
          onRemove={isReadOnly ? undefined : () => void remove(page.id)}
        />
      ))}
    </Screen>
  );
}

/**
 * An empty page for this week, or the one that was begun, here or on the Path, and could not be saved yet. `anew` gives
 * another, once what was written on this one was removed.
 */
function useFreshPage(today: Day) {
  const newPage = useNewPage();
  const begin = (): WeeklyPage => ({ ...newPage(), kind: 'weekly', lines: {}, clarity: null });
  const [fresh, setFresh] = useState(() => begunPage(today) ?? begin());
  return { fresh, anew: () => setFresh(begin()) };
}

function begunPage(today: Day): WeeklyPage | undefined {
  return pageSaver.findUnsaved(
    (page): page is WeeklyPage => page.kind === 'weekly' && isSameWeek(page.day, today),
  );
}
