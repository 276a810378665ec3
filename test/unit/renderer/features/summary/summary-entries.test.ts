import { describe, expect, it } from 'vitest';
import {
  choosableEntries,
  choosableWorksheets,
} from '../../../../../renderer/features/summary/summary-entries.ts';
import { entrySummary, type EntrySummary } from '../../../../../shared/model/entry.ts';
import { worksheetPage } from '../../../../../shared/model/path-pages.ts';
import { anEntry } from '../../../../support/journal-rows.ts';
import { aPage } from '../../../../support/pages.ts';

function anEntryInLists(
  kind: 'free' | 'letter' | 'step',
  sealedUntil: string | null = null,
): EntrySummary {
  const { body: _body, ...entry } = anEntry('2026-11-22', { kind });
  return entrySummary.parse({ ...entry, sealedUntil, excerpt: '', wordCount: 0 });
}

const ENTRY = anEntryInLists('free');
const LETTER = anEntryInLists('letter');
const SEALED = anEntryInLists('letter', '2027-01-01');
const STEP = anEntryInLists('step');
const ALL = [ENTRY, LETTER, SEALED, STEP];
const OPEN = { unsafe: false, theirNo: false };

/** A worksheet of a step that leads toward contact, with something written as an entry. */
const WORKSHEET = worksheetPage.parse(
  aPage({
    kind: 'worksheet',
    step: 'what-you-shared',
    worksheet: 'three-memories',
    answers: [{ kind: 'longText', field: 'memories', entry: STEP.id }],
  }),
);
const worksheets = [WORKSHEET];

describe('the entries to choose from', () => {
  it('have letters among them only where they are asked for, and a sealed one never', () => {
    const without = choosableEntries(ALL, { worksheets, flags: OPEN, hasLetters: false });
    const asked = choosableEntries(ALL, { worksheets, flags: OPEN, hasLetters: true });

    expect(without).toEqual([ENTRY, STEP]);
    expect(asked).toEqual([ENTRY, LETTER, STEP]);
  });

  it.each([
    { unsafe: true, theirNo: false },
    { unsafe: false, theirNo: true },
  ])('have nothing of a step that is put away: %j', (flags) => {
    expect(choosableEntries(ALL, { worksheets, flags, hasLetters: false })).toEqual([ENTRY]);
    expect(choosableWorksheets(worksheets, flags)).toEqual([]);
    expect(choosableWorksheets(worksheets, OPEN)).toEqual(worksheets);
  });
});
