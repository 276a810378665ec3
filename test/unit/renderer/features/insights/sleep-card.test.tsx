// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SleepCard } from '../../../../../renderer/features/insights/sleep-card.tsx';
import { insightsWords } from '../../../../../renderer/words/insights.ts';
import { sleepInsightWords } from '../../../../../renderer/words/insights-sleep.ts';
import { addDays } from '../../../../../shared/logic/calendar.ts';
import { aCheckIn, aDay } from '../../../../support/journal-rows.ts';

const FIRST = aDay('2026-11-01');

/** What the card is made of, where each day had so many hours of sleep before it. */
function cardOf(hours: readonly number[]): string {
  const checkIns = hours.map((sleptHours, index) =>
    aCheckIn(addDays(FIRST, index), { sleptHours }),
  );
  const to = addDays(FIRST, hours.length);
  const none = { days: [], daysSoFar: [], events: [], sittings: [] };
  const unwritten = { entries: [], entriesLeft: [], written: [] };
  return renderToStaticMarkup(
    <SleepCard rows={{ today: to, soFar: { from: FIRST, to }, checkIns, ...none, ...unwritten }} />,
  );
}

const TABLE = insightsWords.tableOf(sleepInsightWords.card);
const CAPTION = sleepInsightWords.caption;

describe('sleep beside mood', () => {
  it.each([
    ['too few nights', [5, 6, 8, 8]],
    ['long nights alone', Array.from({ length: 14 }, () => 8)],
    ['short nights alone', Array.from({ length: 14 }, () => 5)],
  ])('of %s is a sentence, without chart and table', (_what, hours) => {
    const card = cardOf(hours);

    expect(card).toContain('<h2');
    expect(card).not.toContain(TABLE);
    expect(card).not.toContain(CAPTION);
  });

  it('has both where there is enough to compare', () => {
    const card = cardOf([5, 6, 5, 6, 5, 8, 7, 8, 9, 8]);

    expect(card).toContain(TABLE);
    expect(card).toContain(CAPTION);
  });
});
