import { useState } from 'react';
import type { StrengthId } from '../../../shared/content/strength-ids.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { EntryId, PageId } from '../../../shared/model/ids.ts';
import type { StrengthMoment } from '../../../shared/model/page.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewPage } from '../../frame/use-new-page.ts';
import { pageSaver } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { strengthWords } from '../../words/strengths.ts';
import { MomentForm } from './moment-form.tsx';
import { MomentLine } from './moment-line.tsx';
import { removePages } from '../../saving/remove-pages.ts';
import styles from './strengths.module.css';

type MomentsProps = {
  readonly strength: StrengthId;
  /** What was kept about this quality, oldest first. */
  readonly moments: readonly StrengthMoment[];
  readonly onOpenEntry: (id: EntryId) => void;
};

/** What was kept about one quality, to be added to, changed and removed. */
export function Moments({ strength, moments, onOpenEntry }: MomentsProps) {
  const isReadOnly = useIsReadOnly();
  const newPage = useNewPage();
  const [written, setWritten] = useState<StrengthMoment>();
  const [failure, setFailure] = useState<Failure>();

  const begin = (saidBy: StrengthMoment['saidBy']) =>
    setWritten({ ...newPage(), kind: 'moment', strength, words: '', saidBy, entry: null });
  const remove = async (id: PageId) =>
    setFailure(await removePages([id], strengthWords.momentRemoved));
  const stop = (isEmpty: boolean) => {
    setWritten(undefined);
    if (isEmpty && written && isKept(written)) void remove(written.id);
  };
  const isKept = ({ id }: StrengthMoment) => moments.some((moment) => moment.id === id);

  const shown = moments.filter(({ id }) => id !== written?.id);
  return (
    <>
      {shown.length === 0 ? null : (
        <ul className={styles.moments}>
          {shown.map((moment) => (
            <MomentLine
              key={moment.id}
              moment={moment}
              onChange={() => setWritten(asLastTyped(moment))}
              onRemove={() => void remove(moment.id)}
              onOpenEntry={onOpenEntry}
            />
          ))}
        </ul>
      )}
      {/* In one place from the first letter on: it is kept while it is being typed. */}
      {written ? (
        <MomentForm key={written.id} moment={written} isKept={isKept(written)} onDone={stop} />
      ) : null}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      {isReadOnly || written ? null : (
        <Row>
          <Button kind="plain" onPress={() => begin('me')}>
            {strengthWords.addMoment}
          </Button>
          <Button kind="quiet" onPress={() => begin('friend')}>
            {strengthWords.addFriendView}
          </Button>
        </Row>
      )}
    </>
  );
}

/** What is typed and not on disk yet is newer than what is. */
function asLastTyped(moment: StrengthMoment): StrengthMoment {
  const unsaved = pageSaver.unsaved(moment.id);
  return unsaved?.kind === 'moment' ? unsaved : moment;
}
