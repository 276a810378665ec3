import type { Locator } from 'playwright-core';

/** Where something stands in a chart, by the numbers on its own axes: a day counted from 0, and a mood. */
export type ChartPoint = { readonly day: number; readonly mood: number };

export type ChartReading = {
  /** The dots, by day and within a day from the lowest. */
  readonly dots: readonly ChartPoint[];
  /** The line, one list of points for each stretch that is drawn without a break. */
  readonly lines: readonly (readonly ChartPoint[])[];
  /** The first and the last day of each shaded stretch. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
};

type Place = { readonly x: number; readonly y: number };
type Label = Place & { readonly text: string };

type Drawing = {
  readonly labels: readonly Label[];
  readonly circles: readonly Place[];
  readonly curve: string;
  readonly areas: readonly { readonly left: number; readonly right: number }[];
};

/** Reads a mood chart off the screen as a person with a ruler would: places only, against the labels of its axes. */
export async function readChart(chart: Locator): Promise<ChartReading> {
  await chart.getByText('10', { exact: true }).first().waitFor();
  const drawing = await chart.evaluate(draw);
  const scale = scaleOf(drawing.labels);
  const pointAt = ({ x, y }: Place) => ({ day: whole(scale.day(x)), mood: scale.mood(y) });
  return {
    dots: drawing.circles.map(pointAt).toSorted((a, b) => a.day - b.day || a.mood - b.mood),
    lines: stretches(drawing.curve).map((places) => places.map(pointAt)),
    bands: drawing.areas.map(({ left, right }) => ({
      from: whole(scale.day(left) + 0.5),
      to: whole(scale.day(right) - 0.5),
    })),
  };
}

/** Runs in the page: the places of everything drawn, from the chart's own corner. */
function draw(chart: Element): Drawing {
  const corner = chart.getBoundingClientRect();
  const middleOf = (element: Element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2 - corner.x, y: box.y + box.height / 2 - corner.y };
  };
  return {
    labels: [...chart.querySelectorAll('text')].map((text) => ({
      ...middleOf(text),
      text: text.textContent,
    })),
    circles: [...chart.querySelectorAll('circle')].map(middleOf),
    curve: chart.querySelector('path.recharts-line-curve')?.getAttribute('d') ?? '',
    areas: [...chart.querySelectorAll('.recharts-reference-area path')].map((area) => {
      const box = area.getBoundingClientRect();
      return { left: box.left - corner.x, right: box.right - corner.x };
    }),
  };
}

/** Two labels of each axis are enough: days stand along the lowest row, moods along the leftmost column. */
function scaleOf(labels: readonly Label[]) {
  const lowest = Math.max(...labels.map(({ y }) => y));
  const [first, second] = labels.filter(({ y }) => lowest - y < 2).toSorted((a, b) => a.x - b.x);
  const moodLabel = (text: string) =>
    labels.find((label) => label.text === text && lowest - label.y > 2);
  const nought = moodLabel('0');
  const ten = moodLabel('10');
  if (!first || !second || !nought || !ten) throw new Error('The chart has no axes.');
  const daysBetween = numberIn(second.text) - numberIn(first.text);
  const dayWidth = (second.x - first.x) / daysBetween;
  const moodHeight = (nought.y - ten.y) / 10;
  return {
    day: (x: number) => (x - first.x) / dayWidth,
    /** To the nearest half: medians can be halves. */
    mood: (y: number) => whole(((nought.y - y) / moodHeight) * 2) / 2,
  };
}

/** The day of `1 Nov`, or of `Nov 1`. */
function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

/** The nearest whole number; never minus nought, which is not equal to nought everywhere. */
function whole(number: number): number {
  return Math.round(number) + 0;
}

/** The corners of an SVG path of straight lines, one list for each stretch of it. */
function stretches(path: string): readonly (readonly Place[])[] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    );
}

/** A bar and a dot of a chart of columns, by the numbers on its own axis; null where none is drawn. */
export type ColumnReading = {
  readonly bars: readonly (readonly [number, number])[];
  readonly dots: readonly number[];
};

/** Reads a chart of columns: the bars that are seen, and the dots, from left to right, to the nearest quarter. */
export async function readColumns(chart: Locator, highest: number): Promise<ColumnReading> {
  const drawing = await chart.evaluate((svg) => {
    const boxes = (selector: string) =>
      [...svg.querySelectorAll(selector)]
        .map((element) => element.getBoundingClientRect())
        .map(({ left, top, bottom, height }) => ({ left, top, bottom, height }))
        .toSorted((one, other) => one.left - other.left);
    const labels = [...svg.querySelectorAll('text')].map((text) => {
      const { top, bottom } = text.getBoundingClientRect();
      return { text: text.textContent, y: (top + bottom) / 2 };
    });
    return { bars: boxes('.recharts-bar-rectangle path'), dots: boxes('circle'), labels };
  });
  const yOf = (text: string) => drawing.labels.find((label) => label.text === text)?.y ?? 0;
  const perUnit = (yOf('0') - yOf(String(highest))) / highest;
  const value = (y: number) => whole(((yOf('0') - y) / perUnit) * 4) / 4;
  return {
    bars: drawing.bars
      .filter(({ height }) => height > 0)
      .map(({ top, bottom }) => [value(bottom), value(top)] as const),
    dots: drawing.dots.map(({ top, bottom }) => value((top + bottom) / 2)),
  };
}

/** The words of a table's rows, cell by cell, without its head. */
export async function cellsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.getByRole('row').all();
  const cells = rows.slice(1).map((row) => row.locator('th, td').allInnerTexts());
  const texts = await Promise.all(cells);
  return texts.map((row) => row.map(plainSpaces));
}

/** The browser and Node write a range of days with different spaces. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}
