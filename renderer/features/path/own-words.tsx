import type { FieldRef } from '../../../shared/content/steps/field.ts';
import { decisionShows } from '../../../shared/content/steps/closing-map.ts';
import { stepById } from '../../../shared/content/steps/steps.ts';
import type { StepId } from '../../../shared/content/steps/step-ids.ts';
import { answersWith, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import { pathWords } from '../../words/path.ts';
import { answerLines, type AnswerLine } from '../../frame/answer-lines.ts';
import { AnswersRead } from './answers-read.tsx';
import styles from './path.module.css';

type OwnWordsProps = { readonly pages: readonly SheetPage[] };

/** The person's own words from several steps, side by side. */
export function OwnWords({ pages }: OwnWordsProps) {
  const shownSteps = [...new Set(decisionShows.map(({ step }) => step))];
  const columns = shownSteps
    .map((step) => ({ step, lines: linesOf(step, pages) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <section className={styles.stretch} aria-label={pathWords.ownWords}>
      <h2 className={styles.heading}>{pathWords.ownWords}</h2>
      {columns.length === 0 ? <p className={styles.hint}>{pathWords.ownWordsNone}</p> : null}
      <div className={styles.sides}>
        {columns.map(({ step, lines }) => (
          <section key={step} className={styles.words} aria-label={stepById[step].title}>
            <h3 className={styles.stopTitle}>{stepById[step].title}</h3>
            <AnswersRead lines={lines} areShortened />
          </section>
        ))}
      </div>
    </section>
  );
}

function linesOf(step: StepId, pages: readonly SheetPage[]): readonly AnswerLine[] {
  return decisionShows.filter((ref) => ref.step === step).flatMap((ref) => lineOf(ref, pages));
}

function lineOf(ref: FieldRef, pages: readonly SheetPage[]): readonly AnswerLine[] {
  const fields = stepById[ref.step].worksheets.flatMap((worksheet) => worksheet.fields);
  return answerLines(
    fields.filter(({ id }) => id === ref.field),
    answersWith(pages, ref),
  );
}
