import type { EntryDraft } from '../../../shared/model/entry.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import { formatDayWithYear } from '../../words/dates.ts';
import { pathWords } from '../../words/path.ts';
import type { AnswerLine } from '../../frame/answer-lines.ts';

/** The most a label may hold on paper, in UTF-16 units. */
const LONGEST_LABEL = 100;

/** One worksheet as it stands on paper: each answer beside its label, then what was written apart. */
export function worksheetOnPaper(
  heading: string,
  lines: readonly AnswerLine[],
  entries: readonly EntryDraft[],
): PrintDocument {
  const notes = lines.flatMap(({ label, texts }) =>
    texts.flatMap(printable).map((text, index) => ({
      when: index === 0 ? label.slice(0, LONGEST_LABEL) : '',
      text,
    })),
  );
  const written = entries.map(({ day, title, body }) => ({
    when: formatDayWithYear(day),
    title: title.trim(),
    body,
  }));
  const under = notes.length === 0 ? heading : pathWords.writtenHeading;
  return {
    title: pathWords.paperTitle,
    subtitle: '',
    sections: [
      ...(notes.length === 0 ? [] : [{ kind: 'notes' as const, heading, notes }]),
      ...(written.length === 0
        ? []
        : [{ kind: 'entries' as const, heading: under, entries: written }]),
    ],
  };
}

/** A row of several long cells may be more than one note holds; nothing of it is left out. */
function printable(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / MAX_FIELD_LENGTH));
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * MAX_FIELD_LENGTH, (at + 1) * MAX_FIELD_LENGTH),
  );
}
