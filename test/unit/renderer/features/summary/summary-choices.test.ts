import { describe, expect, it } from 'vitest';
import {
  lacksNames,
  withMoved,
  withSection,
} from '../../../../../renderer/features/summary/summary-choices.ts';
import { givenLayouts, summarySections } from '../../../../../shared/model/summary-preset.ts';

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

describe('a part that is ticked', () => {
  const all = { ...givenLayouts['for-me'], sections: [...summarySections] };

  it.each(summarySections)('comes back to the place it usually has: %s', (section) => {
    const without = withSection(all, section, false);

    expect(without.sections).not.toContain(section);
    expect(withSection(without, section, true)).toEqual(all);
  });

  it('leaves the others in the order that was chosen', () => {
    const moved = withMoved(withSection(givenLayouts['one-page'], 'urges', true), 'urges', -1);

    expect(moved.sections).toEqual(['glance', 'urges', 'mood']);
    expect(withSection(moved, 'feelings', true).sections).toEqual([
      'glance',
      'urges',
      'mood',
      'feelings',
    ]);
    expect(withSection(moved, 'questions', true).sections.at(-1)).toBe('questions');
  });
});
