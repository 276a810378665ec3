import type { PaperSize } from '../../../shared/model/print-document.ts';
import { Choice } from '../../ui/choice.tsx';
import { summaryWords } from '../../words/summary.ts';
import type { ChangeChoices } from './summary-choices.ts';

type PaperChoiceProps = { readonly paper: PaperSize; readonly onChange: ChangeChoices };

export function PaperChoice({ paper, onChange }: PaperChoiceProps) {
  return (
    <Choice<PaperSize>
      label={summaryWords.paper}
      options={[
        { value: 'a4', text: summaryWords.a4 },
        { value: 'letter', text: summaryWords.letter },
      ]}
      value={paper}
      onChange={(chosen) => onChange({ paper: chosen })}
    />
  );
}
