import { useState } from 'react';
import type { Chosen } from '../../../shared/logic/chosen-strengths.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { strengthWords } from '../../words/strengths.ts';
import { SentencesView } from './sentences-view.tsx';
import { SevenDays } from './seven-days.tsx';
import { StrengthCards } from './strength-cards.tsx';
import styles from './strengths.module.css';
import { useChosen, type ChosenCards } from './use-chosen.ts';
import { YourStrengths } from './your-strengths.tsx';

type View = keyof typeof strengthWords.views;

/** The ones to choose in, and those that are only looked at where nothing can be written. */
const VIEWS: readonly View[] = ['yours', 'cards', 'days', 'sentences'];
const VIEWS_TO_READ: readonly View[] = ['yours', 'days'];

type StrengthsScreenProps = { readonly onOpenEntry: (id: EntryId) => void };

/** It begins with what was chosen, or with the cards where nothing is. */
export function StrengthsScreen({ onOpenEntry }: StrengthsScreenProps) {
  const isReadOnly = useIsReadOnly();
  const cards = useChosen();
  const { chosen } = cards;
  if (!chosen) return null;
  const begin = chosen.length === 0 && !isReadOnly ? 'cards' : 'yours';
  return <Strengths {...{ begin, cards, chosen, onOpenEntry }} />;
}

type StrengthsProps = StrengthsScreenProps & {
  readonly begin: View;
  readonly cards: ChosenCards;
  readonly chosen: readonly Chosen[];
};

/** Good qualities: 24 cards, the chosen ones with their moments, seven small cards, and 96 sentences. */
function Strengths({ begin, cards, chosen, onOpenEntry }: StrengthsProps) {
  const isReadOnly = useIsReadOnly();
  const [view, setView] = useState(begin);
  return (
    <Screen title={strengthWords.title} subtitle={strengthWords.subtitle} width="wide">
      <Choice
        label={strengthWords.viewsLabel}
        isLabelHidden
        options={(isReadOnly ? VIEWS_TO_READ : VIEWS).map((value) => ({
          value,
          text: strengthWords.views[value],
        }))}
        value={view}
        onChange={setView}
      />
      {cards.failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(cards.failure)}</Sentence>
      )}
      {view === 'yours' ? (
        <YourStrengths cards={cards} onToCards={() => setView('cards')} onOpenEntry={onOpenEntry} />
      ) : null}
      {view === 'cards' ? (
        <section className={styles.group} aria-label={strengthWords.cards}>
          <p className={styles.intro}>{strengthWords.cardsIntro}</p>
          <StrengthCards label={strengthWords.cards} cards={cards} />
        </section>
      ) : null}
      {view === 'days' ? <SevenDays chosen={chosen} onToCards={() => setView('cards')} /> : null}
      {view === 'sentences' ? <SentencesView cards={cards} /> : null}
    </Screen>
  );
}
