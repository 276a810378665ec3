import { feelings } from '../../shared/content/feelings.ts';
import { prompts } from '../../shared/content/prompts/prompts.ts';
import { documentMarkdown } from '../../shared/logic/document-markdown.ts';
import { entryDocument } from '../../shared/model/document.ts';
import type { Reader } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { parseJson } from '../platform/parse-json.ts';
import { journalFileWords as words } from './journal-words.ts';
import { pagesMarkdown } from './pages-markdown.ts';
import { lineMarkdown, longDay, wallClockTime } from './readable.ts';

type EntryRow = {
  readonly id: string;
  readonly kind: keyof typeof words.entry;
  readonly day: string;
  readonly at: number;
  readonly zone: string;
  readonly title: string;
  readonly body: string;
  readonly prompt_id: string | null;
};
type CheckInRow = {
  readonly day: string;
  readonly at: number;
  readonly zone: string;
  readonly mood: number;
  readonly energy: number | null;
  readonly urge: number | null;
  readonly feelings: string;
  readonly slept_hours: number | null;
  readonly line: string;
};
type EventRow = {
  readonly day: string;
  readonly at: number;
  readonly zone: string;
  readonly kind: 'contact' | 'online' | 'urge';
  readonly how: string | null;
  readonly strength: number | null;
  readonly note: string;
  readonly helped: string | null;
};
type AttemptRow = { readonly start_day: string; readonly length_days: number | null };

/** Something of one day, as it will stand under it. */
export type Piece = { readonly day: string; readonly at: number; readonly text: string };

/** A body stands under its entry's heading, which is the third. */
const BODY_LEVEL = 4;

/**
 * The journal for reading, as Markdown, from its first day to its last: entries, check-ins, what was noted and what was
 * filled in, by the clock that was true where they were written. What the person removed is left out.
 */
export function journalMarkdown(db: Reader): string {
  const pieces = [...entriesMarkdown(db), ...checkIns(db), ...events(db), ...pagesMarkdown(db)];
  return bookOf([words.title, ...attempts(db)], pieces);
}

/** Pieces in the order of their days under a title, with what stands before the first day. */
export function bookOf([title, ...before]: readonly string[], pieces: readonly Piece[]): string {
  const sorted = pieces.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at));
  let lastDay = '';
  const texts = sorted.map(({ day, text }) => {
    const heading = day === lastDay ? '' : `## ${longDay(day)}\n\n`;
    lastDay = day;
    return heading + text;
  });
  return `${[`# ${title}`, ...before, ...texts].join('\n\n')}\n`;
}

function attempts(db: Reader): readonly string[] {
  const rows = db.all<AttemptRow>(sql`
    SELECT start_day, length_days FROM attempt ORDER BY start_day, created_at
  `);
  return rows.map((row) => words.attempt(longDay(row.start_day), row.length_days));
}

/** The entries that were not removed, or those among them that are wanted. */
export function entriesMarkdown(
  db: Reader,
  isWanted: (id: string) => boolean = () => true,
): readonly Piece[] {
  const rows = db.all<EntryRow>(sql`
    SELECT id, kind, day, written_at AS at, zone, title, body, prompt_id
    FROM entry
    WHERE removed_at IS NULL
  `);
  const wanted = rows.filter(({ id }) => isWanted(id));
  return wanted.map((row) => {
    const heading = `### ${wallClockTime(row)} · ${lineMarkdown(row.title.replaceAll('\n', ' ')) || words.entry[row.kind]}`;
    const prompt = prompts.find(({ id }) => id === row.prompt_id);
    const asked = prompt ? [`*${lineMarkdown(words.prompt(prompt.text))}*`] : [];
    return { ...row, text: [heading, ...asked, bodyMarkdown(row.body)].join('\n\n') };
  });
}

/** Where a body is none that the app could have written, its text as it is stored. */
function bodyMarkdown(body: string): string {
  const document = entryDocument.safeParse(parseJson(body)).data;
  return document ? documentMarkdown(document, BODY_LEVEL) : lineMarkdown(body);
}

function checkIns(db: Reader): readonly Piece[] {
  const rows = db.all<CheckInRow>(sql`
    SELECT day, at, zone, mood, energy, urge, feelings, slept_hours, line
    FROM check_in
    WHERE removed_at IS NULL
  `);
  return rows.map((row) => {
    const said = [
      words.mood(row.mood),
      ...(row.energy === null ? [] : [words.energy(row.energy)]),
      ...(row.urge === null ? [] : [words.urge(row.urge)]),
      ...(row.slept_hours === null ? [] : [words.slept(row.slept_hours)]),
    ];
    const close = feelingWords(row.feelings);
    const heading = `### ${wallClockTime(row)} · ${words.checkIn}`;
    const facts = [said.join(', '), ...(close.length > 0 ? [words.closeTo(close)] : [])].join('; ');
    return { ...row, text: [heading, facts, ...written(row.line)].join('\n\n') };
  });
}

function feelingWords(stored: string): readonly string[] {
  const ids = parseJson(stored);
  const known = new Map(feelings.map(({ id, word }) => [id, word]));
  return Array.isArray(ids)
    ? ids.map((id) => known.get(String(id)) ?? lineMarkdown(String(id)))
    : [];
}

function events(db: Reader): readonly Piece[] {
  const rows = db.all<EventRow>(sql`
    SELECT day, at, zone, kind, how, strength, note, helped
    FROM month_event
    WHERE removed_at IS NULL
  `);
  return rows.map((row) => {
    const kind = Object.entries(words.event).find(([name]) => name === (row.how ?? row.kind))?.[1];
    const strength = row.strength === null ? '' : `, ${words.strength(row.strength)}`;
    const heading = `### ${wallClockTime(row)} · ${kind ?? words.event[row.kind]}${strength}`;
    const helped = row.helped ? [words.helped(lineMarkdown(row.helped))] : [];
    return { ...row, text: [heading, ...written(row.note), ...helped].join('\n\n') };
  });
}

function written(line: string): readonly string[] {
  return line === '' ? [] : [lineMarkdown(line)];
}
