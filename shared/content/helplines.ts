/** One number, or web name, that a person can turn to. */
export type Helpline = {
  readonly kind: 'emergency' | 'abuse' | 'listening';
  readonly name: string;
  /** As it is dialled, or a web name without `https://`. Never a link: the app opens nothing. */
  readonly number: string;
  readonly note?: string;
};

/** The lines of one country or region: emergency first, then abuse, then listening. */
export type HelpPlace = {
  readonly id: string;
  readonly place: string;
  readonly lines: readonly Helpline[];
  /** Where the numbers were found, in words a person may be shown. */
  readonly source: string;
};

/**
 * The day this table was taken from section (h) of `evidence.md`, as `YYYY-MM-DD`. It does not
 * say that anyone rang these numbers: before every release a person must recheck each of them on
 * the official site, correct what changed, and only then move this date.
 */
export const helplinesCheckedOn = '2026-11-22';

/**
 * Helplines by place, for use offline. Voice numbers come first, and no opening hours are given
 * except where the table says 24 hours. A number we could not confirm is missing on purpose
 * (such as Ireland's emergency number): a wrong one would be worse than none.
 */
export const helpPlaces: readonly HelpPlace[] = [
  {
    id: 'united-states',
    place: 'United States',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '911' },
      {
        kind: 'abuse',
        name: 'National Domestic Violence Hotline',
        number: '1-800-799-7233',
        note: 'By text phone (TTY): 1-800-787-3224. By text message: START to 88788.',
      },
      { kind: 'listening', name: '988 Lifeline', number: '988' },
    ],
    source: 'US Department of Justice page, 2022; 988 from a second-hand source',
  },
  {
    id: 'canada',
    place: 'Canada',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '911' },
      {
        kind: 'listening',
        name: '988 Suicide Crisis Helpline',
        number: '988',
        note: 'You can call or text.',
      },
    ],
    source: 'Canadian government news release, 2023',
  },
  {
    id: 'united-kingdom',
    place: 'United Kingdom',
    lines: [
      {
        kind: 'emergency',
        name: 'Emergency services',
        number: '999',
        note: 'If you cannot speak, call 999 and then press 55.',
      },
      {
        kind: 'abuse',
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        note: '24 hours.',
      },
      { kind: 'abuse', name: 'Men’s Advice Line', number: '0808 801 0327', note: 'For men.' },
      {
        kind: 'abuse',
        name: 'LGBT+ domestic abuse helpline',
        number: '0800 999 5428',
        note: 'For LGBT+ people.',
      },
      {
        kind: 'abuse',
        name: 'National Stalking Helpline',
        number: '0808 802 0300',
        note: 'If someone keeps following, watching or contacting you.',
      },
      {
        kind: 'abuse',
        name: 'Respect Phoneline',
        number: '0808 802 4040',
        note: 'If you are worried about how you treat a partner or an ex.',
      },
      { kind: 'listening', name: 'Samaritans', number: '116 123' },
    ],
    source: 'Charity pages; Samaritans from its own page',
  },
  {
    id: 'ireland',
    place: 'Ireland',
    lines: [
      { kind: 'abuse', name: 'Women’s Aid', number: '1800 341 900', note: '24 hours.' },
      { kind: 'listening', name: 'Samaritans', number: '116 123' },
    ],
    source: 'News and charity pages',
  },
  {
    id: 'european-union',
    place: 'Anywhere in the European Union',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112' },
      {
        kind: 'abuse',
        name: 'Helpline for women facing violence',
        number: '116 016',
        note: 'In some countries, not in all.',
      },
      {
        kind: 'listening',
        name: 'Emotional support line',
        number: '116 123',
        note: 'In some countries, not in all.',
      },
    ],
    source: 'Second-hand sources',
  },
  {
    id: 'germany',
    place: 'Germany',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112' },
      { kind: 'abuse', name: 'Hilfetelefon', number: '116 016' },
      { kind: 'listening', name: 'TelefonSeelsorge', number: '0800 111 0111' },
      { kind: 'listening', name: 'TelefonSeelsorge, second number', number: '0800 111 0222' },
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
      },
      { kind: 'emergency', name: 'Police', number: '17' },
      { kind: 'abuse', name: 'Violences Femmes Info', number: '3919', note: '24 hours.' },
    ],
    source: 'Second-hand source, 2023',
  },
  {
    id: 'spain',
    place: 'Spain',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112' },
      { kind: 'abuse', name: 'Helpline for women facing violence', number: '016' },
      { kind: 'listening', name: 'Suicide helpline', number: '024' },
    ],
    source: 'Second-hand source, a page from the Canary Islands',
  },
  {
    id: 'italy',
    place: 'Italy',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112' },
      {
        kind: 'abuse',
        name: 'Helpline against violence and stalking',
        number: '1522',
        note: '24 hours.',
      },
    ],
    source: 'Second-hand source',
  },
  {
    id: 'australia',
    place: 'Australia',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '000' },
      { kind: 'abuse', name: '1800RESPECT', number: '1800 737 732' },
      { kind: 'listening', name: 'Lifeline', number: '13 11 14' },
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
      },
      { kind: 'abuse', name: 'Women’s Refuge', number: '0800 733 843' },
      { kind: 'abuse', name: 'Shine', number: '0508 744 633' },
    ],
    source: 'Charity and government pages',
  },
  {
    id: 'india',
    place: 'India',
    lines: [
      { kind: 'emergency', name: 'Emergency services', number: '112' },
      { kind: 'abuse', name: 'Women’s helpline', number: '181' },
      { kind: 'listening', name: 'Tele-MANAS', number: '14416' },
    ],
    source: 'Second-hand reports of ministers’ replies, 2025',
  },
  {
    id: 'south-africa',
    place: 'South Africa',
    lines: [
      { kind: 'emergency', name: 'Police', number: '10111' },
      { kind: 'abuse', name: 'Gender-based violence helpline', number: '0800 428 428' },
      { kind: 'listening', name: 'Suicide helpline', number: '0800 567 567' },
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
      },
      {
        kind: 'listening',
        name: 'Befrienders Worldwide',
        number: 'befrienders.org',
        note: 'Lines in 32 countries. A website: it needs the internet, and the browser may remember the visit.',
      },
    ],
    source: 'Second-hand sources',
  },
];
