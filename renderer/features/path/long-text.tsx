import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

/** What is more than this is shortened to six lines by path.module.css. */
const SHORT_LENGTH = 360;
const SHORT_LINES = 6;

type LongTextProps = {
  readonly text: string;
  /** What it answers. */
  readonly label: string;
};

/** What was written; of something long, the beginning until all of it is asked for. */
export function LongText({ text, label }: LongTextProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (text.length <= SHORT_LENGTH && text.split('\n').length <= SHORT_LINES) {
    return <p className={styles.written}>{text}</p>;
  }
  return (
    <>
      <p className={styles.written} data-shortened={!isWhole}>
        {text}
      </p>
      <Button
        kind="quiet"
        label={isWhole ? pathWords.lessOf(label) : pathWords.allOf(label)}
        onPress={() => setIsWhole(!isWhole)}
      >
        {isWhole ? pathWords.less : pathWords.all}
      </Button>
    </>
  );
}
