import { useEffect, useState } from 'react';
import type { Damage } from '../../../shared/ipc/vault-commands.ts';
import { saveEverything } from '../../saving/leaving.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { damageWords, lossesInWords } from '../../words/damage.ts';
import { countsInWords, daysInWords } from '../../words/earlier-journals.ts';
import styles from './damaged.module.css';
import page from '../quiet-page.module.css';

type DamageReportProps = { readonly damage: Damage };

/** What happened in a sentence, what could be read, and what is known to be lost. */
export function DamageReport({ damage }: DamageReportProps) {
  const { holds } = damage;
  const hasUnsaved = useHasUnsaved();
  const days = daysInWords(holds);
  return (
    <>
      <header className={styles.head}>
        <h1 className={page.title}>{damageWords.title}</h1>
        <p>{damageWords.what}</p>
      </header>
      <dl className={styles.report}>
        <div>
          <dt className={styles.term}>{damageWords.couldBeRead}</dt>
          <dd>
            {countsInWords(holds)}
            {days === '' ? '' : `, ${days}`}
          </dd>
        </div>
        <div>
          <dt className={styles.term}>{damageWords.couldNot}</dt>
          {lossesInWords(damage).map((loss) => (
            <dd key={loss}>{loss}</dd>
          ))}
        </div>
      </dl>
      {hasUnsaved ? <Sentence kind="note">{damageWords.typedIsKept}</Sentence> : null}
    </>
  );
}

/** Whether something that was typed before the damage was met waits in the page. */
function useHasUnsaved(): boolean {
  const [hasUnsaved, setHasUnsaved] = useState(false);
  useEffect(() => void saveEverything().then((isSaved) => setHasUnsaved(!isSaved)), []);
  return hasUnsaved;
}
