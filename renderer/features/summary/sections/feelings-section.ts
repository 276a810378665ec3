import { feelings } from '../../../../shared/content/feelings.ts';
import type { CheckIn } from '../../../../shared/model/check-in.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

/** On how many days each feeling was chosen, the most frequent first; of those with as many days, in the list's order. */
export function feelingsSection(checkIns: readonly CheckIn[]): readonly PrintSection[] {
  const days = new Map<string, Set<Day>>();
  for (const { day, feelings: chosen } of checkIns) {
    for (const id of chosen) days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  const facts = feelings
    .flatMap(({ id, word }) => {
      const count = days.get(id)?.size ?? 0;
      return count === 0 ? [] : [{ word, count }];
    })
    .toSorted((one, other) => other.count - one.count)
    .map(({ word, count }) => ({ label: word, value: words.feelingOf(count) }));
  return facts.length === 0 ? [] : [{ kind: 'facts', heading: words.feelings, facts }];
}
