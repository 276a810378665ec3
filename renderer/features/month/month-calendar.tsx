import type { KeyboardEvent } from 'react';
import { addDays, daysBetween, eachDay, startOfWeek } from '../../../shared/logic/calendar.ts';
import type { MonthDay } from '../../../shared/logic/month-calendar.ts';
import type { Day } from '../../../shared/model/day.ts';
import { formatDay, formatDayShort, formatWeekday } from '../../words/dates.ts';
import { monthWords } from '../../words/month.ts';
import styles from './month.module.css';

/** How many days each arrow key goes on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

type MonthCalendarProps = {
  readonly days: readonly MonthDay[];
  readonly shown: Day | undefined;
  readonly onLook: (day: Day) => void;
};

/** The days in weeks from Monday on, each with its soft mark; arrow keys go from day to day. */
export function MonthCalendar({ days, shown, onLook }: MonthCalendarProps) {
  const [first] = days;
  if (!first) return null;
  const monday = startOfWeek(first.day);
  const blanks = daysBetween(monday, first.day);
  const reachable = shown ?? first.day;
  return (
    <div>
      <ol className={styles.calendar} aria-label={monthWords.calendar}>
        {eachDay(monday, addDays(monday, 6)).map((day) => (
          <li key={formatWeekday(day)} className={styles.weekday} aria-hidden>
            {formatWeekday(day)}
          </li>
        ))}
        {Array.from({ length: blanks }, (_, index) => (
          <li key={index} aria-hidden />
        ))}
        {days.map((day) => (
          <li key={day.day}>
            <button
              type="button"
              className={styles.day}
              data-mark={day.mark}
              data-noted={day.events.length > 0}
              aria-label={labelOf(day)}
              aria-current={day.mark === 'today' ? 'date' : undefined}
              aria-pressed={day.day === shown}
              tabIndex={day.day === reachable ? 0 : -1}
              onClick={() => onLook(day.day)}
              onKeyDown={moveByArrows}
            >
              <span>{shortName(day)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.key} aria-hidden>
        <span className={styles.swatch} data-mark="room" /> {monthWords.keyRoom}
        <span className={styles.swatch} data-mark="reached" /> {monthWords.keyReached}
        <span className={styles.dot} /> {monthWords.keyNoted}
      </p>
    </div>
  );
}

/** The number alone, with the month where it begins. */
function shortName(day: MonthDay): string {
  return namesMonth(day) ? formatDayShort(day.day) : String(Number(day.day.slice(-2)));
}

function namesMonth({ day, number }: MonthDay): boolean {
  return number === 1 || day.endsWith('-01');
}

/** What is seen is part of what is heard, so that a day can be asked for by voice. */
function labelOf(given: MonthDay): string {
  const { day, number, mark, events } = given;
  const seen = namesMonth(given) ? [shortName(given)] : [];
  const noted = events.length === 0 ? [] : [monthWords.noted(events.length)];
  return [
    ...seen,
    formatDay(day),
    monthWords.dayNumber(number),
    monthWords.marks[mark],
    ...noted,
  ].join(', ');
}

function moveByArrows(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const buttons = [...(event.currentTarget.closest('ol')?.querySelectorAll('button') ?? [])];
  const next = buttons[buttons.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
