import { stepById } from '../../../shared/content/steps/steps.ts';
import type { PageId } from '../../../shared/model/ids.ts';
import type { WorksheetPage } from '../../../shared/model/path-pages.ts';
import { Tick } from '../../ui/tick.tsx';
import { formatDayShort } from '../../words/dates.ts';
import { summaryWords, withCount } from '../../words/summary.ts';
import styles from './summary-screen.module.css';

type WorksheetsChoiceProps = {
  readonly worksheets: readonly WorksheetPage[];
  readonly chosen: ReadonlySet<PageId>;
  readonly onChange: (chosen: ReadonlySet<PageId>) => void;
};

/** The worksheets of the path, each to be ticked by hand. */
export function WorksheetsChoice({ worksheets, chosen, onChange }: WorksheetsChoiceProps) {
  const count = worksheets.filter(({ id }) => chosen.has(id)).length;
  const tick = (id: PageId, isTicked: boolean) => {
    const next = new Set(chosen);
    if (isTicked) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{withCount(summaryWords.worksheets, count)}</legend>
      <p className={styles.hint}>
        {worksheets.length === 0 ? summaryWords.noWorksheets : summaryWords.entriesHint}
      </p>
      <div className={styles.ticks}>
        {worksheets.map((page) => (
          <Tick
            key={page.id}
            isTicked={chosen.has(page.id)}
            onChange={(isTicked) => tick(page.id, isTicked)}
          >
            {nameOf(page)} <span className={styles.hint}>{formatDayShort(page.day)}</span>
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}

function nameOf({ step, worksheet }: WorksheetPage): string {
  const { title, worksheets } = stepById[step];
  const heading = worksheets.find(({ id }) => id === worksheet)?.heading;
  return heading === undefined ? title : `${title}: ${heading}`;
}
