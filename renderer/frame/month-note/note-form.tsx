import type { Day } from '../../../shared/model/day.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Rating } from '../../ui/rating.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { noteKindText, noteWords } from '../../words/month.ts';
import type { FilledNote } from './filled-note.ts';
import styles from './month-note.module.css';

const LONGEST_LINE = 500;

type NoteFormProps = {
  readonly today: Day;
  readonly filled: FilledNote;
  /** Whether it was kept before and is only being changed. */
  readonly isKept: boolean;
  readonly onFill: (part: Partial<FilledNote>) => void;
  readonly onKeep: () => void;
  readonly onWait: () => void;
  readonly onBack: () => void;
};

/** The rest of a note, once it is said what happened. Everything but an urge's strength may stay empty. */
export function NoteForm(props: NoteFormProps) {
  const { today, filled, isKept, onFill, onKeep } = props;
  const isUrge = filled.kind === 'urge';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <p>{filled.kind === null ? '' : noteKindText(filled.kind)}</p>
      {isUrge ? (
        <Rating
          label={noteWords.strength}
          value={filled.strength}
          ends={{ low: noteWords.weak, high: noteWords.strong }}
          autoFocus
          onChange={(strength) => onFill({ strength })}
        />
      ) : null}
      <TextLine
        label={lineLabel(filled)}
        value={filled.note}
        maxLength={LONGEST_LINE}
        autoFocus={!isUrge}
        onChange={(note) => onFill({ note })}
      />
      {isUrge && isKept ? (
        <TextLine
          label={noteWords.helped}
          value={filled.helped}
          maxLength={LONGEST_LINE}
          onChange={(helped) => onFill({ helped })}
        />
      ) : null}
      <DayField
        label={noteWords.day}
        value={filled.day}
        latest={today}
        onChange={(day) => onFill({ day })}
      />
      <Buttons {...props} isMissing={isUrge && filled.strength === null} />
    </form>
  );
}

type ButtonsProps = NoteFormProps & { readonly isMissing: boolean };

function Buttons({ today, filled, isKept, isMissing, onWait, onBack }: ButtonsProps) {
  const canWait = filled.kind === 'urge' && !isKept && filled.day === today;
  return (
    <Row isSpread>
      <Button kind="quiet" onPress={onBack}>
        {noteWords.back}
      </Button>
      <Row>
        {canWait ? (
          <Button kind="plain" isDisabled={isMissing} onPress={onWait}>
            {noteWords.wait}
          </Button>
        ) : null}
        <Button type="submit" isDisabled={isMissing}>
          {noteWords.keep}
        </Button>
      </Row>
    </Row>
  );
}

function lineLabel({ kind }: FilledNote): string {
  if (kind === 'urge') return noteWords.setOff;
  if (kind === 'needed') return noteWords.neededLine;
  return kind === 'i-wrote' || kind === 'on-purpose' ? noteWords.goingOn : noteWords.line;
}
