import { planBoxes, planTitle } from '../../shared/content/help/hard-moments-plan.ts';
import type { Column, Field } from '../../shared/content/steps/field.ts';
import { stepById } from '../../shared/content/steps/steps.ts';
import type { Page } from '../../shared/model/page.ts';
import type { FieldAnswer } from '../../shared/model/path-pages.ts';
import { pageWords as words } from './page-words.ts';
import { lineMarkdown } from './readable.ts';

export type PathPage = Extract<
  Page,
  { readonly kind: 'worksheet' | 'step-state' | 'decision' | 'hard-moments' | 'own-number' }
>;

/** What a page of the path or of Help says: its heading, then its lines, all of it Markdown. */
export function pathPageSaid(page: PathPage): {
  readonly heading: string;
  readonly lines: readonly string[];
} {
  switch (page.kind) {
    case 'worksheet': {
      const { title, worksheets } = stepById[page.step];
      const worksheet = worksheets.find(({ id }) => id === page.worksheet);
      return {
        heading: words.worksheet(title, worksheet?.heading ?? page.worksheet),
        lines: page.answers.map((answer) => answerLine(answer, worksheet?.fields ?? [])),
      };
    }
    case 'step-state':
      return { heading: words.stepState(stepById[page.step].title, page.state), lines: [] };
    case 'decision':
      return { heading: words.decision[page.choice], lines: written(page.words) };
    case 'hard-moments':
      return {
        heading: planTitle,
        lines: planBoxes.flatMap(({ id, title }) => {
          const text = page.boxes[id];
          return text ? [`**${title}** ${lineMarkdown(text)}`] : [];
        }),
      };
    case 'own-number':
      return { heading: words.ownNumber, lines: [lineMarkdown(`${page.name} ${page.number}`)] };
  }
}

/** What was answered, in the words it was asked with; what is not known here any more by its id, which never changes. */
function answerLine(answer: FieldAnswer, fields: readonly Field[]): string {
  const field = fields.find(({ id }) => id === answer.field);
  return `**${field?.label ?? answer.field}** ${answerText(answer, field)}`;
}

function answerText(answer: FieldAnswer, field: Field | undefined): string {
  switch (answer.kind) {
    case 'text':
      return lineMarkdown(answer.text);
    case 'longText':
      return words.writtenAsEntry;
    case 'scale':
      return words.outOfTen(answer.rating);
    case 'choice':
      return labelIn(field?.kind === 'choice' ? field.options : [], answer.option);
    case 'checklist': {
      const items = field?.kind === 'checklist' ? field.items : [];
      return asList(answer.ticked.map((id) => labelIn(items, id)));
    }
    case 'list': {
      const columns = field?.kind === 'list' ? field.columns : [];
      return asList(answer.rows.map((row) => cellsText(row, columns)));
    }
    case 'pairs': {
      const columns = field?.kind === 'pairs' ? field.columns : [];
      return cellsText(answer.sides, columns);
    }
    case 'date':
      return answer.date;
  }
}

type Named = { readonly id: string; readonly label: string };

function cellsText(
  cells: readonly { readonly column: string; readonly text: string }[],
  columns: readonly (Column | Named | undefined)[],
): string {
  const texts = cells.map(({ column: id, text }) => {
    const column = columns.find((each) => each?.id === id);
    const options = column && 'options' in column ? column.options : [];
    return `${column?.label ?? id}: ${lineMarkdown(labelIn(options, text))}`;
  });
  return texts.join('; ');
}

function labelIn(named: readonly Named[], id: string): string {
  return named.find((each) => each.id === id)?.label ?? id;
}

function asList(lines: readonly string[]): string {
  return lines.map((line) => `\n- ${line}`).join('');
}

function written(text: string): readonly string[] {
  return text === '' ? [] : [lineMarkdown(text)];
}
