import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import { Rating } from '../../ui/rating.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { sevenDayWords } from '../../words/strengths.ts';
import type { UseParts } from './filled-use.ts';

const MAX_OWN_USE_LENGTH = 280;

type UseFieldsProps = {
  readonly use: UseParts;
  readonly onFill: (part: Partial<UseParts>) => void;
};

/** What a person adds to a card: an idea of their own, how it felt, and a few words. All of it may stay empty. */
export function UseFields({ use: { ownUse, felt, note }, onFill }: UseFieldsProps) {
  return (
    <>
      <TextLine
        label={sevenDayWords.ownIdea}
        value={ownUse}
        maxLength={MAX_OWN_USE_LENGTH}
        onChange={(typed) => onFill({ ownUse: typed })}
      />
      <Rating
        label={sevenDayWords.felt}
        ends={{ low: sevenDayWords.feltLow, high: sevenDayWords.feltHigh }}
        value={felt}
        onChange={(value) => onFill({ felt: value })}
      />
      <TextArea
        label={sevenDayWords.note}
        value={note}
        maxLength={MAX_FIELD_LENGTH}
        onChange={(typed) => onFill({ note: typed })}
      />
    </>
  );
}
