import type { EntryDraft } from '../../../shared/model/entry.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import { formatDate } from '../../words/dates.ts';
import { journalWords } from '../../words/journal.ts';
import { letterWords } from '../../words/letters.ts';

/** An entry or a letter on paper: its own title and words, the day it was begun, and no name but those in it. */
export function entryOnPaper({ kind, day, title, body }: EntryDraft): PrintDocument {
  const written = { when: formatDate(day), title: title.trim(), body };
  return {
    title: kind === 'letter' ? letterWords.paperTitle : journalWords.paperTitle,
    subtitle: '',
    sections: [{ kind: 'entries', heading: '', entries: [written] }],
  };
}
