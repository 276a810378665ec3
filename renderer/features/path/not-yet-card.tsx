import type { Step } from '../../../shared/content/steps/step.ts';
import { openingGround } from '../../../shared/logic/step-view.ts';
import type { SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { Place } from '../../frame/place.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type NotYetCardProps = {
  readonly step: Step;
  readonly pages: readonly SheetPage[];
  readonly onGo: (place: Place) => void;
};

/** Why a step is not open yet: what has to be so, and which of it is. */
export function NotYetCard({ step, pages, onGo }: NotYetCardProps) {
  const { opening } = step;
  if (opening === undefined) return null;
  const { hasWrittenCauses, bothSaidYes } = openingGround(step, opening, pages);
  return (
    <Card label={pathWords.untilTitle}>
      <h2 className={styles.heading}>{pathWords.untilTitle}</h2>
      <p>{opening.until}</p>
      <ul className={styles.reasons}>
        <Reason text={pathWords.untilCauses} isSo={hasWrittenCauses} />
        <Reason text={pathWords.untilYes} isSo={bothSaidYes} />
      </ul>
      <div>
        <Button
          kind="plain"
          onPress={() => onGo({ screen: 'path', at: { page: 'step', step: opening.written.step } })}
        >
          {pathWords.toCauses}
        </Button>
      </div>
    </Card>
  );
}

function Reason({ text, isSo }: { readonly text: string; readonly isSo: boolean }) {
  return (
    <li>
      <p>{text}</p>
      <p className={styles.hint}>{isSo ? pathWords.isSo : pathWords.isNotYetSo}</p>
    </li>
  );
}
