import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../../shared/logic/own-words.ts';
import { stepById, steps } from '../../../../shared/content/steps/steps.ts';
import { aPage } from '../../../support/pages.ts';

/** A list of the Path with a column of each kind. */
function everyList() {
  return steps.flatMap(({ id, worksheets }) =>
    worksheets.flatMap((worksheet) =>
      worksheet.fields.flatMap((field) =>
        field.kind === 'list' ? [{ step: id, worksheet: worksheet.id, field }] : [],
      ),
    ),
  );
}

describe('the words of a page', () => {
  it('are what was written into the text columns of a list, and into no others', () => {
    const lists = everyList();
    expect(lists.length).toBeGreaterThan(5);
    for (const { step, worksheet, field } of lists) {
      const row = field.columns.map(({ id }) => ({ column: id, text: `in ${id}` }));
      const answers = [{ kind: 'list', field: field.id, rows: [row] }];

      const words = ownWords(aPage({ kind: 'worksheet', step, worksheet, answers }));

      const texts = field.columns.filter(({ kind }) => kind === 'text');
      expect(words).toEqual(texts.map(({ id }) => `in ${id}`));
    }
  });

  it('are both sides of a pair, also under names that the Path no longer has', () => {
    const page = aPage({
      kind: 'worksheet',
      step: stepById.talk.id,
      worksheet: 'gone',
      answers: [
        {
          kind: 'pairs',
          field: 'gone',
          sides: [
            { column: 'one', text: 'left' },
            { column: 'two', text: 'right' },
          ],
        },
        { kind: 'list', field: 'gone-too', rows: [[{ column: 'any', text: 'kept' }]] },
      ],
    });

    expect(ownWords(page)).toEqual(['left', 'right', 'kept']);
  });

  it('are none where something was only chosen, ticked, rated or left empty', () => {
    const page = aPage({
      kind: 'worksheet',
      step: 'talk',
      worksheet: 'plan-for-disagreements',
      answers: [
        { kind: 'choice', field: 'a', option: 'both' },
        { kind: 'checklist', field: 'b', ticked: ['one', 'two'] },
        { kind: 'scale', field: 'c', rating: 3 },
        { kind: 'date', field: 'd', date: '2026-11-22' },
        { kind: 'text', field: 'e', text: '' },
      ],
    });

    expect(ownWords(page)).toEqual([]);
    expect(ownWords(aPage({ kind: 'step-state', step: 'talk', state: 'begun' }))).toEqual([]);
    expect(ownWords(aPage({ kind: 'strength', strength: 'bravery', isTop: true }))).toEqual([]);
  });
});
