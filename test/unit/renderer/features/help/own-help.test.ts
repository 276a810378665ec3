import { describe, expect, it } from 'vitest';
import { keptNumber } from '../../../../../renderer/features/help/kept-number.ts';
import { filledBoxes, planDocument } from '../../../../../renderer/features/help/plan-document.ts';
import { helpWords } from '../../../../../renderer/words/help.ts';
import { planBoxes, planTitle } from '../../../../../shared/content/help/hard-moments-plan.ts';
import { instant } from '../../../../../shared/model/day.ts';
import { ownNumber } from '../../../../../shared/model/path-pages.ts';
import { printDocument } from '../../../../../shared/model/print-document.ts';
import { aPage } from '../../../../support/pages.ts';

const LATER = instant.parse(Date.UTC(2026, 10, 22, 22));
const aNumber = (name: string, number: string) =>
  ownNumber.parse(aPage({ kind: 'own-number', name, number }));
const [first, second] = planBoxes;

describe('what is kept of a number while it is typed', () => {
  it('is nothing while both fields are empty', () => {
    const kept = keptNumber(aNumber('Ruth', ''), { name: ' ', number: '' }, LATER);

    expect(kept).toBe(undefined);
  });

  it('is the page it was begun on, with both as they stand', () => {
    const ruth = aNumber('R', '');

    const kept = keptNumber(ruth, { name: 'Ruth ', number: '020' }, LATER);

    expect(kept).toEqual({ ...ruth, name: 'Ruth ', number: '020', editedAt: LATER });
  });

  it('is a number by itself, where it has no name yet', () => {
    const kept = keptNumber(aNumber('R', ''), { name: '', number: '112' }, LATER);

    expect(ownNumber.parse(kept)).toMatchObject({ name: '112', number: '112' });
  });
});

describe('the plan on paper', () => {
  it('has the boxes that hold something, in the plan’s order, then the numbers', () => {
    const boxes = { [second.id]: 'A shower.\n', [first.id]: 'Midnight.' };

    const document = planDocument(boxes, [aNumber('R'.repeat(120), '020')]);

    expect(printDocument.parse(document)).toEqual({
      title: planTitle,
      subtitle: '',
      sections: [
        {
          kind: 'notes',
          heading: '',
          notes: [
            { when: first.title, text: 'Midnight.' },
            { when: second.title, text: 'A shower.' },
          ],
        },
        {
          kind: 'notes',
          heading: helpWords.ownTitle,
          notes: [{ when: 'R'.repeat(100), text: '020' }],
        },
      ],
    });
  });

  it('is empty where nothing was written, whatever spaces there are', () => {
    expect(filledBoxes({ [first.id]: ' \n' })).toEqual([]);
    expect(planDocument({}, []).sections).toEqual([]);
  });
});
