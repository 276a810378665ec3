import { useCallback } from 'react';
import { journalDay } from '../../shared/logic/journal-day.ts';
import { EMPTY_DOCUMENT } from '../../shared/model/document.ts';
import type { EntryDraft } from '../../shared/model/entry.ts';
import { entryId } from '../../shared/model/ids.ts';
import { now, zone } from '../bridge/clock.ts';
import type { OpenEntry } from './place.ts';
import { useSettings } from '../projection/journal-queries.ts';

/** What an entry begins with, where it is not an empty page to be written on freely. */
type Beginning = Partial<Pick<EntryDraft, 'kind' | 'title' | 'body' | 'promptId'>>;

/** Begins an entry on the writer's day that it is now. It is stored with its first letter. */
export function useNewEntry(): (beginning?: Beginning) => OpenEntry {
  const { dayStartHour } = useSettings();
  return useCallback(
    (beginning) => {
      const writtenAt = now();
      return {
        kind: 'begun',
        draft: {
          id: entryId.parse(crypto.randomUUID()),
          kind: 'free',
          day: journalDay(writtenAt, zone(), dayStartHour),
          writtenAt,
          zone: zone(),
          editedAt: writtenAt,
          title: '',
          body: EMPTY_DOCUMENT,
          promptId: null,
          ...beginning,
        },
      };
    },
    [dayStartHour],
  );
}
