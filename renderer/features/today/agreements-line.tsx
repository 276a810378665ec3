import type { StepId } from '../../../shared/content/steps/step-ids.ts';
import { agreementsDue } from '../../../shared/logic/agreements-due.ts';
import type { Day } from '../../../shared/model/day.ts';
import { useFlags, usePages } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { agreementWords } from '../../words/path.ts';

type AgreementsLineProps = { readonly today: Day; readonly onStep: (step: StepId) => void };

/** For a week from the day on which an agreement was to be looked at again: one quiet line, however many they are. */
export function AgreementsLine({ today, onStep }: AgreementsLineProps) {
  const pages = usePages('worksheet');
  const flags = useFlags();
  const due = pages && flags ? agreementsDue(pages, flags, today) : [];
  const [step] = due;
  if (step === undefined) return null;
  return (
    <Row isSpread>
      <p>{agreementWords.due(due.length)}</p>
      <Button kind="quiet" onPress={() => onStep(step)}>
        {agreementWords.look}
      </Button>
    </Row>
  );
}
