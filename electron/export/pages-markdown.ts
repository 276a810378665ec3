import { questionnaireAnswers, questionnaireItems } from '../../shared/content/questionnaire.ts';
import { spaneAnswers, spaneFeelings } from '../../shared/content/spane.ts';
import { strengthName } from '../../shared/content/strengths.ts';
import { weeklyLines } from '../../shared/content/weekly-page.ts';
import { ideaOf } from '../../shared/logic/seven-days.ts';
import type { ExerciseRatings, Page } from '../../shared/model/page.ts';
import type { Reader } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { toPage, type PageRow } from '../pages/stored-page.ts';
import { pathPageSaid } from './path-pages-markdown.ts';
import { pageWords as words } from './page-words.ts';
import { lineMarkdown, wallClockTime } from './readable.ts';

/** What one page says: its heading, then its lines, all of it Markdown. */
type Said = { readonly heading: string; readonly lines: readonly string[] };

/**
 * The pages that were not removed, or those among them that are wanted, with the day and moment they stand under. One
 * that is cut short is shown as stored.
 */
export function pagesMarkdown(
  db: Reader,
  isWanted: (id: string) => boolean = () => true,
): readonly { readonly day: string; readonly at: number; readonly text: string }[] {
  const rows = db.all<PageRow>(sql`
    SELECT id, kind, day, at, zone, edited_at, content
    FROM page
    WHERE removed_at IS NULL
  `);
  const wanted = rows.filter(({ id }) => isWanted(id));
  return wanted.map((row) => {
    const { heading, lines } = saidBy(row);
    const text = [`### ${wallClockTime(row)} · ${heading}`, ...lines].join('\n\n');
    return { day: row.day, at: row.at, text };
  });
}

function saidBy(row: PageRow): Said {
  const page = toPage(row);
  return page ? ofPage(page) : { heading: words.page, lines: [lineMarkdown(row.content)] };
}

function ofPage(page: Page): Said {
  switch (page.kind) {
    case 'sitting':
      return {
        heading: words.sitting(page.number),
        lines: [
          ...ratingLines(words.before, page.before),
          ...(page.after ? ratingLines(words.after, page.after) : []),
          ...page.sentences.map((sentence) => `> ${lineMarkdown(sentence)}`),
        ],
      };
    case 'strength':
      return {
        heading: words.strength(strengthName(page.strength)),
        lines: page.isTop ? [words.top] : [],
      };
    case 'moment':
      return {
        heading: words.moment[page.saidBy](strengthName(page.strength)),
        lines: [lineMarkdown(page.words)],
      };
    case 'new-use':
      return {
        heading: words.newUse(strengthName(page.strength)),
        lines: [
          page.ownUse === '' ? ideaOf(page) : lineMarkdown(page.ownUse),
          ...(page.felt === null ? [] : [words.felt(page.felt)]),
          ...(page.note === '' ? [] : [lineMarkdown(page.note)]),
        ],
      };
    case 'questionnaire':
      return { heading: words.questionnaire, lines: questionnaireLines(page.answers) };
    case 'weekly':
      return { heading: words.weekly, lines: weeklyText(page.lines, page.clarity) };
    case 'spane':
      return { heading: words.spane, lines: spaneLines(page.answers) };
    case 'worksheet':
    case 'step-state':
    case 'decision':
    case 'hard-moments':
    case 'own-number':
      return pathPageSaid(page);
  }
}

function ratingLines(when: string, { positive, negative }: ExerciseRatings): readonly string[] {
  return [positive, negative].flatMap((side) => {
    const rated = Object.entries(side).map(([word, rating]) => `${word} ${rating}`);
    return rated.length === 0 ? [] : [`${when}: ${rated.join(', ')}`];
  });
}

function questionnaireLines(answers: Readonly<Partial<Record<string, number>>>): readonly string[] {
  return questionnaireItems.flatMap(({ id, text }) => {
    const answer = questionnaireAnswers.find(({ value }) => value === answers[id]);
    return answer ? [`${text} – ${answer.words}`] : [];
  });
}

function spaneLines(answers: Readonly<Partial<Record<string, number>>>): readonly string[] {
  return spaneFeelings.flatMap(({ id, word }) => {
    const answer = spaneAnswers.find(({ value }) => value === answers[id]);
    return answer ? [`${word} – ${answer.words}`] : [];
  });
}

function weeklyText(
  lines: Readonly<Partial<Record<string, string>>>,
  clarity: number | null,
): readonly string[] {
  const written = weeklyLines.flatMap(({ id, opening }) => {
    const text = lines[id];
    return text ? [`**${opening}** ${lineMarkdown(text)}`] : [];
  });
  return clarity === null ? written : [...written, words.clarity(clarity)];
}
