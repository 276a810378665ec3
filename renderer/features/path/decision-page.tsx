import { ChevronLeft } from 'lucide-react';
import { closingMap, decisionNote } from '../../../shared/content/steps/closing-map.ts';
import { stepById } from '../../../shared/content/steps/steps.ts';
import type { Flags } from '../../../shared/logic/flags.ts';
import { gateReason, mayLeadToContact, stepShown } from '../../../shared/logic/gates.ts';
import type { SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { Place } from '../../frame/place.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { pathWords } from '../../words/path.ts';
import { Deciding } from './deciding.tsx';
import { GateCard } from './gate-card.tsx';
import { OwnWords } from './own-words.tsx';
import styles from './path.module.css';

type DecisionPageProps = {
  readonly flags: Flags;
  readonly pages: readonly SheetPage[];
  readonly onGo: (place: Place) => void;
};

/** The whole way on one page, the person's own words, and three answers of one size, any of which may be taken back. */
export function DecisionPage({ flags, pages, onGo }: DecisionPageProps) {
  const reason = gateReason(flags);
  const isWhole = mayLeadToContact(flags);
  return (
    <Screen
      width="wide"
      title={isWhole ? pathWords.decideTitle : pathWords.decideTitleGated}
      subtitle={decisionNote}
    >
      <div>
        <Button kind="quiet" onPress={() => onGo({ screen: 'path' })}>
          <ChevronLeft size={16} aria-hidden />
          {pathWords.allSteps}
        </Button>
      </div>
      <OwnWords pages={pages} />
      <Deciding isWhole={isWhole} />
      {reason === undefined ? null : <GateCard reason={reason} onGo={onGo} />}
      <ClosingMap flags={flags} isWhole={isWhole} onGo={onGo} />
    </Screen>
  );
}

type ClosingMapProps = Pick<DecisionPageProps, 'flags' | 'onGo'> & { readonly isWhole: boolean };

function ClosingMap({ flags, isWhole, onGo }: ClosingMapProps) {
  const stops = closingMap.filter(({ gate }) => isWhole || gate === 'none');
  return (
    <section className={styles.stretch} aria-label={pathWords.theWay}>
      <h2 className={styles.heading}>{pathWords.theWay}</h2>
      <ol className={styles.stops}>
        {stops.map(({ id, title, text, steps }) => (
          <li key={id} className={styles.stop}>
            <h3 className={styles.stopTitle}>{title}</h3>
            <p>{text}</p>
            <ul className={styles.stopSteps}>
              {steps
                .filter((step) => stepShown(stepById[step].number, flags) !== 'card')
                .map((step) => (
                  <li key={step}>
                    <Button
                      kind="quiet"
                      onPress={() => onGo({ screen: 'path', at: { page: 'step', step } })}
                    >
                      {stepById[step].title}
                    </Button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
