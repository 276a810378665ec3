import { useState } from 'react';
import type { StrengthId } from '../../../shared/content/strength-ids.ts';
import type { Chosen } from '../../../shared/logic/chosen-strengths.ts';
import { nextCard, strengthUnderWay } from '../../../shared/logic/seven-days.ts';
import type { NewUse } from '../../../shared/model/page.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { usePages } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row } from '../../ui/card.tsx';
import { sevenDayWords, strengthWords } from '../../words/strengths.ts';
import { CardOfToday, WhichOne } from './card-of-today.tsx';
import { EMPTY_USE, forgetUse, rememberUse, unfinishedUse, type FilledUse } from './filled-use.ts';
import { SevenDaysOnPaper } from './on-paper.tsx';
import { KeptUses } from './kept-uses.tsx';
import styles from './strengths.module.css';

type SevenDaysProps = { readonly chosen: readonly Chosen[]; readonly onToCards: () => void };

/** One of the chosen qualities in a new way each day, and what was done so far. */
export function SevenDays({ chosen, onToCards }: SevenDaysProps) {
  const uses = usePages('new-use');
  const isReadOnly = useIsReadOnly();
  if (!uses) return null;
  const last = uses.at(-1);
  return (
    <div className={styles.column}>
      <p className={styles.intro}>{sevenDayWords.intro}</p>
      {isReadOnly ? null : <NextCard {...{ chosen, uses, onToCards }} />}
      {isReadOnly && last ? (
        <Row>
          <SevenDaysOnPaper strength={last.strength} />
        </Row>
      ) : null}
      <KeptUses uses={uses} />
    </div>
  );
}

type NextCardProps = SevenDaysProps & { readonly uses: readonly NewUse[] };

function NextCard({ chosen, uses, onToCards }: NextCardProps) {
  const today = useToday();
  const [filled, setFilled] = useState(() => unfinishedUse() ?? EMPTY_USE);
  const [isAsking, setIsAsking] = useState(false);
  const ids = chosen.map(({ strength }) => strength);
  const fill = (next: FilledUse) => {
    setFilled(next);
    rememberUse(next);
  };

  const ofToday = uses.findLast(({ day }) => day === today);
  if (ofToday) {
    return (
      <Card>
        <Reading>{sevenDayWords.keptToday}</Reading>
        <Row>
          <SevenDaysOnPaper strength={ofToday.strength} />
        </Row>
      </Card>
    );
  }
  if (ids.length === 0) {
    return (
      <Card>
        <Reading>{sevenDayWords.chooseFirst}</Reading>
        <Row>
          <Button onPress={onToCards}>{strengthWords.toCards}</Button>
        </Row>
      </Card>
    );
  }
  const begun = filled.strength !== null && ids.includes(filled.strength) ? filled.strength : null;
  const strength = begun ?? strengthUnderWay(uses, ids);
  if (strength === undefined || isAsking) {
    const choose = (next: StrengthId) => {
      setIsAsking(false);
      fill({ ...filled, strength: next });
    };
    return <WhichOne ids={ids} finished={finishedBy(uses)} onChoose={choose} />;
  }
  return (
    <CardOfToday
      card={{ strength, number: nextCard(uses, strength) }}
      filled={filled}
      onFill={(part) => fill({ ...filled, ...part, strength })}
      onAnother={() => setIsAsking(true)}
      onKept={() => {
        setFilled(EMPTY_USE);
        forgetUse();
      }}
    />
  );
}

/** The quality whose seventh card was the last one done. */
function finishedBy(uses: readonly NewUse[]): StrengthId | undefined {
  const last = uses.at(-1);
  return last?.number === 7 ? last.strength : undefined;
}
