import type { MoodPeriod } from '../../shared/logic/mood-periods.ts';
import type { MoodDay } from '../../shared/model/print-document.ts';
import { dayReading, insightsWords, periodReading } from '../words/insights.ts';
import { dayAt, dayX, dotRadius, moodY, type ChartFrame } from './chart-frame.ts';
import { ChartReader } from './chart-reader.tsx';
import { periodRadius } from './period-marks.tsx';

/** What stands behind a day and can be opened from a chart. */
export type DayOpening = {
  readonly canOpen: (day: MoodDay) => boolean;
  readonly open: (day: MoodDay) => void;
};

type MoodReaderProps = {
  readonly days: readonly MoodDay[];
  readonly periods: readonly MoodPeriod[] | null;
  /** What was noted besides moods, by the place of the day. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
  readonly frame: ChartFrame;
  readonly opening?: DayOpening;
};

/** Reads a mood chart day by day, or week by week or month by month where it is drawn so. */
export function MoodReader({ periods, ...rest }: MoodReaderProps) {
  return periods ? <PeriodReader {...rest} periods={periods} /> : <DayReader {...rest} />;
}

function DayReader({ days, labels, frame, opening }: Omit<MoodReaderProps, 'periods'>) {
  const placeAt = (index: number) => {
    // The reader asks only for places there are.
    const day = days[index] as MoodDay;
    return {
      x: dayX(frame, index),
      ys: day.moods.map((mood) => moodY(frame, mood)),
      reading: dayReading(day, labels.get(index) ?? [], opening?.canOpen(day) ?? false),
    };
  };
  const open = (index: number) => {
    const day = days[index];
    if (day && opening?.canOpen(day)) opening.open(day);
  };
  return (
    <ChartReader
      label={insightsWords.reader}
      count={days.length}
      start={Math.max(
        0,
        days.findLastIndex((day) => day.moods.length > 0),
      )}
      placeAt={placeAt}
      indexAt={(x) => dayAt(frame, x)}
      box={frame}
      ring={dotRadius(frame) + 3}
      onOpen={open}
    />
  );
}

type PeriodReaderProps = Omit<MoodReaderProps, 'periods' | 'opening'> & {
  readonly periods: readonly MoodPeriod[];
};

function PeriodReader({ days, periods, labels, frame }: PeriodReaderProps) {
  const placeAt = (index: number) => {
    // The reader asks only for places there are.
    const period = periods[index] as MoodPeriod;
    const { first, last, spread } = period;
    const noted = Array.from({ length: last - first + 1 }, (_, at) => labels.get(first + at) ?? []);
    return {
      x: dayX(frame, (first + last) / 2),
      ys: spread === null ? [] : [moodY(frame, spread.middle)],
      reading: periodReading(period, noted.flat()),
    };
  };
  const at = (x: number) => {
    const index = dayAt(frame, x);
    return periods.findIndex(({ last }) => index <= last);
  };
  return (
    <ChartReader
      label={insightsWords.reader}
      count={periods.length}
      start={Math.max(
        0,
        periods.findLastIndex(({ spread }) => spread !== null),
      )}
      placeAt={placeAt}
      indexAt={(x) => (days.length === 0 ? 0 : at(x))}
      box={frame}
      ring={periodRadius(periods, frame) + 3}
    />
  );
}
