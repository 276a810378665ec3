import { EMPTY_DOCUMENT, type DocumentBlock } from '../../../shared/model/document.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import { neededNoteWords } from '../../words/month.ts';

/** What an entry begins with in which needed contact is drafted: three questions, and room under each. */
export function neededNote(): Pick<EntryDraft, 'title' | 'body'> {
  const { title, questions } = neededNoteWords;
  const children = questions.flatMap((question) => [heading(question), EMPTY_LINE]);
  return { title, body: { root: { ...EMPTY_DOCUMENT.root, children } } };
}

const blank = { version: 1, direction: null, format: '', indent: 0 } as const;
const EMPTY_LINE: DocumentBlock = { ...blank, type: 'paragraph', children: [] };

function heading(text: string): DocumentBlock {
  const words = { version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' } as const;
  return { ...blank, type: 'heading', tag: 'h3', children: [{ ...words, type: 'text' }] };
}
