import { planTitle } from '../../../shared/content/help/hard-moments-plan.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { usePages } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { helpWords } from '../../words/help.ts';
import { filledBoxes, type PlanBoxes } from './plan-document.ts';
import { lastTyped } from './kept-plan.ts';
import styles from './help.module.css';

type PlanCardProps = {
  /** The person comes back from the plan to here. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
};

/** The plan for hard moments, to be read at once; or the way to write one. */
export function PlanCard({ takesFocus, onOpen }: PlanCardProps) {
  const plans = usePages('hard-moments');
  const isReadOnly = useIsReadOnly();
  if (!plans) return null;
  const boxes = lastTyped(plans)?.boxes ?? {};
  const isEmpty = filledBoxes(boxes).length === 0;
  return (
    <Card label={planTitle}>
      <h2 className={styles.heading}>{planTitle}</h2>
      {isEmpty ? <p className={styles.soft}>{helpWords.planNone}</p> : <PlanText boxes={boxes} />}
      {isReadOnly && isEmpty ? null : (
        <Row>
          <Button kind="plain" autoFocus={takesFocus} onPress={onOpen}>
            {isEmpty ? helpWords.writePlan : helpWords.openPlan}
          </Button>
        </Row>
      )}
    </Card>
  );
}

/** What was written, box by box. */
export function PlanText({ boxes }: { readonly boxes: PlanBoxes }) {
  return (
    <dl className={styles.plan}>
      {filledBoxes(boxes).map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
