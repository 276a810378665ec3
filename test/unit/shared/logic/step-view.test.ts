import { describe, expect, it } from 'vitest';
import { stepById, steps } from '../../../../shared/content/steps/steps.ts';
import type { Step } from '../../../../shared/content/steps/step.ts';
import { NO_FLAGS, type Flags } from '../../../../shared/logic/flags.ts';
import { hasReading, stepShown, type StepNumber } from '../../../../shared/logic/gates.ts';
import {
  isWorksheetShown,
  linksShown,
  readingOf,
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

type Reading = 'whole' | 'mended' | 'none';

// Written out from steps.md and evidence.md (h): what either flag, or both, leave of the page of a step.
const underAFlag: readonly (readonly [StepNumber, Reading, 'all' | readonly string[]])[] = [
  [1, 'whole', 'all'],
  [2, 'whole', 'all'],
  [3, 'whole', 'all'],
  [4, 'whole', 'all'],
  [5, 'whole', 'all'],
  [6, 'whole', 'all'],
  [7, 'none', []],
  [8, 'whole', 'all'],
  [9, 'whole', 'all'],
  [10, 'whole', 'all'],
  [11, 'whole', 'all'],
  [12, 'none', []],
  [13, 'none', []],
  [14, 'none', []],
  [15, 'none', []],
  [16, 'none', 'all'],
  [17, 'none', []],
  [18, 'whole', ['each-cause']],
  [19, 'none', []],
  [20, 'mended', 'all'],
  [21, 'whole', 'all'],
  [22, 'whole', 'all'],
  [23, 'whole', 'all'],
];

/** What the page of the step has, with all its grounds laid. */
function pageOf(step: Step, flags: Flags) {
  const shown = shownOf(step, flags, pagesWith(rowsOf('causes', WHOLE), yes));
  const isWhole = readingOf(step, flags) === step.reading;
  const reading: Reading = hasReading(shown) ? (isWhole ? 'whole' : 'mended') : 'none';
  return { reading, worksheets: worksheetsShown(step, shown).map(({ id }) => id) };
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

  it.each(underAFlag)(
    '%i has under a flag this reading: %s, and these worksheets: %s',
    (...row) => {
      const [number, reading, kept] = row;
      const step = steps.find((each) => each.number === number);
      if (step === undefined) throw new Error('There is no such step.');
      const all = step.worksheets.map(({ id }) => id);
      const left = kept === 'all' ? all : kept;

      expect(pageOf(step, NO_FLAGS)).toEqual({ reading: 'whole', worksheets: all });
      for (const flags of [unsafe, theirNo, both]) {
        expect(pageOf(step, flags)).toEqual({ reading, worksheets: left });
        expect(all.filter((id) => isWorksheetShown(step.id, id, flags))).toEqual(left);
      }
    },
  );

  it('is told here under a flag for all 23', () => {
    expect(underAFlag.map(([number]) => number)).toEqual(
      Array.from({ length: 23 }, (_, at) => at + 1),
    );
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
