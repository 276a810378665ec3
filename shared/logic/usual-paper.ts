import type { PaperSize } from '../model/print-document.ts';

/** Where office paper is Letter. */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'PR']);

/** The office paper of the place a language tag names; A4 when it names none. */
export function usualPaper(language: string): PaperSize {
  const region = /-([A-Z]{2})\b/.exec(language)?.[1];
  return region !== undefined && LETTER_REGIONS.has(region) ? 'letter' : 'a4';
}
