import { useState } from 'react';
import { LONGEST_MONTH_DAYS, MONTH_LENGTHS } from '../../../shared/model/month.ts';
import { Choice } from '../../ui/choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { monthWords } from '../../words/month.ts';

const OPEN = 'open';
const OWN = 'own';

type LengthChoiceProps = {
  /** Null for an open month; undefined while what is typed is no length. */
  readonly days: number | null | undefined;
  readonly onChange: (days: number | null | undefined) => void;
};

/** How long a month lasts: one of the usual lengths, open, or a number of one's own. */
export function LengthChoice({ days, onChange }: LengthChoiceProps) {
  const isUsual = days === null || MONTH_LENGTHS.some((usual) => usual === days);
  const [own, setOwn] = useState(isUsual ? undefined : String(days ?? ''));

  const choose = (value: string) => {
    setOwn(value === OWN ? '' : undefined);
    onChange(value === OWN ? undefined : value === OPEN ? null : Number(value));
  };
  const type = (text: string) => {
    setOwn(text);
    onChange(lengthIn(text));
  };

  return (
    <>
      <Choice
        label={monthWords.length}
        options={[
          ...MONTH_LENGTHS.map((count) => ({
            value: String(count),
            text: monthWords.days(count),
          })),
          { value: OPEN, text: monthWords.openLength },
          { value: OWN, text: monthWords.ownLength },
        ]}
        value={own !== undefined ? OWN : days === null ? OPEN : String(days)}
        onChange={choose}
      />
      {own === undefined ? null : (
        <TextLine label={monthWords.ownLengthLabel} value={own} maxLength={5} onChange={type} />
      )}
      {own !== undefined && own !== '' && days === undefined ? (
        <Sentence kind="trouble">{monthWords.lengthWrong}</Sentence>
      ) : null}
    </>
  );
}

function lengthIn(text: string): number | undefined {
  const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= LONGEST_MONTH_DAYS ? count : undefined;
}
