import type { Field } from '../../../shared/content/steps/field.ts';
import type { Worksheet } from '../../../shared/content/steps/step.ts';
import { answersOf, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import { Card } from '../../ui/card.tsx';
import { formatDayShort } from '../../words/dates.ts';
import { pathWords } from '../../words/path.ts';
import { answerLines } from '../../frame/answer-lines.ts';
import styles from './path.module.css';

type WeeksProps = {
  readonly worksheet: Worksheet;
  /** Oldest first. */
  readonly pages: readonly SheetPage[];
  readonly thisWeek: SheetPage;
};

/** The pages of a worksheet that repeats, side by side, the newest first. Nothing is added up. */
export function Weeks({ worksheet, pages, thisWeek }: WeeksProps) {
  const earlier = pages.filter(({ id }) => id !== thisWeek.id).toReversed();
  if (earlier.length === 0) return null;
  const shown = answersOf(thisWeek).length === 0 ? earlier : [thisWeek, ...earlier];
  return (
    <Card label={pathWords.weeks}>
      <h2 className={styles.heading}>{pathWords.weeks}</h2>
      <p className={styles.hint}>{pathWords.weeksHint}</p>
      {/* It scrolls by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.weeks} aria-label={pathWords.weeks} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{pathWords.question}</th>
              {shown.map((page) => (
                <th key={page.id} scope="col">
                  {page === thisWeek
                    ? pathWords.thisWeek
                    : pathWords.weekOf(formatDayShort(page.day))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {worksheet.fields.map((field) => (
              <tr key={field.id}>
                <th scope="row">{field.label}</th>
                {shown.map((page) => (
                  <td key={page.id}>{textOf(field, page)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

function textOf(field: Field, page: SheetPage): string {
  return answerLines([field], answersOf(page))
    .flatMap(({ texts }) => texts)
    .join(' ');
}
