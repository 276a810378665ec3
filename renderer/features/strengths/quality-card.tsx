import type { ReactNode } from 'react';
import type { StrengthId } from '../../../shared/content/strength-ids.ts';
import { strengths } from '../../../shared/content/strengths.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { StrengthMoment } from '../../../shared/model/page.ts';
import { Card, Row } from '../../ui/card.tsx';
import { Moments } from './moments.tsx';
import styles from './strengths.module.css';

type QualityCardProps = {
  readonly strength: StrengthId;
  readonly moments: readonly StrengthMoment[];
  readonly onOpenEntry: (id: EntryId) => void;
  /** Something the app says about it. */
  readonly said?: ReactNode;
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

/** One quality and what was kept about it. */
export function QualityCard({ strength, moments, onOpenEntry, said, children }: QualityCardProps) {
  const known = strengths.find(({ id }) => id === strength);
  if (!known) return null;
  const own = moments.filter((moment) => moment.strength === strength);
  return (
    <Card label={known.name}>
      <div>
        <Row isSpread>
          <h3 className={styles.cardName}>{known.name}</h3>
          {children}
        </Row>
        <p className={styles.soft}>{known.means}</p>
      </div>
      {said}
      <Moments strength={strength} moments={own} onOpenEntry={onOpenEntry} />
    </Card>
  );
}
