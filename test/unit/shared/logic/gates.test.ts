import { describe, expect, it } from 'vitest';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import {
  gateReason,
  hasReading,
  mayLeadToContact,
  type Shown,
  stepShown,
  type StepNumber,
  treatAsNewShown,
} from '../../../../shared/logic/gates.ts';

const unsafe = { unsafe: true, theirNo: false };
const theirNo = { unsafe: false, theirNo: true };
const both = { unsafe: true, theirNo: true };

type Row = readonly [StepNumber, Shown, Shown, Shown, Shown];

// Written out from steps.md and evidence.md (h): no flag, unsafe, theirNo, both.
const steps: readonly Row[] = [
  [1, 'open', 'open', 'open', 'open'],
  [2, 'open', 'open', 'open', 'open'],
  [3, 'open', 'open', 'open', 'open'],
  [4, 'open', 'open', 'open', 'open'],
  [5, 'open', 'open', 'open', 'open'],
  [6, 'open', 'open', 'open', 'open'],
  [7, 'open', 'card', 'card', 'card'],
  [8, 'open', 'open', 'open', 'open'],
  [9, 'open', 'open', 'open', 'open'],
  [10, 'open', 'open', 'open', 'open'],
  [11, 'open', 'open', 'open', 'open'],
  [12, 'open', 'card', 'card', 'card'],
  [13, 'open', 'card', 'card', 'card'],
  [14, 'open', 'card', 'card', 'card'],
  [15, 'open', 'card', 'card', 'card'],
  [16, 'open', 'letter-only', 'letter-only', 'letter-only'],
  [17, 'open', 'card', 'card', 'card'],
  [18, 'open', 'private-only', 'private-only', 'private-only'],
  [19, 'open', 'card', 'card', 'card'],
  [20, 'open', 'open', 'open', 'open'],
  [21, 'open', 'open', 'open', 'open'],
  [22, 'open', 'open', 'open', 'open'],
  [23, 'open', 'open', 'open', 'open'],
];

describe('what is shown of a step', () => {
  it.each(steps)('%i: %s, unsafe %s, their no %s, both %s', (step, ...expected) => {
    expect([NO_FLAGS, unsafe, theirNo, both].map((flags) => stepShown(step, flags))).toEqual(
      expected,
    );
  });

  it('is told here for all 23', () => {
    expect(steps.map(([step]) => step)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
  });
});

describe('what leads toward the other person, beside the steps', () => {
  it('is put away by either flag, and by both', () => {
    expect([NO_FLAGS, unsafe, theirNo, both].map(mayLeadToContact)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what is read of a step, and its invitations to write', () => {
  it.each([
    ['open', true],
    ['private-only', true],
    ['letter-only', false],
    ['card', false],
    ['not-yet', false],
  ] as const)('of one that is %s: %s', (shown, expected) => {
    expect(hasReading(shown)).toBe(expected);
  });
});

describe('why something is put away', () => {
  it('is told by the flags that are set', () => {
    expect([NO_FLAGS, unsafe, theirNo, both].map(gateReason)).toEqual([
      undefined,
      'unsafe',
      'their-no',
      'both',
    ]);
  });
});

describe('treating it as new', () => {
  it.each([
    [false, false, 'not-yet'],
    [true, false, 'not-yet'],
    [false, true, 'not-yet'],
    [true, true, 'open'],
  ] as const)('with causes written: %s, both said yes: %s, is %s', (causes, yes, expected) => {
    const ground = { hasWrittenCauses: causes, bothSaidYes: yes };

    expect(treatAsNewShown(NO_FLAGS, ground)).toBe(expected);
  });

  it.each([unsafe, theirNo, both])('is a card under a flag, whatever was written', (flags) => {
    const allDone = { hasWrittenCauses: true, bothSaidYes: true };

    expect(treatAsNewShown(flags, allDone)).toBe('card');
  });
});
