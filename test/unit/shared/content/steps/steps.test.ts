import { describe, expect, it } from 'vitest';
import { stepIds } from '../../../../../shared/content/steps/step-ids.ts';
import { stepById, steps } from '../../../../../shared/content/steps/steps.ts';
import { stretches } from '../../../../../shared/content/steps/stretches.ts';
import { releasedFields } from '../../../../fixtures/released-fields.ts';
import { expectGoodIds } from '../../../../support/plain-words.ts';
import {
  columnIdsOf,
  fieldLinesOf,
  fieldOf,
  fieldsOf,
  optionsOf,
} from '../../../../support/step-content.ts';

const numbersWhere = (isSo: (step: (typeof steps)[number]) => boolean) =>
  steps
    .filter(isSo)
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);

describe('the Path', () => {
  it('has 23 steps, each under its own id and number', () => {
    expect(steps).toHaveLength(23);
    expectGoodIds(steps);
    for (const [index, id] of stepIds.entries()) {
      expect(stepById[id]).toMatchObject({ id, number: index + 1 });
    }
  });

  it('goes through six stretches in their order', () => {
    const byStretch = stretches.map(({ number }) =>
      steps.filter(({ stretch }) => stretch === number).map((step) => step.number),
    );

    expect(byStretch).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [8, 9, 10, 11],
      [7, 12, 13, 14, 15, 16],
      [17, 18, 19, 20],
      [21, 22, 23],
    ]);
    expect(steps.map(({ number }) => number)).toEqual(byStretch.flat());
  });

  it('says in one sentence what a stretch is about', () => {
    const long = stretches.filter(({ about }) => !/^[^.]+\.$/.test(about) || about.length > 100);

    expect(long).toEqual([]);
  });
});

describe('the gates', () => {
  it('stand before steps 7, 12 to 17 and 19, and before no other', () => {
    expect(numbersWhere(({ gate }) => gate === 'contact')).toEqual([7, 12, 13, 14, 15, 16, 17, 19]);
  });

  it('leave the private writing of step 18 open, but not its agreements', () => {
    const { gate, worksheets } = stepById['remember-why'];

    expect(gate).toBe('none');
    expect(worksheets.map(({ id, whenGated }) => [id, whenGated])).toEqual([
      ['each-cause', undefined],
      ['agreements', 'hidden'],
    ]);
  });

  it('leave the whole builder of step 16 usable as an unsent letter', () => {
    expect(stepById.apologise.worksheets.map(({ whenGated }) => whenGated)).toEqual([
      'unsent-letter',
      'unsent-letter',
    ]);
  });

  it('have no way around them: an open step links to no gated one', () => {
    const around = steps
      .filter(({ gate }) => gate === 'none')
      .flatMap(({ links }) => links)
      .filter((link) => link.kind === 'step' && stepById[link.step].gate === 'contact');

    expect(around).toEqual([]);
  });
});

describe('the links of a step', () => {
  it.each(steps)('lead elsewhere, each once: step $number', ({ id, links }) => {
    const targets = links.map((link) => (link.kind === 'step' ? link.step : link.screen));

    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets).not.toContain(id);
  });

  it.each([
    ['who-ended-it', 'exercise'],
    ['a-month-apart', 'month'],
    ['do-not-chase', 'letters'],
    ['self-worth-that-is-yours', 'strengths'],
    ['apologise', 'apology'],
    ['consider-counselling', 'help'],
    ['red-flags', 'help'],
    ['accept-and-go-on', 'exercise'],
  ] as const)('lead from %s to %s', (id, screen) => {
    expect(stepById[id].links).toContainEqual({ kind: 'screen', screen });
  });
});

describe('the fields of a step', () => {
  it.each(steps)('have ids that are unique, as have their parts: step $number', (step) => {
    expectGoodIds(step.worksheets);
    expectGoodIds(fieldsOf(step));
    for (const field of fieldsOf(step)) {
      expectGoodIds(columnIdsOf(field).map((id) => ({ id })));
      expectGoodIds(optionsOf(field));
    }
  });

  it('are all there that pages may have been filled in with, of their kind and with their parts', () => {
    const now = new Map(steps.flatMap(fieldLinesOf).map(({ field, parts }) => [field, parts]));
    const gone = releasedFields.filter(([field, parts]) =>
      parts.split(' ').some((part) => part !== '' && now.get(field)?.includes(part) !== true),
    );

    expect(releasedFields.filter(([field]) => !now.has(field))).toEqual([]);
    expect(gone).toEqual([]);
  });

  it('carry over only from a column that is there', () => {
    const carried = steps
      .flatMap(fieldsOf)
      .flatMap((field) =>
        field.kind === 'list' && field.carriesFrom !== undefined ? [field.carriesFrom] : [],
      );
    const dangling = carried.filter(
      ({ step, field, column }) => !columnIdsOf(fieldOf(stepById[step], field)).includes(column),
    );

    expect(carried).toHaveLength(4);
    expect(dangling).toEqual([]);
  });

  it('repeat each week in steps 3 and 5 alone', () => {
    const repeating = numbersWhere(({ worksheets }) =>
      worksheets.some(({ repeats }) => repeats === 'weekly'),
    );

    expect(repeating).toEqual([3, 5]);
  });
});

describe('the sittings', () => {
  it('are suggested for step 1 alone, three of them', () => {
    const suggested = steps.filter(({ suggestedSittings }) => suggestedSittings !== undefined);

    expect(suggested.map(({ number, suggestedSittings }) => [number, suggestedSittings])).toEqual([
      [1, 3],
    ]);
  });
});

describe('an opening', () => {
  it('is asked of step 19 alone: its causes answered, and a yes from both', () => {
    const { opening } = stepById['treat-it-as-new'];

    expect(numbersWhere((step) => step.opening !== undefined)).toEqual([19]);
    expect(opening?.written).toEqual({
      step: 'remember-why',
      field: 'causes',
      columns: columnIdsOf(fieldOf(stepById['remember-why'], 'causes')),
    });
    expect(opening?.answered).toEqual({ field: 'both-said-yes', option: 'yes' });
  });

  it('hangs on a choice that the step has', () => {
    const field = fieldOf(stepById['treat-it-as-new'], 'both-said-yes');

    expect(field && optionsOf(field).map(({ id }) => id)).toContain('yes');
  });
});
