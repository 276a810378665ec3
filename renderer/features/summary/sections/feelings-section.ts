import { feelings } from '../../../../shared/content/feelings.ts';
import type { CheckIn } from '../../../../shared/model/check-in.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

/** The feelings that were chosen, by on how many days that was, the most frequent first. */
export function feelingsSection(checkIns: readonly CheckIn[]): readonly PrintSection[] {
  const days = new Map<string, Set<Day>>();
  for (const { day, feelings: chosen } of checkIns) {
    for (const id of chosen) days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  const chosen = feelings.filter(({ id }) => days.has(id));
  const byCount = Map.groupBy(chosen, ({ id }) => days.get(id)?.size ?? 0);
  const facts = [...byCount]
    .toSorted(([one], [other]) => other - one)
    .map(([count, found]) => ({
      label: words.feelingOf(count),
      value: found.map(({ word }) => word).join(', '),
    }));
  return facts.length === 0 ? [] : [{ kind: 'facts', heading: words.feelings, facts }];
}
