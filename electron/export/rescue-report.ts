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

/** How much was read; `all-there` where it cannot be told whether something that was acknowledged is not there at all. */
export type Extent = 'all' | 'all-there' | 'some';

export function extentOf({ salvage, missingSaves }: Rescued): Extent {
  const { pagesDamaged, rowsCutShort, lostDays } = salvage;
  const known = pagesDamaged + rowsCutShort + lostDays.length + (missingSaves ?? 0);
  if (known > 0) return 'some';
  return missingSaves === null ? 'all-there' : 'all';
}

/** The report for the person, in sentences. Holds nothing they wrote. */
export function rescueReport(rescued: Rescued): string {
  const { salvage, missingSaves, removedCount } = rescued;
  const { pagesDamaged, pagesRepaired, pageCount, rowsCutShort, lostDays, rowsRead } = salvage;
  const counts = Object.entries(rowsRead).map(([table, count]) => `  ${table}: ${count}`);
  const lines = [
    reportWords.title,
    reportWords.extent[extentOf(rescued)],
    [reportWords.rows, ...counts].join('\n'),
    ...(removedCount > 0 ? [reportWords.removed(removedCount)] : []),
    ...(pagesRepaired > 0 ? [reportWords.repaired(pagesRepaired)] : []),
    ...(pagesDamaged > 0 ? [reportWords.damaged(pagesDamaged, pageCount)] : []),
    ...(rowsCutShort > 0 ? [reportWords.cutShort(rowsCutShort)] : []),
    ...(lostDays.length > 0 ? [reportWords.lostDays(lostDays)] : []),
    ...(pagesDamaged > 0 && lostDays.length === 0 ? [reportWords.lostDaysUnknown] : []),
    ...(missingSaves ? [reportWords.missingSaves(missingSaves)] : []),
    ...(missingSaves === null ? [reportWords.noWitness] : []),
    reportWords.files,
  ];
  return `${lines.join('\n\n')}\n`;
}
