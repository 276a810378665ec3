import type { Worksheet } from '../../../shared/content/steps/step.ts';
import { answersOf, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/bridge.ts';
import { answerLines, type AnswerLine } from '../../frame/answer-lines.ts';
import { entrySaver } from '../../saving/savers.ts';
import { formatDayWithYear } from '../../words/dates.ts';
import { pathWords } from '../../words/path.ts';

/** The most a label may hold on paper, in UTF-16 units. */
const LONGEST_LABEL = 100;

/** One worksheet as it stands on paper, with everything typed in it and in the entries it names so far. */
export async function worksheetOnPaper(
  worksheet: Worksheet,
  page: SheetPage,
): Promise<Result<PrintDocument>> {
  await entrySaver.flush();
  const lines = answerLines(worksheet.fields, answersOf(page));
  const entries: EntryDraft[] = [];
  for (const { entry } of lines) {
    const result = entry === undefined ? undefined : await call('entries.open', { id: entry });
    if (result?.ok === true) entries.push(result.value);
    // One that was removed meanwhile is left out.
    else if (result && result.failure.code !== 'entry/missing') return result;
  }
  const withTexts = lines.filter(({ texts }) => texts.length > 0);
  return { ok: true, value: worksheetDocument(worksheet.heading, withTexts, entries) };
}

/** Each answer beside its label, then what was written apart. */
export function worksheetDocument(
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
