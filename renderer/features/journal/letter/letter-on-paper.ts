import type { EntryDraft } from '../../../../shared/model/entry.ts';
import type { PrintDocument } from '../../../../shared/model/print-document.ts';
import { formatDate } from '../../../words/dates.ts';
import { letterWords } from '../../../words/letters.ts';

/** A letter as it stands on paper: its own title and words, the day it was begun, and no name but those in it. */
export function letterOnPaper({ day, title, body }: EntryDraft): PrintDocument {
  const letter = { when: formatDate(day), title: title.trim(), body };
  return {
    title: letterWords.paperTitle,
    subtitle: '',
    sections: [{ kind: 'entries', heading: '', entries: [letter] }],
  };
}
