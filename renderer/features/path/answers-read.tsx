import type { AnswerLine } from '../../frame/answer-lines.ts';
import { LongText } from './long-text.tsx';
import styles from './path.module.css';
import { EntryExcerpt } from './written-entry.tsx';

type AnswersReadProps = {
  readonly lines: readonly AnswerLine[];
  /** Of a long answer, only the beginning is seen until the rest is asked for. */
  readonly areShortened?: boolean;
};

/** Answers to be read, each below its label. */
export function AnswersRead({ lines, areShortened = false }: AnswersReadProps) {
  return (
    <dl className={styles.answers}>
      {lines.map(({ field, label, texts, entry }) => (
        <div key={field} className={styles.answer}>
          <dt>{label}</dt>
          {texts.length === 0 ? null : (
            <dd>
              {areShortened ? (
                <LongText text={texts.join('\n')} label={label} />
              ) : (
                <p className={styles.written}>{texts.join('\n')}</p>
              )}
            </dd>
          )}
          {entry === undefined ? null : (
            <dd>
              <EntryExcerpt id={entry} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
