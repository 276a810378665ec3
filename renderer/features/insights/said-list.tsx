import { useState } from 'react';
import type { SaidAlike } from '../../../shared/logic/said-alike.ts';
import { Button } from '../../ui/button.tsx';
import { urgeInsightWords } from '../../words/insights-urges.ts';
import styles from './insight-card.module.css';

/** What is shown of a list until the rest is asked for. */
const FIRST_SAID = 4;

type SaidListProps = { readonly title: string; readonly said: SaidAlike };

/** What was said more than once comes first, with how often; the rest is only listed. Nothing where nothing was said. */
export function SaidList({ title, said }: SaidListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const lines = [...said.repeated, ...said.once.map((words) => ({ words, times: 1 }))];
  if (lines.length === 0) return null;
  const shown = isWhole ? lines : lines.slice(0, FIRST_SAID);
  return (
    <div className={styles.said}>
      <h3>{title}</h3>
      <ul>
        {shown.map(({ words, times }) => (
          <li key={words}>
            {words}
            {times > 1 && <span>{urgeInsightWords.times(times)}</span>}
          </li>
        ))}
      </ul>
      {lines.length > FIRST_SAID && (
        <Button
          kind="quiet"
          label={
            isWhole ? urgeInsightWords.fewerOf(title) : urgeInsightWords.allOf(lines.length, title)
          }
          onPress={() => setIsWhole(!isWhole)}
        >
          {isWhole ? urgeInsightWords.fewer : urgeInsightWords.all(lines.length)}
        </Button>
      )}
    </div>
  );
}
