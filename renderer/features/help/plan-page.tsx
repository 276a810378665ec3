import { useEffect, useMemo, useState } from 'react';
import {
  planBoxes,
  planNotes,
  planPrintNote,
} from '../../../shared/content/help/hard-moments-plan.ts';
import type { Failure } from '../../../shared/failure.ts';
import { usualPaper } from '../../../shared/logic/usual-paper.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import type { HardMomentsPage, OwnNumber } from '../../../shared/model/path-pages.ts';
import { now } from '../../bridge/clock.ts';
import { PaperActions } from '../../frame/paper-actions.tsx';
import { usePreferences } from '../../frame/preferences.tsx';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewPage } from '../../frame/use-new-page.ts';
import { SavedState } from '../../frame/writing/saved-state.tsx';
import { usePages } from '../../projection/journal-queries.ts';
import { removePages } from '../../saving/remove-pages.ts';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { failureSentence } from '../../words/failures.ts';
import { helpWords } from '../../words/help.ts';
import { planPage, planRemoved } from './kept-plan.ts';
import { PlanText } from './plan-card.tsx';
import { planDocument, type PlanBoxes } from './plan-document.ts';
import styles from './help.module.css';

type PlanPageProps = { readonly onRemoved: () => void };

/** The plan for hard moments: six boxes, saved as they are typed, and the way to put it on paper. */
export function PlanPage({ onRemoved }: PlanPageProps) {
  const plans = usePages('hard-moments');
  const numbers = usePages('own-number');
  const newPage = useNewPage();
  if (!plans || !numbers) return null;
  const page = planPage(plans, newPage);
  return (
    <Plan
      key={page.id}
      page={page}
      isStored={plans.some(({ id }) => id === page.id)}
      numbers={numbers}
      onRemoved={onRemoved}
    />
  );
}

type PlanProps = PlanPageProps & {
  readonly page: HardMomentsPage;
  readonly isStored: boolean;
  readonly numbers: readonly OwnNumber[];
};

function Plan({ page, isStored, numbers, onRemoved }: PlanProps) {
  const isReadOnly = useIsReadOnly();
  const [boxes, setBoxes] = useState<PlanBoxes>(page.boxes);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => () => pageSaver.release(page.id), [page.id]);

  const change = (next: PlanBoxes) => {
    setBoxes(next);
    const editedAt = now();
    pageSaver.edited(page.id, () => ({ ...page, boxes: next, editedAt }));
  };
  const remove = async () => {
    const found = await removePages([page.id], helpWords.planRemoved);
    setFailure(found);
    if (found) return;
    planRemoved(page.id);
    onRemoved();
  };

  return (
    <>
      {planNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Card>
        {isReadOnly ? (
          <PlanText boxes={boxes} />
        ) : (
          <Boxes id={page.id} boxes={boxes} isStored={isStored} onChange={change} />
        )}
        {failure ? <Sentence kind="trouble">{failureSentence(failure)}</Sentence> : null}
        {isStored && !isReadOnly ? (
          <Row>
            <Button kind="quiet" onPress={() => void remove()}>
              {helpWords.removePlan}
            </Button>
          </Row>
        ) : null}
      </Card>
      <OnPaper boxes={boxes} numbers={numbers} />
    </>
  );
}

type BoxesProps = {
  readonly id: HardMomentsPage['id'];
  readonly boxes: PlanBoxes;
  readonly isStored: boolean;
  readonly onChange: (boxes: PlanBoxes) => void;
};

function Boxes({ id, boxes, isStored, onChange }: BoxesProps) {
  const saveState = useSaveState(pageSaver, id);
  return (
    <>
      <p className={styles.small}>
        <SavedState state={saveState} isStored={isStored} />
      </p>
      {saveState.status === 'failing' ? (
        <Sentence kind="trouble">{failureSentence(saveState.failure)}</Sentence>
      ) : null}
      {planBoxes.map((box) => (
        <TextArea
          key={box.id}
          label={box.title}
          hint={helpWords.planHint(box.hint, box.example)}
          maxLength={MAX_FIELD_LENGTH}
          value={boxes[box.id] ?? ''}
          onChange={(text) => onChange({ ...boxes, [box.id]: text })}
        />
      ))}
    </>
  );
}

type OnPaperProps = { readonly boxes: PlanBoxes; readonly numbers: readonly OwnNumber[] };

function OnPaper({ boxes, numbers }: OnPaperProps) {
  const { capabilities } = usePreferences();
  const document = useMemo(() => planDocument(boxes, numbers), [boxes, numbers]);
  return (
    <Card label={helpWords.planOnPaper}>
      <h2 className={styles.heading}>{helpWords.planOnPaper}</h2>
      <p>{planPrintNote}</p>
      <PaperActions
        document={document}
        paper={usualPaper(navigator.language)}
        capabilities={capabilities}
      />
    </Card>
  );
}
