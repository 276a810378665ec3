import type { HelplinesOfPlace } from './helpline.ts';

export const europe: readonly HelplinesOfPlace[] = [
  {
    id: 'united-kingdom',
    place: 'United Kingdom',
    lines: [
      {
        kind: 'emergency',
        name: 'Emergency services',
        number: '999',
        note: 'If you cannot speak, call 999 and then press 55.',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'abuse',
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'abuse',
        name: 'Men’s Advice Line',
        number: '0808 801 0327',
        note: 'For men.',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'abuse',
        name: 'LGBT+ domestic abuse helpline',
        number: '0800 999 5428',
        note: 'For LGBT+ people.',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'abuse',
        name: 'National Stalking Helpline',
        number: '0808 802 0300',
        note: 'If someone keeps following, watching or contacting you.',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'abuse',
        name: 'Respect Phoneline',
        number: '0808 802 4040',
        note: 'If you are worried about how you treat a partner or an ex.',
        checkedOn: '2026-11-22',
      },
      { kind: 'listening', name: 'Samaritans', number: '116 123', checkedOn: '2026-11-22' },
    ],
    source: 'Charity pages; Samaritans from its own page',
  },
  {
    id: 'ireland',
    place: 'Ireland',
    lines: [
      {
        kind: 'abuse',
        name: 'Women’s Aid',
        number: '1800 341 900',
        checkedOn: '2026-11-22',
      },
      { kind: 'listening', name: 'Samaritans', number: '116 123', checkedOn: '2026-11-22' },
    ],
    source: 'News and charity pages',
  },
  {
    id: 'european-union',
    place: 'Anywhere in the European Union',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112', checkedOn: '2026-11-22' },
      {
        kind: 'abuse',
        name: 'Helpline for women facing violence',
        number: '116 016',
        note: 'In some countries, not in all.',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'listening',
        name: 'Emotional support line',
        number: '116 123',
        note: 'In some countries, not in all.',
        checkedOn: '2026-11-22',
      },
    ],
    source: 'Second-hand sources',
  },
  {
    id: 'germany',
    place: 'Germany',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112', checkedOn: '2026-11-22' },
      { kind: 'abuse', name: 'Hilfetelefon', number: '116 016', checkedOn: '2026-11-22' },
      {
        kind: 'listening',
        name: 'TelefonSeelsorge',
        number: '0800 111 0111',
        checkedOn: '2026-11-22',
      },
      {
        kind: 'listening',
        name: 'TelefonSeelsorge, second number',
        number: '0800 111 0222',
        checkedOn: '2026-11-22',
      },
    ],
    source: 'Second-hand sources, among them a German town’s page',
  },
  {
    id: 'france',
    place: 'France',
    lines: [
      {
        kind: 'emergency',
        name: 'Emergency services',
        number: '112',
        note: 'If you cannot speak, send a text message to 114.',
        checkedOn: '2026-11-22',
      },
      { kind: 'emergency', name: 'Police', number: '17', checkedOn: '2026-11-22' },
      {
        kind: 'abuse',
        name: 'Violences Femmes Info',
        number: '3919',
        checkedOn: '2026-11-22',
      },
    ],
    source: 'Second-hand source, 2023',
  },
  {
    id: 'spain',
    place: 'Spain',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112', checkedOn: '2026-11-22' },
      {
        kind: 'abuse',
        name: 'Helpline for women facing violence',
        number: '016',
        checkedOn: '2026-11-22',
      },
      { kind: 'listening', name: 'Suicide helpline', number: '024', checkedOn: '2026-11-22' },
    ],
    source: 'Second-hand source, a page from the Canary Islands',
  },
  {
    id: 'italy',
    place: 'Italy',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112', checkedOn: '2026-11-22' },
      {
        kind: 'abuse',
        name: 'Helpline against violence and stalking',
        number: '1522',
        checkedOn: '2026-11-22',
      },
    ],
    source: 'Second-hand source',
  },
];
