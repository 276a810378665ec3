import type { Field } from '../../../shared/content/steps/field.ts';
import { flagOffered, signsAfter } from '../../../shared/logic/flag-offers.ts';
import type { SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { FieldAnswer } from '../../../shared/model/path-pages.ts';
import { useFlagAnswers } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { pathWords } from '../../words/path.ts';
import { FieldView } from './fields/field-view.tsx';
import { hasUnsafeQuestion, TheirNoQuestions, UnsafeQuestion } from './flag-questions.tsx';
import styles from './path.module.css';
import { NO_FLAG_ANSWERS } from '../../../shared/model/flag-answers.ts';

type FlaggedFieldProps = {
  readonly field: Field;
  readonly answers: readonly FieldAnswer[];
  readonly pages: readonly SheetPage[];
  readonly onFill: (field: Field, answer: FieldAnswer | undefined) => void;
  readonly onHelp: () => void;
};

/** A field, and below it what is asked because of its answer. */
export function FlaggedField({ field, answers, pages, onFill, onHelp }: FlaggedFieldProps) {
  const flagAnswers = useFlagAnswers() ?? NO_FLAG_ANSWERS;
  const answer = answers.find((each) => each.field === field.id);
  const offered = flagOffered(field, answer);
  const tellsSigns = signsAfter([], field, undefined) !== undefined;

  return (
    <>
      <FieldView
        field={field}
        answers={answers}
        pages={pages}
        onAnswer={(given) => onFill(field, given)}
      />
      {field.kind === 'checklist' && field.reply !== undefined ? (
        <p className={styles.reply} role="status">
          {answer === undefined ? '' : field.reply}
        </p>
      ) : null}
      {offered === 'theirNo' && field.kind === 'checklist' ? (
        <div>
          <Button onPress={onHelp}>{pathWords.help}</Button>
        </div>
      ) : null}
      {offered === 'theirNo' ? <TheirNoQuestions /> : null}
      {tellsSigns && hasUnsafeQuestion(flagAnswers) ? <UnsafeQuestion onHelp={onHelp} /> : null}
    </>
  );
}
