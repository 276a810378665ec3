import { describe, expect, it } from 'vitest';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import { leftOff, stateOf } from '../../../../shared/logic/path-standing.ts';
import { instant } from '../../../../shared/model/day.ts';
import type { StepState } from '../../../../shared/model/path-pages.ts';
import { aPage } from '../../../support/pages.ts';
import { aSheet } from '../../../support/sheets.ts';

const at = (minute: number) => instant.parse(Date.UTC(2026, 10, 22, 21, minute));

function aState(step: string, state: StepState['state'], minute: number): StepState {
  const page = aPage({ kind: 'step-state', step, state, editedAt: at(minute) });
  if (page.kind !== 'step-state') throw new TypeError('A state was to be made.');
  return page;
}

describe('where a step stands', () => {
  it('is open until the person says otherwise, and then what they said last', () => {
    const said = [aState('talk', 'done-for-now', 2), aState('talk', 'set-aside', 9)];

    expect(stateOf([], 'talk')).toBe('open');
    expect(stateOf(said.toReversed(), 'talk')).toBe('set-aside');
    expect(stateOf(said, 'refresh')).toBe('open');
  });
});

describe('where one left off', () => {
  const pages = [
    aSheet('refresh', [], { editedAt: at(1) }),
    aSheet('talk', [], { editedAt: at(7) }),
  ];

  it('is the step that was last filled in or spoken of', () => {
    expect(leftOff([], [], NO_FLAGS)).toBe(undefined);
    expect(leftOff(pages, [], NO_FLAGS)).toBe('talk');
    expect(leftOff(pages, [aState('red-flags', 'begun', 8)], NO_FLAGS)).toBe('red-flags');
  });

  it('is no step that a flag puts away', () => {
    expect(leftOff(pages, [], { unsafe: true, theirNo: false })).toBe('refresh');
  });
});
