import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../shared/content/prompts/prompts.ts';
import { choosePrompt, type Situation } from '../../../../shared/logic/choose-prompt.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';

describe('the prompts of someone who begins gently', () => {
  const gently: Situation = {
    day: aDay('2026-11-30'),
    attempt: anAttempt('2026-11-01', 30),
    lastCheckIn: { mood: 2, urge: null },
    endedBy: undefined,
    isUnsafe: false,
    beginsGently: true,
    strengths: [],
    notAgain: [],
  };
  const round = [...new Set(prompts.map((_, skipped) => choosePrompt(gently, skipped)))];
  const count = (wanted: 'low' | 'early') =>
    round.filter((prompt) => (prompt?.mood ?? prompt?.fits) === wanted).length;

  it('are those for the mood just told, then the small and concrete ones, then the others', () => {
    const turns = round.map((prompt) => prompt?.mood ?? prompt?.fits);

    expect(new Set(turns.slice(0, count('low')))).toEqual(new Set(['low']));
    expect(new Set(turns.slice(count('low'), count('low') + count('early')))).toEqual(
      new Set(['early']),
    );
    expect(turns.slice(count('low') + count('early'))).toContain('any');
  });

  it('are never those for later, also in an old month', () => {
    expect(round.map((prompt) => prompt?.fits)).not.toContain('later');
  });
});
