import { useState } from 'react';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { welcomeWords } from '../../words/welcome.ts';
import styles from './recovery-words.module.css';

const ASKED = 3;
/** So many letters name a word of the list (BIP39); they are enough for unlocking too. */
const NAMING_LETTERS = 4;

type RecoveryCheckProps = {
  readonly words: readonly string[];
  /** They were typed rightly before; there is nothing to ask. */
  readonly isAlreadyRight: boolean;
  /** Told after every key whether the three are right now. */
  readonly onChecked: (isRight: boolean) => void;
};

/** Asks for three of the words by chance, so that the sheet is known to be right. */
export function RecoveryCheck({ words, isAlreadyRight, onChecked }: RecoveryCheckProps) {
  const [positions] = useState(() => somePositions(words.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});

  const type = (position: number, text: string) => {
    const next = { ...typed, [position]: text };
    setTyped(next);
    onChecked(areRight(next, positions, words));
  };
  const [wasRight] = useState(isAlreadyRight);
  if (wasRight) return <Sentence kind="note">{welcomeWords.confirmed}</Sentence>;
  const isComplete = positions.every((position) => (typed[position] ?? '').trim().length > 2);

  return (
    <fieldset className={styles.check}>
      <legend className={styles.legend}>{welcomeWords.confirmTitle}</legend>
      <p>{welcomeWords.confirmText}</p>
      <div className={styles.asked}>
        {positions.map((position) => (
          <TextLine
            key={position}
            label={welcomeWords.wordNumber(position + 1)}
            value={typed[position] ?? ''}
            onChange={(text) => type(position, text)}
          />
        ))}
      </div>
      <Sentence kind="note">
        {isComplete && !areRight(typed, positions, words) ? welcomeWords.wordsDiffer : ''}
      </Sentence>
    </fieldset>
  );
}

function areRight(
  typed: Readonly<Record<number, string>>,
  positions: readonly number[],
  words: readonly string[],
): boolean {
  return positions.every((position) => isMeant(typed[position] ?? '', words[position] ?? ''));
}

function isMeant(typed: string, word: string): boolean {
  const letters = typed.trim().toLowerCase();
  return letters === word || (letters.length >= NAMING_LETTERS && word.startsWith(letters));
}

/** Three different places in the list by chance, in their order. */
function somePositions(count: number): readonly number[] {
  const drawn = crypto.getRandomValues(new Uint32Array(count));
  const shuffled = Array.from(drawn.keys()).toSorted((a, b) => (drawn[a] ?? 0) - (drawn[b] ?? 0));
  return shuffled.slice(0, ASKED).toSorted((a, b) => a - b);
}
