import { lazy, Suspense, useState } from 'react';
import type { EntryId } from '../../../shared/model/ids.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { keepMomentWords } from '../../words/strengths.ts';
import styles from './writing.module.css';

// The 24 qualities and their words come only when they are asked for.
const MomentSheet = lazy(() =>
  import('./moment-sheet.tsx').then(({ MomentSheet: component }) => ({ default: component })),
);

type KeepMomentProps = {
  readonly entry: EntryId;
  /** The words that are selected in the text; empty when none are. */
  readonly readSelected: () => string;
};

/** Keeps the selected words of an entry as a moment in which a quality showed. */
export function KeepMoment({ entry, readSelected }: KeepMomentProps) {
  const [words, setWords] = useState<string>();
  const [said, setSaid] = useState('');
  const ask = () => {
    const selected = readSelected().trim();
    setSaid(whyNot(selected));
    setWords(whyNot(selected) === '' ? selected : undefined);
  };
  return (
    <div className={styles.keep}>
      <Button kind="quiet" onPress={ask}>
        {keepMomentWords.keep}
      </Button>
      <Sentence kind="note">{said}</Sentence>
      {words === undefined ? null : (
        <Suspense fallback={null}>
          <MomentSheet
            entry={entry}
            words={words}
            onKept={(name) => setSaid(keepMomentWords.kept(name))}
            onClose={() => setWords(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Why these words cannot be kept; empty when they can. */
function whyNot(selected: string): string {
  if (selected === '') return keepMomentWords.nothingSelected;
  return selected.length > MAX_FIELD_LENGTH ? keepMomentWords.tooLong : '';
}
