import type { Losses } from '../../shared/model/backup.ts';
import { day } from '../../shared/model/day.ts';
import type { SalvageReport } from './salvage.ts';

/** What could not be read, as the person is told of it. */
export function lossesOf({ pagesDamaged, rowsCutShort, lostDays }: SalvageReport): Losses {
  return { pagesDamaged, rowsCutShort, lostDays: lostDays.map((each) => day.parse(each)) };
}

/** Whether not a single row could be read. */
export function isAllLost({ rowsRead }: SalvageReport): boolean {
  return Object.values(rowsRead).every((count) => count === 0);
}
