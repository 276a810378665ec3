import { describe, expect, it } from 'vitest';
import {
  choosable,
  startingChoices,
} from '../../../../../renderer/features/summary/summary-choices.ts';
import { entrySummary, type EntrySummary } from '../../../../../shared/model/entry.ts';
import { aDay, anEntry } from '../../../../support/journal-rows.ts';

function anEntryInLists(kind: 'free' | 'letter', sealedUntil: string | null): EntrySummary {
  const { body: _body, ...entry } = anEntry('2026-11-22', { kind });
  return entrySummary.parse({ ...entry, sealedUntil, excerpt: '', wordCount: 0 });
}

const ENTRY = anEntryInLists('free', null);
const LETTER = anEntryInLists('letter', null);
const SEALED = anEntryInLists('letter', '2027-01-01');

describe('the entries to choose from', () => {
  it('have no letters among them at first', () => {
    const day = aDay('2026-11-22');
    const choices = startingChoices({ from: day, to: day }, 'en-GB');

    expect(choosable([ENTRY, LETTER, SEALED], choices)).toEqual([ENTRY]);
  });

  it('have letters where they are asked for, and a sealed one never', () => {
    expect(choosable([ENTRY, LETTER, SEALED], { hasLetters: true })).toEqual([ENTRY, LETTER]);
  });
});
