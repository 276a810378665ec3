import { describe, expect, it } from 'vitest';
import { stepById, steps } from '../../../../shared/content/steps/steps.ts';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import { stepShown } from '../../../../shared/logic/gates.ts';
import {
  hasReading,
  linksShown,
  shownOf,
  worksheetsShown,
} from '../../../../shared/logic/step-view.ts';
import type { FieldAnswer } from '../../../../shared/model/path-pages.ts';
import { aSheet, rowsOf } from '../../../support/sheets.ts';

const unsafe = { unsafe: true, theirNo: false };
const theirNo = { unsafe: false, theirNo: true };
const both = { unsafe: true, theirNo: true };
const treatItAsNew = stepById['treat-it-as-new'];

const WHOLE = {
  cause: 'Silence',
  changed: 'partly',
  'what-shows-it': 'A talk',
  'since-when': 'May',
};
const yes: FieldAnswer = { kind: 'choice', field: 'both-said-yes', option: 'yes' };

function pagesWith(causes: FieldAnswer, ...own: readonly FieldAnswer[]) {
  return [aSheet('remember-why', [causes]), aSheet('treat-it-as-new', own)];
}

describe('a step', () => {
  it.each(steps)('is shown as its gate says, whichever flag is set: step $number', (step) => {
    const pages = pagesWith(rowsOf('causes', WHOLE), yes);
    for (const flags of [NO_FLAGS, unsafe, theirNo, both]) {
      expect(shownOf(step, flags, pages)).toBe(stepShown(step.number, flags));
    }
  });

  it('has nothing to read and nothing to fill in where a card stands in its place', () => {
    const gated = steps.filter((step) => shownOf(step, theirNo, []) === 'card');

    expect(gated.map(({ number }) => number)).toEqual([7, 12, 13, 14, 15, 17, 19]);
    expect(gated.flatMap((step) => worksheetsShown(step, 'card'))).toEqual([]);
    expect(hasReading('card')).toBe(false);
  });

  it('keeps own words under a flag: all but the agreements, and the parts of an apology', () => {
    const ids = (step: keyof typeof stepById) =>
      worksheetsShown(stepById[step], shownOf(stepById[step], unsafe, [])).map(({ id }) => id);

    expect(ids('remember-why')).toEqual(['each-cause']);
    expect(ids('apologise')).toEqual(['before-you-begin', 'builder']);
    expect(hasReading('letter-only')).toBe(false);
  });

  it('leads to no step that is put away', () => {
    const leads = steps.flatMap(({ links }) => linksShown(links, both));
    const numbers = leads.flatMap((link) =>
      link.kind === 'step' ? [stepById[link.step].number] : [],
    );

    expect(numbers.filter((number) => stepShown(number, both) === 'card')).toEqual([]);
  });
});

describe('step 19', () => {
  it.each([
    ['no cause is written', rowsOf('causes'), [yes]],
    ['a cause lacks one of its answers', rowsOf('causes', WHOLE, { cause: 'Money' }), [yes]],
    ['a line is blank', rowsOf('causes', { cause: ' ' }), [yes]],
    ['not both said yes', rowsOf('causes', WHOLE), [{ ...yes, option: 'not-both' }]],
    ['nobody has answered', rowsOf('causes', WHOLE), []],
  ] as const)('is not open yet while %s', (_, causes, own) => {
    expect(shownOf(treatItAsNew, NO_FLAGS, pagesWith(causes, ...own))).toBe('not-yet');
  });

  it('shows the one question it hangs on meanwhile', () => {
    expect(worksheetsShown(treatItAsNew, 'not-yet').map(({ id }) => id)).toEqual(['both-said-yes']);
  });

  it('opens when all of it is there, a blank line beside it or not', () => {
    const causes = rowsOf('causes', WHOLE, {});

    expect(shownOf(treatItAsNew, NO_FLAGS, pagesWith(causes, yes))).toBe('open');
  });
});
