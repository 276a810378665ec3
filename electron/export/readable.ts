import { documentMarkdown } from '../../shared/logic/document-markdown.ts';
import { knownZone } from '../../shared/logic/known-zone.ts';
import { EMPTY_DOCUMENT, type DocumentInline } from '../../shared/model/document.ts';

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** `Sunday 22 November 2026`; a day that is none as it is stored. */
export function longDay(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(midnight) ? day : LONG_DAY.format(midnight);
}

/** `21:30`, by the clock where it was written; in UTC for a zone that this computer does not know. */
export function wallClockTime({
  at,
  zone,
}: {
  readonly at: number;
  readonly zone: string;
}): string {
  const known = knownZone(zone);
  const clock = clockIn(known).format(at);
  return known === zone ? clock : `${clock} UTC`;
}

/** A text without a shape of its own as Markdown that shows it as it is. */
export function lineMarkdown(text: string): string {
  const blank = { version: 1, direction: null, format: '', indent: 0 } as const;
  const words: DocumentInline = {
    type: 'text',
    version: 1,
    text,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  };
  const children = [{ ...blank, type: 'paragraph' as const, children: [words] }];
  return documentMarkdown({ root: { ...EMPTY_DOCUMENT.root, children } });
}

/** The clocks of the zones asked about so far: to make one takes longer than to write the whole entry beside it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}
