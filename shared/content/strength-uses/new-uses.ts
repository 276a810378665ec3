import type { StrengthId } from '../strength-ids.ts';
import type { SevenUses } from '../strengths.ts';
import { courageUses } from './courage-uses.ts';
import { peopleUses } from './people-uses.ts';
import { steadyUses } from './steady-uses.ts';
import { thinkingUses } from './thinking-uses.ts';
import { wonderUses } from './wonder-uses.ts';

/**
 * For each quality, seven small ideas for using it in a new way, each doable within a day.
 * The order is only that in which they are offered: a day without one is followed by the next.
 */
export const newUses: Readonly<Record<StrengthId, SevenUses>> = {
  ...thinkingUses,
  ...courageUses,
  ...peopleUses,
  ...steadyUses,
  ...wonderUses,
};
