import type { Day } from '../../../shared/model/day.ts';
import { useCheckIns } from '../../projection/journal-queries.ts';
import { damageWords } from '../../words/damage.ts';
import { CheckInLine } from './check-in-line.tsx';

type KeptCheckInsProps = { readonly today: Day };

/** The day's check-ins where nothing can be written. */
export function KeptCheckIns({ today }: KeptCheckInsProps) {
  const kept = useCheckIns(today, today);
  if (!kept) return null;
  if (kept.length === 0) return <p>{damageWords.nothingOfToday}</p>;
  return kept.map((checkIn) => <CheckInLine key={checkIn.id} checkIn={checkIn} />);
}
