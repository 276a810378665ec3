import type { HelplinesOfPlace } from './helpline.ts';

export const restOfTheWorld: readonly HelplinesOfPlace[] = [
  {
    id: 'australia',
    place: 'Australia',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '000', checkedOn: '2026-11-22' },
      { kind: 'abuse', name: '1800RESPECT', number: '1800 737 732', checkedOn: '2026-11-22' },
      { kind: 'listening', name: 'Lifeline', number: '13 11 14', checkedOn: '2026-11-22' },
    ],
    source: 'Second-hand sources; the one for Lifeline is weak',
  },
  {
    id: 'new-zealand',
    place: 'New Zealand',
    lines: [
      {
        kind: 'emergency',
        name: 'Emergency services',
        number: '111',
        note: 'If you cannot speak, call 111 and then press 55.',
        checkedOn: '2026-11-22',
      },
      { kind: 'abuse', name: 'Women’s Refuge', number: '0800 733 843', checkedOn: '2026-11-22' },
      { kind: 'abuse', name: 'Shine', number: '0508 744 633', checkedOn: '2026-11-22' },
    ],
    source: 'Charity and government pages',
  },
  {
    id: 'india',
    place: 'India',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112', checkedOn: '2026-11-22' },
      { kind: 'abuse', name: 'Women’s helpline', number: '181', checkedOn: '2026-11-22' },
      { kind: 'listening', name: 'Tele-MANAS', number: '14416', checkedOn: '2026-11-22' },
    ],
    source: 'Second-hand reports of ministers’ replies, 2025',
  },
  {
    id: 'south-africa',
    place: 'South Africa',
    lines: [
      { kind: 'emergency', name: 'Police', number: '10111', checkedOn: '2026-11-22' },
      {
        kind: 'abuse',
        name: 'Gender-based violence helpline',
        number: '0800 428 428',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'listening',
        name: 'Suicide helpline',
        number: '0800 567 567',
        checkedOn: '2026-11-22',
      },
    ],
    source: 'gbv.org.za; the listening line from an older page, 2020',
  },
  {
    id: 'elsewhere',
    place: 'Elsewhere',
    lines: [
      {
        kind: 'listening',
        name: 'Find A Helpline',
        number: 'findahelpline.com',
        note: 'A website: it needs the internet, and the browser may remember the visit.',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'listening',
        name: 'Befrienders Worldwide',
        number: 'befrienders.org',
        note: 'Lines in 32 countries. A website: it needs the internet, and the browser may remember the visit.',
        checkedOn: '2026-11-22',
      },
    ],
    source: 'Second-hand sources',
  },
];
