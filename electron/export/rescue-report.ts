import type { Salvage } from '../salvage/salvage.ts';
import { reportWords } from './rescue-words.ts';

/** What was read of a journal, and what is known to be missing. */
export type Rescued = {
  readonly salvage: Salvage;
  /** Acknowledged saves that were not found; null when that cannot be told. */
  readonly missingSaves: number | null;
  /** Rows that the person had removed. */
  readonly removedCount: number;
};

/** Whether everything was read. */
export function isAllRead({ salvage, missingSaves }: Rescued): boolean {
  const { pagesDamaged, rowsCutShort, lostDays } = salvage;
  return pagesDamaged + rowsCutShort + lostDays.length + (missingSaves ?? 0) === 0;
}

/** The report for the person, in sentences. Holds nothing they wrote. */
export function rescueReport(rescued: Rescued): string {
  const { salvage, missingSaves, removedCount } = rescued;
  const { pagesDamaged, pagesRepaired, pageCount, rowsCutShort, lostDays, rowsRead } = salvage;
  const counts = Object.entries(rowsRead).map(([table, count]) => `  ${table}: ${count}`);
  const lines = [
    reportWords.title,
    isAllRead(rescued) ? reportWords.all : reportWords.notAll,
    [reportWords.rows, ...counts].join('\n'),
    ...(removedCount > 0 ? [reportWords.removed(removedCount)] : []),
    ...(pagesRepaired > 0 ? [reportWords.repaired(pagesRepaired)] : []),
    ...(pagesDamaged > 0 ? [reportWords.damaged(pagesDamaged, pageCount)] : []),
    ...(rowsCutShort > 0 ? [reportWords.cutShort(rowsCutShort)] : []),
    ...(lostDays.length > 0 ? [reportWords.lostDays(lostDays)] : []),
    ...(missingSaves ? [reportWords.missingSaves(missingSaves)] : []),
    reportWords.files,
  ];
  return `${lines.join('\n\n')}\n`;
}
