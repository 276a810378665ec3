import type { Step } from '../../../shared/content/steps/step.ts';
import { stepById, steps } from '../../../shared/content/steps/steps.ts';
import { stretches } from '../../../shared/content/steps/stretches.ts';
import type { Flags } from '../../../shared/logic/flags.ts';
import { gateReason, stepShown } from '../../../shared/logic/gates.ts';
import { leftOff, stateOf } from '../../../shared/logic/path-standing.ts';
import type { SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { StepState } from '../../../shared/model/path-pages.ts';
import type { Place } from '../../frame/place.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { pathWords } from '../../words/path.ts';
import { GateCard } from './gate-card.tsx';
import styles from './path.module.css';
import { StepButton } from './step-button.tsx';

type PathMapProps = {
  readonly flags: Flags;
  readonly pages: readonly SheetPage[];
  readonly states: readonly StepState[];
  readonly onGo: (place: Place) => void;
};

/** All steps on one page, with what the person said of each; what a flag puts away is one card. */
export function PathMap({ flags, pages, states, onGo }: PathMapProps) {
  const reason = gateReason(flags);
  const isPutAway = (stretch: number) =>
    steps.some((step) => step.stretch === stretch && stepShown(step.number, flags) === 'card');
  const firstPutAway = stretches.find(({ number }) => isPutAway(number))?.number;
  const remaining = steps.filter(
    ({ stretch, number }) => isPutAway(stretch) && stepShown(number, flags) !== 'card',
  );
  return (
    <Screen title={pathWords.title} subtitle={pathWords.subtitle} width="wide">
      <LeftOff {...{ flags, pages, states, onGo }} />
      <div className={styles.map}>
        {stretches.map(({ number, name, about }) => {
          // The card stands where the first of what it replaces stood.
          if (number === firstPutAway && reason !== undefined) {
            return (
              <div key={number} className={styles.putAway}>
                <GateCard reason={reason} onGo={onGo} />
              </div>
            );
          }
          if (isPutAway(number)) return null;
          return (
            <StepList
              key={number}
              name={name}
              about={about}
              shown={steps.filter(({ stretch }) => stretch === number)}
              {...{ flags, states, onGo }}
            />
          );
        })}
        {reason === undefined ? null : (
          <StepList name={pathWords.stillOpen} shown={remaining} {...{ flags, states, onGo }} />
        )}
      </div>
      <Card label={pathWords.mapTitle}>
        <h2 className={styles.heading}>{pathWords.mapTitle}</h2>
        <p>{reason === undefined ? pathWords.mapText : pathWords.mapTextGated}</p>
        <Row>
          <Button kind="plain" onPress={() => onGo({ screen: 'path', at: { page: 'decision' } })}>
            {pathWords.openMap}
          </Button>
        </Row>
      </Card>
    </Screen>
  );
}

/** The way back to what was filled in last. */
function LeftOff({ flags, pages, states, onGo }: PathMapProps) {
  const last = leftOff(pages, states, flags);
  if (last === undefined) return null;
  return (
    <Card>
      <Row isSpread>
        <p>{pathWords.leftOff(stepById[last].title)}</p>
        <Button
          onPress={() => onGo({ screen: 'path', at: { page: 'step', step: stepById[last].id } })}
        >
          {pathWords.goOn}
        </Button>
      </Row>
    </Card>
  );
}

type StepListProps = Pick<PathMapProps, 'flags' | 'states' | 'onGo'> & {
  readonly name: string;
  readonly about?: string;
  readonly shown: readonly Step[];
};

function StepList({ name, about, shown, flags, states, onGo }: StepListProps) {
  return (
    <section className={styles.stretch} aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      {about === undefined ? null : <p className={styles.hint}>{about}</p>}
      <ul className={styles.steps}>
        {shown.map((step) => (
          <li key={step.id}>
            <StepButton
              step={step}
              state={stateOf(states, step.id)}
              isLetterOnly={stepShown(step.number, flags) === 'letter-only'}
              onOpen={() => onGo({ screen: 'path', at: { page: 'step', step: step.id } })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
