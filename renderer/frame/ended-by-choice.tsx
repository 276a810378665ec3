import type { EndedBy } from '../../shared/model/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { endedByTexts, endedByWords } from '../words/ended-by.ts';

const UNSAID = 'unsaid';
const ANSWERS = ['me', 'them', 'both', 'unclear'] as const;

type EndedByChoiceProps = {
  readonly endedBy: EndedBy;
  readonly onChange: (endedBy: EndedBy) => void;
};

/** Who ended it, or nothing said of it. */
export function EndedByChoice({ endedBy, onChange }: EndedByChoiceProps) {
  return (
    <Choice
      label={endedByWords.label}
      hint={endedByWords.hint}
      options={[
        { value: UNSAID, text: endedByWords.unsaid },
        ...ANSWERS.map((value) => ({ value, text: endedByTexts[value] })),
      ]}
      value={endedBy ?? UNSAID}
      onChange={(answer) => onChange(answer === UNSAID ? null : answer)}
    />
  );
}
