import { describe, expect, it } from 'vitest';
import { lacksNames } from '../../../../../renderer/features/summary/summary-choices.ts';
import { givenLayouts } from '../../../../../shared/model/summary-preset.ts';

describe('names that were to be masked', () => {
  it('are missing where own words go on paper and nobody has said which they are', () => {
    expect(lacksNames(givenLayouts['for-a-therapist'], [])).toBe(true);
    expect(lacksNames(givenLayouts['for-a-therapist'], ['Ned'])).toBe(false);
  });

  it('are not missed where none can stand, or where none were to be masked', () => {
    expect(lacksNames(givenLayouts['one-page'], [])).toBe(false);
    expect(lacksNames(givenLayouts['for-me'], [])).toBe(false);
  });
});
