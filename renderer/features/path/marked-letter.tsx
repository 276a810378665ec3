import { apologyNotes, nothingFoundNote } from '../../../shared/content/apology.ts';
import { checkApology } from '../../../shared/logic/apology-check.ts';
import { Button } from '../../ui/button.tsx';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type MarkedLetterProps = {
  /** The letter as it was when it was to be looked at. */
  readonly text: string;
  readonly onHelp: () => void;
};

/** What the checker found: each place with its reason, and the letter with the places marked. Nothing of it is kept. */
export function MarkedLetter({ text, onHelp }: MarkedLetterProps) {
  const found = checkApology(text);
  if (found.length === 0) return <p role="status">{nothingFoundNote}</p>;
  const needsHelp = found.some(({ kind }) => apologyNotes[kind].weight === 'help');
  return (
    <div className={styles.field}>
      {needsHelp ? (
        <div>
          <Button onPress={onHelp}>{pathWords.help}</Button>
        </div>
      ) : null}
      <p role="status">{pathWords.found(found.length)}</p>
      <ul className={styles.reasons}>
        {found.map(({ kind, from, to }) => (
          <li key={from} data-weight={apologyNotes[kind].weight}>
            <q className={styles.passage}>{text.slice(from, to)}</q>
            <p>{apologyNotes[kind].reason}</p>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{pathWords.lookedAt}</p>
      <p className={styles.letter}>{marked(text, found)}</p>
    </div>
  );
}

/** The text with each passage in a mark. */
function marked(text: string, found: ReturnType<typeof checkApology>) {
  return [
    ...found.flatMap(({ from, to }, at) => [
      text.slice(found[at - 1]?.to ?? 0, from),
      <mark key={from}>{text.slice(from, to)}</mark>,
    ]),
    text.slice(found.at(-1)?.to ?? 0),
  ];
}
