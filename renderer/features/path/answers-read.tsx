import type { AnswerLine } from '../../frame/answer-lines.ts';
import styles from './path.module.css';
import { EntryExcerpt } from './written-entry.tsx';

type AnswersReadProps = { readonly lines: readonly AnswerLine[] };

/** Answers to be read, each below its label. */
export function AnswersRead({ lines }: AnswersReadProps) {
  return (
    <dl className={styles.answers}>
      {lines.map(({ field, label, texts, entry }) => (
        <div key={field} className={styles.answer}>
          <dt>{label}</dt>
          {texts.length === 0 ? null : <dd className={styles.written}>{texts.join('\n')}</dd>}
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
