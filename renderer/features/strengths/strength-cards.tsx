import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { strengths as allStrengths, type Strength } from '../../../shared/content/strengths.ts';
import { strengthWords } from '../../words/strengths.ts';
import styles from './strengths.module.css';
import type { ChosenCards } from './use-chosen.ts';

type StrengthCardsProps = {
  readonly label: string;
  readonly cards: ChosenCards;
  /** Which of the 24; all of them without it. */
  readonly shown?: readonly Strength[];
};

/** Cards to choose from, and to put back, by pointer or by keys. */
export function StrengthCards({ label, cards, shown = allStrengths }: StrengthCardsProps) {
  const { chosen, choose, putBack } = cards;
  return (
    <ul className={styles.cards} aria-label={label}>
      {shown.map((strength) => {
        const own = chosen?.find((each) => each.strength === strength.id);
        return (
          <li key={strength.id}>
            <StrengthCard
              strength={strength}
              isChosen={own !== undefined}
              onToggle={() => void (own ? putBack(own) : choose(strength.id))}
            />
          </li>
        );
      })}
    </ul>
  );
}

type StrengthCardProps = {
  readonly strength: Strength;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

function StrengthCard({
  strength: { name, means, inLife },
  isChosen,
  onToggle,
}: StrengthCardProps) {
  return (
    <ToggleButton className={styles.card ?? ''} isSelected={isChosen} onChange={onToggle}>
      <span className={styles.cardName}>{name}</span>
      <span className={styles.cardMeans}>{means}</span>
      <span className={styles.cardLife}>{inLife}</span>
      {/* For the eye; the ear hears whether it is pressed. */}
      <span className={styles.cardState} aria-hidden>
        {isChosen ? <Check size={14} /> : null}
        {isChosen ? strengthWords.chosen : strengthWords.choose}
      </span>
    </ToggleButton>
  );
}
