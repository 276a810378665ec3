import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afraidSign,
  firstRunQuestions,
  theirNoQuestions,
} from '../../../../shared/content/flag-questions.ts';
import {
  adviceAfterFirstRun,
  decidedAbout,
  flagsFrom,
  NO_FLAGS,
  undecidedSigns,
} from '../../../../shared/logic/flags.ts';
import { NO_FLAG_ANSWERS, type FlagAnswers } from '../../../../shared/model/flag-answers.ts';

/** What follows from `given` where nothing else was answered. */
const flagsOf = (given: Partial<FlagAnswers>) => flagsFrom({ ...NO_FLAG_ANSWERS, ...given });
const undecidedOf = (given: Partial<FlagAnswers>) =>
  undecidedSigns({ ...NO_FLAG_ANSWERS, ...given });

const firstRunIds = firstRunQuestions.map(({ id }) => id);
const theirNoIds = theirNoQuestions.map(({ id }) => id);

describe('a decision', () => {
  const frightened: FlagAnswers = {
    ...NO_FLAG_ANSWERS,
    firstRun: { 'frightening-event': true },
    abuseSigns: ['held-down'],
  };

  it('is about every sign told so far, and stands until another one is told', () => {
    const decided = decidedAbout(frightened, false);

    expect(undecidedSigns(decided)).toEqual([]);
    expect(flagsFrom(decided).unsafe).toBe(false);
    expect(flagsFrom({ ...decided, abuseSigns: ['held-down', 'followed'] }).unsafe).toBe(true);
  });

  it('keeps what it was about when it is made anew', () => {
    const first = decidedAbout(frightened, true);

    const anew = decidedAbout({ ...first, abuseSigns: [] }, false);

    expect(anew.decision).toEqual({
      keepsAway: false,
      about: ['frightening-event', 'held-down'],
    });
  });
});

describe('the flags', () => {
  it('are both unset while nothing was answered', () => {
    expect(flagsOf({})).toEqual(NO_FLAGS);
    expect(flagsOf({ firstRun: {}, abuseSigns: [], theirNo: [] })).toEqual(NO_FLAGS);
  });

  it.each(theirNoIds)('say that it was a no, for one answer alone: %s', (id) => {
    expect(flagsOf({ theirNo: [id] })).toEqual({ unsafe: false, theirNo: true });
  });

  it('say so no longer once every such answer was taken back', () => {
    expect(flagsOf({ theirNo: [] }).theirNo).toBe(false);
  });

  it('say unsafe for one sign alone, while it was not decided', () => {
    expect(flagsOf({ abuseSigns: ['held-down'] })).toEqual({ unsafe: true, theirNo: false });
  });

  it('put away what leads toward contact for either side’s fear', () => {
    expect(flagsOf({ abuseSigns: [afraidSign.id] }).unsafe).toBe(true);
    expect(flagsOf({ theirNo: ['they-are-afraid'] }).theirNo).toBe(true);
  });

  it('say unsafe for a frightening event, when that answer was kept', () => {
    expect(flagsOf({ firstRun: { 'frightening-event': true } }).unsafe).toBe(true);
    expect(flagsOf({ firstRun: { 'frightening-event': false } }).unsafe).toBe(false);
  });

  it.each(['ended-lately', 'round-and-round', 'unsafe-with-myself'] as const)(
    'say nothing of the other person for: %s',
    (id) => {
      expect(flagsOf({ firstRun: { [id]: true } })).toEqual(NO_FLAGS);
    },
  );

  it('are as the person decides', () => {
    const abuseSigns = ['afraid', 'held-down'];
    const about = abuseSigns;

    expect(flagsOf({ abuseSigns, decision: { keepsAway: false, about } }).unsafe).toBe(false);
    expect(flagsOf({ abuseSigns, decision: { keepsAway: true, about } }).unsafe).toBe(true);
  });

  it('ask anew about a sign that was ticked after the decision', () => {
    const answers = {
      abuseSigns: ['afraid', 'held-down'],
      decision: { keepsAway: false, about: ['afraid'] },
    };

    expect(undecidedOf(answers)).toEqual(['held-down']);
    expect(flagsOf(answers).unsafe).toBe(true);
  });

  it('stay as decided when the signs are unticked', () => {
    const decision = { keepsAway: true, about: ['afraid'] };

    expect(flagsOf({ abuseSigns: [], decision }).unsafe).toBe(true);
  });

  it('never affect each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('afraid', 'held-down', 'followed')),
        fc.array(fc.constantFrom(...theirNoIds)),
        (abuseSigns, theirNo) => {
          expect(flagsOf({ abuseSigns, theirNo })).toEqual({
            unsafe: flagsOf({ abuseSigns }).unsafe,
            theirNo: flagsOf({ theirNo }).theirNo,
          });
        },
      ),
    );
  });
});

describe('after the first-run check', () => {
  it('all is as usual when nothing fits', () => {
    const usual = { beginsGently: false, help: 'as-always' };
    const allNo = Object.fromEntries(firstRunIds.map((id) => [id, false]));

    expect(adviceAfterFirstRun({})).toEqual(usual);
    expect(adviceAfterFirstRun(allNo)).toEqual(usual);
  });

  it.each([
    ['ended-lately', 'offered'],
    ['round-and-round', 'offered'],
    ['frightening-event', 'first'],
    ['unsafe-with-myself', 'first'],
  ] as const)('short tasks come before deep writing for %s, and help is %s', (id, help) => {
    expect(adviceAfterFirstRun({ [id]: true })).toEqual({ beginsGently: true, help });
  });

  it('help stays first whatever else was answered', () => {
    const check = { 'ended-lately': true, 'unsafe-with-myself': true };

    expect(adviceAfterFirstRun(check)).toEqual({ beginsGently: true, help: 'first' });
  });
});
