import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { ColumnChart, type ColumnChartProps } from './column-chart.tsx';
import styles from './chart-panels.module.css';

/** One of several charts of a kind. */
export type ChartPanel = {
  readonly id: string;
  readonly title: string;
  /** What its columns come to, beside its title. */
  readonly note?: string;
  readonly chart: Omit<ColumnChartProps, 'among'>;
};

type ChartPanelsProps = {
  /** What the charts are together, and how they are gone through. */
  readonly label: string;
  readonly panels: readonly ChartPanel[];
};

/**
 * Charts side by side that are read as one: Tab stops once for all of them, Up and Down go from one to the next, and
 * the place that is read stays the same, so that one week is heard of each.
 */
export function ChartPanels({ label, panels }: ChartPanelsProps) {
  const [stop, setStop] = useState(0);
  const [place, setPlace] = useState<number | null>(null);
  const current = Math.min(stop, panels.length - 1);

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    // The charts' own readers take these keys for steps of theirs.
    event.stopPropagation();
    event.preventDefault();
    readersIn(event.currentTarget)[current + step]?.focus();
  };
  const enter = (event: FocusEvent<HTMLDivElement>) => {
    const entered = readersIn(event.currentTarget).findIndex((reader) => reader === event.target);
    if (entered >= 0) setStop(entered);
  };

  return (
    // The charts in it are what is used; the keys that lead from one to another are heard here for all of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.panels}
      role="group"
      aria-label={label}
      onKeyDownCapture={press}
      onFocus={enter}
    >
      {panels.map(({ id, title, note, chart }, index) => (
        <figure key={id}>
          <figcaption className={styles.title}>
            {title} {note !== undefined && <span>{note}</span>}
          </figcaption>
          <ColumnChart {...chart} among={{ isStop: index === current, place, onPlace: setPlace }} />
        </figure>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

function readersIn(panels: HTMLElement): readonly HTMLElement[] {
  return [...panels.querySelectorAll<HTMLElement>('[role="slider"]')];
}
