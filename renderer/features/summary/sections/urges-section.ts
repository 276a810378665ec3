import type { DayRange } from '../../../../shared/logic/present-month.ts';
import type { MonthEvent, Urge } from '../../../../shared/model/month.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { paperWhen } from '../../../words/summary.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

/** Every urge of the range: how strong, what set it off, what helped, as far as that was said. */
export function urgesSection(
  range: DayRange,
  events: readonly MonthEvent[],
): readonly PrintSection[] {
  const notes = events
    .filter((event) => event.kind === 'urge')
    .map((urge) => ({ when: paperWhen(urge, range, 'short'), text: urgeText(urge) }));
  return notes.length === 0 ? [] : [{ kind: 'notes', heading: words.urges, notes }];
}

function urgeText({ strength, after, note, helped }: Urge): string {
  return [
    after === null ? words.urge(strength) : words.urgeAfter(strength, after),
    ...(note.trim() === '' ? [] : [words.setOff(note.trim())]),
    ...(helped.trim() === '' ? [] : [words.helped(helped.trim())]),
  ].join('\n');
}
