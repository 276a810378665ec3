import { useEffect } from 'react';
import { ChevronLeft } from 'lucide-react';
import { gateCards, letterOnlyNote, privateOnlyNote } from '../../../shared/content/gate-card.ts';
import type { StepId } from '../../../shared/content/steps/step-ids.ts';
import { stepById } from '../../../shared/content/steps/steps.ts';
import { stretches } from '../../../shared/content/steps/stretches.ts';
import type { Flags } from '../../../shared/logic/flags.ts';
import { gateReason, hasReading } from '../../../shared/logic/gates.ts';
import { readingOf, shownOf, worksheetsShown } from '../../../shared/logic/step-view.ts';
import type { SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { StepState } from '../../../shared/model/path-pages.ts';
import type { PathPage, Place } from '../../frame/place.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { pathWords } from '../../words/path.ts';
import { TheirNoQuestions } from './flag-questions.tsx';
import { GateCard } from './gate-card.tsx';
import { NotYetCard } from './not-yet-card.tsx';
import { StateControl } from './state-control.tsx';
import { StepLinks, StepPrompts } from './step-leads.tsx';
import { StepReading } from './step-reading.tsx';
import { SittingsNote } from './sittings-note.tsx';
import { sheetElementId, WorksheetCard } from './worksheet-card.tsx';

/** Where every card leads, so that each answer a gate hangs on can be given anew there. */
const ANSWERED_ANEW: StepId = 'red-flags';

type StepPageProps = {
  readonly at: Extract<PathPage, { readonly page: 'step' }>;
  readonly flags: Flags;
  readonly pages: readonly SheetPage[];
  readonly states: readonly StepState[];
  readonly onGo: (place: Place) => void;
};

/** Any step: what is read, what is filled in, and where it leads; or the card that stands in its place. */
export function StepPage({ at, flags, pages, states, onGo }: StepPageProps) {
  const step = stepById[at.step];
  const isReadOnly = useIsReadOnly();
  const shown = shownOf(step, flags, pages);
  const reason = gateReason(flags);
  const stretch = stretches.find(({ number }) => number === step.stretch);
  useShownWorksheet(at.worksheet);

  if (shown === 'card' && reason !== undefined) {
    return (
      <Screen title={gateCards[reason].title}>
        <BackToMap onGo={onGo} />
        <GateCard reason={reason} isTitleHidden onGo={onGo} />
      </Screen>
    );
  }
  return (
    <Screen
      title={step.title}
      subtitle={reason === undefined ? pathWords.stretch(step.stretch, stretch?.name ?? '') : ''}
    >
      <BackToMap onGo={onGo} />
      {shown === 'letter-only' ? <p>{letterOnlyNote}</p> : null}
      {shown === 'private-only' ? <p>{privateOnlyNote}</p> : null}
      {hasReading(shown) ? (
        <StepReading reading={readingOf(step, flags)} duringMonth={step.duringMonth} />
      ) : null}
      {shown === 'not-yet' ? <NotYetCard step={step} pages={pages} onGo={onGo} /> : null}
      {isReadOnly ? null : <StateControl step={step.id} states={states} />}
      {worksheetsShown(step, shown).map((worksheet) => (
        <WorksheetCard
          key={worksheet.id}
          step={step.id}
          worksheet={worksheet}
          pages={pages}
          isLetterOnly={shown === 'letter-only'}
          onWrite={(open) => onGo({ screen: 'journal', open })}
          onHelp={() => onGo({ screen: 'help' })}
        />
      ))}
      {step.id === ANSWERED_ANEW && flags.theirNo && !isReadOnly ? (
        <Card>
          <TheirNoQuestions />
        </Card>
      ) : null}
      {shown === 'letter-only' && reason !== undefined ? (
        <GateCard reason={reason} onGo={onGo} />
      ) : null}
      <SittingsNote step={step} pages={pages} onGo={onGo} />
      {hasReading(shown) && !isReadOnly ? <StepPrompts step={step} onGo={onGo} /> : null}
      <StepLinks step={step} flags={flags} onGo={onGo} />
    </Screen>
  );
}

function BackToMap({ onGo }: Pick<StepPageProps, 'onGo'>) {
  return (
    <div>
      <Button kind="quiet" onPress={() => onGo({ screen: 'path' })}>
        <ChevronLeft size={16} aria-hidden />
        {pathWords.allSteps}
      </Button>
    </div>
  );
}

/** Brings a worksheet that was asked for into sight, and the keyboard to it. */
function useShownWorksheet(worksheet: string | undefined): void {
  useEffect(() => {
    if (worksheet === undefined) return;
    const heading = document.getElementById(sheetElementId(worksheet));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [worksheet]);
}
