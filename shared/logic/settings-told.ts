import type { Field } from '../content/steps/field.ts';
import type { FieldAnswer } from '../model/path-pages.ts';
import { endedBy, type Settings } from '../model/settings.ts';
import { signsAfter } from './flag-offers.ts';

/**
 * The settings once `field` is answered so, because its answer counts beyond its worksheet: signs of abuse, and who
 * ended it. Undefined where it counts there alone, so that nothing has to be kept.
 */
export function settingsTold(
  known: Settings,
  field: Field,
  answer: FieldAnswer | undefined,
): Settings | undefined {
  if (field.kind === 'choice' && field.tells === 'ended-by') {
    const option = answer?.kind === 'choice' ? answer.option : null;
    return { ...known, endedBy: endedBy.safeParse(option).data ?? null };
  }
  const signs = signsAfter(known.flagAnswers.abuseSigns, field, answer);
  return signs && { ...known, flagAnswers: { ...known.flagAnswers, abuseSigns: [...signs] } };
}
