import { useState } from 'react';
import type { Field } from '../../../shared/content/steps/field.ts';
import type { Failure } from '../../../shared/failure.ts';
import { settingsTold } from '../../../shared/logic/settings-told.ts';
import type { FieldAnswer } from '../../../shared/model/path-pages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/model/settings.ts';
import { useChangeSettings } from '../../projection/journal-queries.ts';

/** Passes on those answers that count beyond their worksheet, however they came into it, and says what went wrong. */
export function useTelling() {
  const changeSettings = useChangeSettings();
  const [failure, setFailure] = useState<Failure>();
  const tell = (fields: readonly Field[], answers: readonly FieldAnswer[]) => {
    const told = (known: Settings, field: Field) =>
      settingsTold(
        known,
        field,
        answers.find((each) => each.field === field.id),
      );
    const counting = fields.filter((field) => told(DEFAULT_SETTINGS, field) !== undefined);
    if (counting.length === 0) return;
    void changeSettings((known) =>
      counting.reduce((settings, field) => told(settings, field) ?? settings, known),
    ).then((result) => setFailure(result.ok ? undefined : result.failure));
  };
  return { tell, failure };
}
