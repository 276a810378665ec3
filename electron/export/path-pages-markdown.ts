import { planBoxes, planTitle } from '../../shared/content/help/hard-moments-plan.ts';
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
    case 'worksheet':
      return {
        heading: words.worksheet(stepById[page.step].title),
        lines: page.answers.map(answerLine),
      };
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

/** By the id of its field: the words around a field may change, its id never does. */
function answerLine(answer: FieldAnswer): string {
  return `**${answer.field}** ${answerText(answer)}`;
}

function answerText(answer: FieldAnswer): string {
  switch (answer.kind) {
    case 'text':
      return lineMarkdown(answer.text);
    case 'longText':
      return words.writtenAsEntry;
    case 'scale':
      return words.outOfTen(answer.rating);
    case 'choice':
      return answer.option;
    case 'checklist':
      return answer.ticked.join(', ');
    case 'list':
      return answer.rows.map((row) => `\n- ${cellsText(row)}`).join('');
    case 'pairs':
      return cellsText(answer.sides);
    case 'date':
      return answer.date;
  }
}

function cellsText(cells: readonly { readonly column: string; readonly text: string }[]): string {
  return cells.map(({ column, text }) => `${column}: ${lineMarkdown(text)}`).join('; ');
}

function written(text: string): readonly string[] {
  return text === '' ? [] : [lineMarkdown(text)];
}
