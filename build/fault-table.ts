import { meetsTargets, type Outcome } from '../test/faults/campaign.ts';

/** The table that `npm run faults` prints, line by line as each fault has been tried. */
export type FaultTable = {
  readonly head: string;
  readonly line: (fault: string, outcome: Outcome) => string;
  /** `minutes`: how long all of it took. */
  readonly foot: (rows: readonly Outcome[], minutes: number) => string;
};

const COLUMNS = ['runs', 'opened after', 'saves lost untold', 'told', 'plaintext', 'crashes'];

/** A table wide enough for `faults`, the names of its lines. */
export function faultTable(faults: readonly string[]): FaultTable {
  const width = Math.max(...faults.map(({ length }) => length));
  const lineOf = (name: string, cells: readonly string[]) =>
    `| ${name.padEnd(width)} | ${cells.map((cell, at) => cell.padStart(widthAt(at))).join(' | ')} |\n`;
  const rule = lineOf(
    '',
    COLUMNS.map(() => ''),
  ).replaceAll(' ', '-');

  return {
    head: lineOf('fault', COLUMNS) + rule,
    line: (fault, outcome) => lineOf(fault, cellsOf(outcome)) + remarkOn(outcome),
    foot(rows, minutes) {
      const runs = rows.reduce((sum, row) => sum + row.runs, 0);
      const missed = rows.filter((row) => !meetsTargets(row)).length;
      const verdict = missed === 0 ? 'every target met' : `${missed} of ${rows.length} missed`;
      return `\n${runs} runs in ${minutes.toFixed(1)} minutes: ${verdict}.\n`;
    },
  };
}

function widthAt(column: number): number {
  return COLUMNS[column]?.length ?? 0;
}

function cellsOf({ runs, opened, lostUntold, lostTold, plaintext, crashes }: Outcome) {
  const numbers = [lostUntold, lostTold, plaintext, crashes].map(String);
  return [String(runs), opened === null ? '-' : String(opened), ...numbers];
}

/** Indented below the line, where there is anything to say; a missed target is said first. */
function remarkOn(outcome: Outcome): string {
  const said = [...(meetsTargets(outcome) ? [] : ['TARGET MISSED']), outcome.note ?? ''];
  const remark = said.filter((each) => each !== '').join('. ');
  return remark === '' ? '' : `    ${remark}\n`;
}
