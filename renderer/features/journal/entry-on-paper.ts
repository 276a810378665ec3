import type { EntryDraft } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/bridge.ts';
import { entrySaver } from '../../saving/savers.ts';
import { formatDate } from '../../words/dates.ts';
import { journalWords } from '../../words/journal.ts';
import { letterWords } from '../../words/letters.ts';

/** An entry or a letter as it stands on paper, with everything typed in it so far. */
export async function entryOnPaper(id: EntryId): Promise<Result<PrintDocument>> {
  await entrySaver.flush();
  const result = await call('entries.open', { id });
  return result.ok ? { ok: true, value: documentOf(result.value) } : result;
}

/** Its own title and words, the day it was begun, and no name but those in it. */
function documentOf({ kind, day, title, body }: EntryDraft): PrintDocument {
  const written = { when: formatDate(day), title: title.trim(), body };
  return {
    title: kind === 'letter' ? letterWords.paperTitle : journalWords.paperTitle,
    subtitle: '',
    sections: [{ kind: 'entries', heading: '', entries: [written] }],
  };
}
