import { useState } from 'react';
import {
  questionnaireCredit,
  questionnaireItems,
  questionnaireNote,
} from '../../../shared/content/questionnaire.ts';
import { strengths } from '../../../shared/content/strengths.ts';
import type { Failure } from '../../../shared/failure.ts';
import {
  countAnswers,
  lastAnswered,
  nextUnanswered,
  whatCameUp,
} from '../../../shared/logic/strengths-questionnaire.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Reading, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { sentenceWords } from '../../words/strengths.ts';
import { removePages } from '../../saving/remove-pages.ts';
import { SentenceCard } from './sentence-card.tsx';
import { StrengthCards } from './strength-cards.tsx';
import styles from './strengths.module.css';
import { useAnswers, type Answers, type GivenAnswers } from './use-answers.ts';
import type { ChosenCards } from './use-chosen.ts';

/** Before the sentences, at one of them, after the last one, or looking at what came up. */
type Standing = { readonly at: 'start' | 'end' | 'result' } | { readonly at: number };

type SentencesViewProps = { readonly cards: ChosenCards };

/** The 96 sentences: as many as wished, whenever wished. */
export function SentencesView({ cards }: SentencesViewProps) {
  const [{ at }, setStanding] = useState<Standing>({ at: 'start' });
  const given = useAnswers();
  if (!given) return null;
  const goOnAfter = (answers: Answers, place: number) =>
    setStanding({ at: nextUnanswered(answers, place) ?? 'end' });
  const toStart = () => setStanding({ at: 'start' });

  if (at === 'result') {
    return <WhatCameUp {...{ cards }} answers={given.answers} onBack={toStart} />;
  }
  const item = typeof at === 'number' ? questionnaireItems[at] : undefined;
  return (
    <div className={styles.column}>
      {item && typeof at === 'number' ? (
        <SentenceCard
          key={item.id}
          number={at + 1}
          text={item.text}
          answer={given.answers[item.id]}
          onAnswer={(answer) => goOnAfter(given.answer(item.id, answer), at)}
          onBack={at === 0 ? undefined : () => setStanding({ at: at - 1 })}
          onStop={toStart}
        />
      ) : (
        <Overview
          given={given}
          isAtEnd={at === 'end'}
          onGoOn={(after) => goOnAfter(given.answers, after)}
          onShow={() => setStanding({ at: 'result' })}
        />
      )}
      {given.failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(given.failure)}</Sentence>
      )}
    </div>
  );
}

type OverviewProps = {
  readonly given: GivenAnswers;
  readonly isAtEnd: boolean;
  /** On with the first one after this place that has no answer. */
  readonly onGoOn: (after: number) => void;
  readonly onShow: () => void;
};

function Overview({ given: { answers, pageIds, forget }, isAtEnd, onGoOn, onShow }: OverviewProps) {
  const [failure, setFailure] = useState<Failure>();
  const count = countAnswers(answers);
  const last = lastAnswered(answers);
  const isPast = isAtEnd || nextUnanswered(answers, last) === undefined;
  const leftOut = questionnaireItems.length - count;
  const remove = async () => {
    const refused = await removePages(pageIds, sentenceWords.removed);
    setFailure(refused);
    if (refused === undefined) forget();
  };
  return (
    <>
      <Card label={sentenceWords.title}>
        <h2 className={styles.heading}>{sentenceWords.title}</h2>
        {count === 0 ? (
          questionnaireNote.map((line) => <p key={line}>{line}</p>)
        ) : (
          <Reading>{standingSentence(count, leftOut, isPast)}</Reading>
        )}
        <Row>
          {count === 0 ? <Button onPress={() => onGoOn(-1)}>{sentenceWords.begin}</Button> : null}
          {count > 0 && !isPast ? (
            <Button onPress={() => onGoOn(last)}>{sentenceWords.goOn}</Button>
          ) : null}
          {count > 0 ? (
            <Button kind={isPast ? 'main' : 'plain'} onPress={onShow}>
              {sentenceWords.show}
            </Button>
          ) : null}
          {count > 0 && isPast && leftOut > 0 ? (
            <Button kind="plain" onPress={() => onGoOn(-1)}>
              {sentenceWords.lookAgain}
            </Button>
          ) : null}
          {pageIds.length > 0 ? (
            <Button kind="quiet" onPress={() => void remove()}>
              {sentenceWords.remove}
            </Button>
          ) : null}
        </Row>
        {failure === undefined ? null : (
          <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
        )}
      </Card>
      <CardIntro>{questionnaireCredit}</CardIntro>
    </>
  );
}

function standingSentence(count: number, leftOut: number, isPast: boolean): string {
  if (!isPast) return sentenceWords.answered(count);
  return leftOut === 0
    ? sentenceWords.allAnswered
    : `${sentenceWords.atEnd} ${sentenceWords.leftOut(leftOut)}`;
}

type WhatCameUpProps = SentencesViewProps & {
  readonly answers: Answers;
  readonly onBack: () => void;
};

function WhatCameUp({ answers, cards, onBack }: WhatCameUpProps) {
  const found = whatCameUp(answers);
  const shown = (found ?? []).flatMap(
    (id) => strengths.find((strength) => strength.id === id) ?? [],
  );
  return (
    <section className={styles.group} aria-label={sentenceWords.cameUp}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{sentenceWords.cameUp}</h2>
        <p className={styles.intro}>{sentenceAbout(found?.length)}</p>
      </header>
      {shown.length === 0 ? null : (
        <StrengthCards label={sentenceWords.cameUp} cards={cards} shown={shown} />
      )}
      <Row>
        <Button kind="plain" onPress={onBack}>
          {sentenceWords.toBeginning}
        </Button>
      </Row>
      <div className={styles.column}>
        <CardIntro>{questionnaireCredit}</CardIntro>
      </div>
    </section>
  );
}

function sentenceAbout(found: number | undefined): string {
  if (found === undefined) return sentenceWords.tooFew;
  return found === 0 ? sentenceWords.nothingStoodOut : sentenceWords.cameUpText;
}
