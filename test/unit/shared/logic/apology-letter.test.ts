import { describe, expect, it } from 'vitest';
import { stepById } from '../../../../shared/content/steps/steps.ts';
import { apologyLetter } from '../../../../shared/logic/apology-letter.ts';
import { documentText } from '../../../../shared/logic/document-text.ts';
import { documentOfParagraphs } from '../../../../shared/logic/plain-document.ts';
import { entryDocument } from '../../../../shared/model/document.ts';
import type { FieldAnswer } from '../../../../shared/model/path-pages.ts';
import { aDay } from '../../../support/journal-rows.ts';

const builder = stepById.apologise.worksheets.find(({ id }) => id === 'builder');
const letterOf = (answers: readonly FieldAnswer[]) =>
  builder && apologyLetter(builder, answers, (date) => `By ${date}.`);
const text = (field: string, said: string): FieldAnswer => ({ kind: 'text', field, text: said });

describe('the letter', () => {
  it('has its parts in the order of the worksheet, and not what matters to the writer', () => {
    const letter = letterOf([
      { kind: 'choice', field: 'closing-line', option: 'no-answer-owed' },
      { kind: 'date', field: 'repair-by', date: aDay('2026-12-01') },
      text('repair', 'I will pay it back.'),
      text('value', 'Honesty.'),
      text('what-i-did', ' I lied. '),
    ]);

    expect(letter).toEqual([
      'I lied.',
      'I will pay it back.',
      'By 2026-12-01.',
      'You do not owe me an answer.',
    ]);
  });

  it('asks for no last line where none is wanted, and is empty where nothing is written', () => {
    expect(letterOf([{ kind: 'choice', field: 'closing-line', option: 'none' }])).toEqual([]);
    expect(letterOf([text('regret', '  ')])).toEqual([]);
  });

  it('becomes a body that the journal keeps, line for line', () => {
    const document = documentOfParagraphs(['One.\n\nTwo.', 'Three.']);

    expect(entryDocument.safeParse(document).success).toBe(true);
    expect(documentText(document)).toBe('One.\n\nTwo.\nThree.');
    expect(entryDocument.safeParse(documentOfParagraphs([])).success).toBe(true);
  });
});
