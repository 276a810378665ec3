import type { HelplinesOfPlace } from './helpline.ts';

export const northAmerica: readonly HelplinesOfPlace[] = [
  {
    id: 'united-states',
    place: 'United States',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '911', checkedOn: '2026-11-22' },
      {
        kind: 'abuse',
        name: 'National Domestic Violence Hotline',
        number: '1-800-799-7233',
        note: 'By text phone (TTY): 1-800-787-3224. By text message: START to 88788.',
        checkedOn: '2026-11-22',
      },
      { kind: 'listening', name: '988 Lifeline', number: '988', checkedOn: '2026-11-22' },
    ],
    source: 'US Department of Justice page, 2022; 988 from a second-hand source',
  },
  {
    id: 'canada',
    place: 'Canada',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '911', checkedOn: '2026-11-22' },
      {
        kind: 'listening',
        name: '988 Suicide Crisis Helpline',
        number: '988',
        note: 'You can call or text.',
        checkedOn: '2026-11-22',
      },
    ],
    source: 'Canadian government news release, 2023',
  },
];
