import { gateCards, gateOffers } from '../../../shared/content/gate-card.ts';
import type { OpenEntry, Place } from '../../frame/place.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewEntry } from '../../frame/use-new-entry.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './path.module.css';

export type GateCardProps = {
  readonly reason: keyof typeof gateCards;
  /** Where the title of the screen says it already. */
  readonly isTitleHidden?: boolean;
  readonly onGo: (place: Place) => void;
};

/** Stands where something was put away: why, in two sentences, and what helps instead. */
export function GateCard({ reason, isTitleHidden = false, onGo }: GateCardProps) {
  const newEntry = useNewEntry();
  const isReadOnly = useIsReadOnly();
  const { title, why } = gateCards[reason];
  const offers = gateOffers.filter(({ id }) => id !== 'unsent-letter' || !isReadOnly);
  return (
    <Card label={title}>
      {isTitleHidden ? null : <h2 className={styles.heading}>{title}</h2>}
      <p>{why}</p>
      <ul className={styles.offers}>
        {offers.map(({ id, label, text }) => (
          <li key={id}>
            <Button
              kind="plain"
              onPress={() => onGo(placeOfOffer(id, () => newEntry({ kind: 'letter' })))}
            >
              {label}
            </Button>
            <p className={styles.hint}>{text}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function placeOfOffer(id: (typeof gateOffers)[number]['id'], beginLetter: () => OpenEntry): Place {
  switch (id) {
    case 'unsent-letter':
      return { screen: 'journal', open: beginLetter() };
    case 'help':
      return { screen: 'help' };
    case 'step-21':
      return { screen: 'path', at: { page: 'step', step: 'red-flags' } };
    case 'step-23':
      return { screen: 'path', at: { page: 'step', step: 'accept-and-go-on' } };
  }
}
