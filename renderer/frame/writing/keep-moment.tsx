import { lazy, Suspense, useState } from 'react';
import type { EntryId } from '../../../shared/model/ids.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { keepMomentWords } from '../../words/strengths.ts';
import styles from './writing.module.css';

// The 24 qualities and their words come only when they are asked for.
const MomentSheet = lazy(() =>
  import('./moment-sheet.tsx').then(({ MomentSheet: component }) => ({ default: component })),
);

type KeepMomentProps = {
  readonly entry: EntryId;
  /** The words that were selected when it was asked for; give it a React `key` for each time. */
  readonly words: string;
};

/** Keeps words of an entry as a moment in which a quality showed, or says why they cannot be kept. */
export function KeepMoment({ entry, words }: KeepMomentProps) {
  const selected = words.trim();
  const [said, setSaid] = useState(() => whyNot(selected));
  const [isOpen, setIsOpen] = useState(said === '');
  return (
    <div className={styles.keep}>
      <Sentence kind="note">{said}</Sentence>
      {isOpen ? (
        <Suspense fallback={null}>
          <MomentSheet
            entry={entry}
            words={selected}
            onKept={(name) => setSaid(keepMomentWords.kept(name))}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Why these words cannot be kept; empty when they can. */
function whyNot(selected: string): string {
  if (selected === '') return keepMomentWords.nothingSelected;
  return selected.length > MAX_FIELD_LENGTH ? keepMomentWords.tooLong : '';
}
