import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../../renderer/frame/answer-lines.ts';
import { worksheetDocument } from '../../../../renderer/features/path/worksheet-on-paper.ts';
import { formatDayWithYear } from '../../../../renderer/words/dates.ts';
import type { Field } from '../../../../shared/content/steps/field.ts';
import { MAX_FIELD_LENGTH } from '../../../../shared/model/page-base.ts';
import { entryId } from '../../../../shared/model/ids.ts';
import { printDocument } from '../../../../shared/model/print-document.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { rowsOf } from '../../../support/sheets.ts';

const ENTRY = entryId.parse('3f3ac5ff-2b8b-4ae5-8dd3-5e7e3c2b9f10');
const ends = { lowestWords: 'not at all', highestWords: 'very much' };
const fields: readonly Field[] = [
  { id: 'line', label: 'A line', kind: 'text' },
  { id: 'page', label: 'A page', kind: 'longText' },
  { id: 'how', label: 'How much', kind: 'scale', ...ends },
  { id: 'one', label: 'One of two', kind: 'choice', options: [{ id: 'a', label: 'The first' }] },
  {
    id: 'some',
    label: 'Some',
    kind: 'checklist',
    items: [
      { id: 'x', label: 'This' },
      { id: 'y', label: 'That' },
    ],
  },
  {
    id: 'rows',
    label: 'Rows',
    kind: 'list',
    columns: [
      { id: 'what', label: 'What', kind: 'text' },
      { id: 'day', label: 'When?', kind: 'date' },
      { id: 'fits', label: 'Fits', kind: 'choice', options: [{ id: 'yes', label: 'It does' }] },
      { id: 'strong', label: 'How strong', kind: 'scale', ...ends },
    ],
  },
  {
    id: 'sides',
    label: 'Sides',
    kind: 'pairs',
    columns: [
      { id: 'mine', label: 'Mine' },
      { id: 'theirs', label: 'Theirs' },
    ],
  },
  { id: 'on', label: 'On', kind: 'date' },
];

describe('answers to be read', () => {
  it('say every kind of field in words, in the order of the worksheet', () => {
    const day = aDay('2026-11-22');
    const shownDay = formatDayWithYear(day);

    const lines = answerLines(fields, [
      { kind: 'date', field: 'on', date: day },
      { kind: 'pairs', field: 'sides', sides: [{ column: 'mine', text: 'Silence' }] },
      rowsOf('rows', { what: 'Tea', day, fits: 'yes', strong: '7' }, { what: ' ' }),
      { kind: 'checklist', field: 'some', ticked: ['y', 'x'] },
      { kind: 'choice', field: 'one', option: 'a' },
      { kind: 'scale', field: 'how', rating: 0 },
      { kind: 'longText', field: 'page', entry: ENTRY },
      { kind: 'text', field: 'line', text: ' Enough. ' },
    ]);

    expect(lines.map(({ texts }) => texts)).toEqual([
      ['Enough.'],
      [],
      ['0 of 10'],
      ['The first'],
      ['This', 'That'],
      [`What: Tea · When? ${shownDay} · Fits: It does · How strong: 7 of 10`],
      ['Mine: Silence'],
      [shownDay],
    ]);
    expect(lines.find(({ field }) => field === 'page')?.entry).toBe(ENTRY);
  });

  it('leave out what was left empty', () => {
    expect(answerLines(fields, [{ kind: 'text', field: 'line', text: ' ' }])).toEqual([]);
  });

  it('lose nothing on paper, however long they are', () => {
    const long = 'a'.repeat(2 * MAX_FIELD_LENGTH + 1);

    const document = worksheetDocument(
      'Heading',
      [{ field: 'rows', label: 'b'.repeat(150), texts: [long] }],
      [],
    );

    expect(printDocument.safeParse(document).success).toBe(true);
    const [section] = document.sections;
    const texts = section?.kind === 'notes' ? section.notes.map(({ text }) => text) : [];
    expect(texts.join('')).toBe(long);
  });
});
