import { useState, type ReactNode } from 'react';
import { strengthIds, type StrengthId } from '../../../shared/content/strength-ids.ts';
import { strengthName } from '../../../shared/content/strengths.ts';
import { MOST_TOP_STRENGTHS, type Chosen } from '../../../shared/logic/chosen-strengths.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { StrengthMoment } from '../../../shared/model/page.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { usePages } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { strengthWords } from '../../words/strengths.ts';
import { StrengthsOnPaper } from './on-paper.tsx';
import { QualityCard } from './quality-card.tsx';
import styles from './strengths.module.css';
import type { ChosenCards } from './use-chosen.ts';

type YourStrengthsProps = {
  readonly cards: ChosenCards;
  readonly onToCards: () => void;
  readonly onOpenEntry: (id: EntryId) => void;
};

/** What was chosen: the five closest with their moments, the others, and what is kept about cards put back. */
export function YourStrengths({ cards, onToCards, onOpenEntry }: YourStrengthsProps) {
  const moments = usePages('moment');
  /** The card that found the five full. */
  const [refused, setRefused] = useState<StrengthId>();
  const { chosen, setTop } = cards;
  if (!chosen || !moments) return null;
  const top = chosen.filter(({ isTop }) => isTop);
  const others = chosen.filter(({ isTop }) => !isTop);

  const takeIn = (each: Chosen) => {
    const isFull = top.length >= MOST_TOP_STRENGTHS;
    setRefused(isFull ? each.strength : undefined);
    if (!isFull) void setTop(each, true);
  };
  const takeOut = (each: Chosen) => {
    setRefused(undefined);
    void setTop(each, false);
  };

  return (
    <div className={styles.column}>
      {chosen.length === 0 ? <NothingChosen onToCards={onToCards} /> : null}
      {chosen.length === 0 ? null : (
        <Group
          title={strengthWords.fiveTitle}
          text={strengthWords.fiveText}
          aside={<StrengthsOnPaper chosen={chosen} />}
        >
          {top.length === 0 ? <p className={styles.soft}>{strengthWords.noneInFive}</p> : null}
          <Qualities
            qualities={top}
            {...{ moments, cards, onOpenEntry }}
            topText={strengthWords.outOfFive}
            onTop={takeOut}
          />
        </Group>
      )}
      {others.length === 0 ? null : (
        <Group title={strengthWords.alsoTitle}>
          <Qualities
            qualities={others}
            {...{ moments, cards, onOpenEntry }}
            topText={strengthWords.intoFive}
            {...(refused === undefined ? {} : { refused })}
            onTop={takeIn}
          />
        </Group>
      )}
      <Elsewhere {...{ chosen, moments, onOpenEntry }} />
    </div>
  );
}

function NothingChosen({ onToCards }: { readonly onToCards: () => void }) {
  const isReadOnly = useIsReadOnly();
  return (
    <Card>
      <Reading>{strengthWords.nothingChosen}</Reading>
      {isReadOnly ? null : (
        <Row>
          <Button onPress={onToCards}>{strengthWords.toCards}</Button>
        </Row>
      )}
    </Card>
  );
}

type QualitiesProps = {
  readonly qualities: readonly Chosen[];
  readonly moments: readonly StrengthMoment[];
  readonly cards: ChosenCards;
  readonly topText: string;
  /** The one for which there is no room among the five. */
  readonly refused?: StrengthId;
  readonly onTop: (chosen: Chosen) => void;
  readonly onOpenEntry: (id: EntryId) => void;
};

function Qualities({ qualities, moments, cards, onOpenEntry, ...top }: QualitiesProps) {
  const isReadOnly = useIsReadOnly();
  const labelled = (text: string, { strength }: Chosen) => `${text}: ${strengthName(strength)}`;
  return (
    <div className={styles.qualities}>
      {qualities.map((each) => (
        <QualityCard
          key={each.strength}
          {...{ moments, onOpenEntry }}
          strength={each.strength}
          said={
            top.refused === each.strength ? (
              <Sentence kind="note">{strengthWords.fiveFull}</Sentence>
            ) : null
          }
        >
          {isReadOnly ? null : (
            <Row>
              <Button
                kind="quiet"
                label={labelled(top.topText, each)}
                onPress={() => top.onTop(each)}
              >
                {top.topText}
              </Button>
              <Button
                kind="quiet"
                label={labelled(strengthWords.putBackCard, each)}
                onPress={() => void cards.putBack(each)}
              >
                {strengthWords.putBackCard}
              </Button>
            </Row>
          )}
        </QualityCard>
      ))}
    </div>
  );
}

type ElsewhereProps = {
  readonly chosen: readonly Chosen[];
  readonly moments: readonly StrengthMoment[];
  readonly onOpenEntry: (id: EntryId) => void;
};

/** A card that was put back takes nothing with it. */
function Elsewhere({ chosen, moments, onOpenEntry }: ElsewhereProps) {
  const left = strengthIds.filter(
    (id) =>
      moments.some(({ strength }) => strength === id) &&
      !chosen.some(({ strength }) => strength === id),
  );
  if (left.length === 0) return null;
  return (
    <Group title={strengthWords.elsewhereTitle} text={strengthWords.elsewhereText}>
      <div className={styles.qualities}>
        {left.map((strength) => (
          <QualityCard key={strength} {...{ strength, moments, onOpenEntry }} />
        ))}
      </div>
    </Group>
  );
}

type GroupProps = {
  readonly title: string;
  readonly text?: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

function Group({ title, text, aside, children }: GroupProps) {
  return (
    <section className={styles.group} aria-label={title}>
      <header className={styles.head}>
        <Row isSpread>
          <h2 className={styles.heading}>{title}</h2>
          {aside}
        </Row>
        {text === undefined ? null : <p className={styles.soft}>{text}</p>}
      </header>
      {children}
    </section>
  );
}
