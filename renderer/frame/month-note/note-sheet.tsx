import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { isReachingOut } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { MonthEvent } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { forgetForm, rememberForm, unfinishedForm } from '../../saving/unfinished-forms.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { failureSentence } from '../../words/failures.ts';
import { noteWords } from '../../words/month.ts';
import { AfterReachingOut } from './after-reaching-out.tsx';
import {
  emptyNote,
  eventOf,
  filledFrom,
  filledNote,
  saysNothing,
  type FilledNote,
} from './filled-note.ts';
import { KindList } from './kind-list.tsx';
import type { NextStep } from './next-step.ts';
import { NoteForm } from './note-form.tsx';

const FORM = 'month-note';
/** A note that was kept already and is being changed. */
const CHANGE_FORM = 'month-note-change';

type NoteSheetProps = {
  readonly today: Day;
  /** The day it is noted for, today unless another was looked at. */
  readonly day: Day;
  /** The note to change; a new one without it. */
  readonly kept?: MonthEvent;
  /** Whether it is an urge already, so that nothing has to be chosen. */
  readonly isUrge?: boolean;
  readonly onClose: () => void;
  /** An urge is being waited out from now on. */
  readonly onWait: () => void;
  readonly onNext: (step: NextStep) => void;
};

/** Notes something of a day: what happened, a line if wished, kept. Three touches, from anywhere. */
export function NoteSheet({ today, day, kept, isUrge, onClose, onWait, onNext }: NoteSheetProps) {
  const [filled, setFilled] = useState(() => startingPoint(day, kept, isUrge));
  const [failure, setFailure] = useState<Failure>();
  const [reached, setReached] = useState<MonthEvent>();

  const form = kept ? CHANGE_FORM : FORM;
  const fill = (part: Partial<FilledNote>) => {
    const next = { ...filled, ...part };
    setFilled(next);
    rememberForm(form, next);
  };
  const close = () => {
    // Waved away with words in it, by a slip perhaps: they are there when it is opened again.
    if (!kept && saysNothing(filled)) forgetForm(form);
    onClose();
  };
  const keep = async (event: MonthEvent | undefined, then: () => void) => {
    if (!event) return;
    const result = await call('events.save', event);
    if (!result.ok) return setFailure(result.failure);
    forgetForm(form);
    then();
  };
  const keepNote = () => {
    const event = eventOf(filled, kept);
    const isNews = event !== undefined && isReachingOut(event) && !(kept && isReachingOut(kept));
    void keep(event, isNews ? () => setReached(event) : onClose);
  };
  const wait = () => {
    const event = eventOf(filled);
    void keep(event?.kind === 'urge' ? { ...event, waitBeganAt: now() } : event, onWait);
  };

  if (reached) {
    return <AfterReachingOut event={reached} today={today} onClose={onClose} onNext={onNext} />;
  }
  return (
    <Sheet title={kept ? noteWords.changeTitle : noteWords.title} isOpen onClose={close}>
      {filled.kind === null ? (
        <KindList onChoose={(kind) => fill({ kind })} />
      ) : (
        <NoteForm
          today={today}
          filled={filled}
          isKept={kept !== undefined}
          onFill={fill}
          onKeep={keepNote}
          onWait={wait}
          onBack={() => fill({ kind: null })}
        />
      )}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </Sheet>
  );
}

/** What was begun and left, the note as it was kept, or an empty one. */
function startingPoint(day: Day, kept: MonthEvent | undefined, isUrge = false): FilledNote {
  if (kept) {
    const changed = filledNote.safeParse(unfinishedForm(CHANGE_FORM)).data;
    return changed?.id === kept.id ? changed : filledFrom(kept);
  }
  const left = filledNote.safeParse(unfinishedForm(FORM));
  const begun = left.success ? left.data : emptyNote(day);
  return isUrge ? { ...begun, kind: 'urge', day } : begun;
}
