import { describe, expect, it } from 'vitest';
import {
  backupInWords,
  countsInWords,
  daysInWords,
  momentInWords,
  momentsInWords,
  sizeInWords,
  whyInWords,
} from '../../../../renderer/words/earlier-journals.ts';
import { backup } from '../../../../shared/model/backup.ts';
import { instant } from '../../../../shared/model/day.ts';

const holds = {
  entryCount: 142,
  checkInCount: 58,
  firstDay: '2026-10-03',
  lastDay: '2026-11-22',
};

function aBackup(given: Record<string, unknown> = {}) {
  return backup.parse({
    source: { place: 'here', name: '20261122-203000-daily-0a1b.evenfall' },
    madeAt: Date.UTC(2026, 10, 22, 20, 30),
    kind: 'daily',
    sizeBytes: 1_234_567,
    isReadable: true,
    holds,
    opensWith: null,
    ...given,
  });
}

describe('a backup in words', () => {
  it('says how much it holds, of which days, its size, and that it was checked', () => {
    const text = backupInWords(aBackup());

    expect(text.split('  ·  ')).toEqual([
      expect.stringMatching(/^142 entries, (3 October|October 3)\s–\s(22 November|November 22)$/u),
      '1.2 MB',
      'checked when it was made',
    ]);
  });

  it('leaves out what the present key cannot tell', () => {
    expect(backupInWords(aBackup({ holds: null }))).toBe('1.2 MB  ·  checked when it was made');
  });

  it('never calls one checked that cannot be taken apart any more', () => {
    const text = backupInWords(aBackup({ holds: null, isReadable: false, sizeBytes: 0 }));

    expect(text).toContain('damaged, cannot be restored');
    expect(text).not.toContain('checked');
  });

  it('does not call a journal that was set aside a backup, nor checked', () => {
    const source = { place: 'set-aside', name: '2026-11-22T20-30-00Z' };

    const text = backupInWords(aBackup({ source, kind: null, holds: null }));

    expect(text).toBe('Set aside, not a backup  ·  1.2 MB');
  });

  it('says what opens it where that is not what one would think', () => {
    const source = { place: 'set-aside', name: '2026-11-22T20-30-00Z' };
    const aside = { source, kind: null, holds: null };
    const told = [
      aBackup({ opensWith: 'own-secret', holds: null }),
      aBackup({ opensWith: 'present-secret' }),
      aBackup({ ...aside, opensWith: 'own-secret' }),
      aBackup({ ...aside, opensWith: 'present-secret' }),
    ].map((each) => backupInWords(each).split('  ·  ').at(-1));

    expect(told).toEqual([
      'opens with the passphrase it had then',
      'checked when it was made',
      'opens with the passphrase it had then',
      'opens with the passphrase you have now',
    ]);
  });

  it('says so when nothing is in it', () => {
    const empty = { entryCount: 0, checkInCount: 0, firstDay: null, lastDay: null };

    expect(backupInWords(aBackup({ holds: empty }))).toContain('no entries');
    expect(countsInWords(empty)).toBe('no entries');
    expect(daysInWords(empty)).toBe('');
  });
});

describe('the moment a backup was made', () => {
  it('is the day and the clock where the person is, not in UTC', () => {
    const at = instant.parse(Date.UTC(2026, 10, 22, 23, 30));

    expect(momentInWords(at, 'Europe/Paris')).toMatch(/23 November 2026|November 23, 2026/);
    expect(momentInWords(at, 'Europe/Paris')).toMatch(/00:30|12:30/);
  });
});

describe('rows of backups', () => {
  it('differ by their seconds where they would look alike, and only there', () => {
    const at = (second: number, minute = 30) =>
      aBackup({ madeAt: Date.UTC(2026, 10, 22, 20, minute, second) });
    const rows = [at(5), at(9), at(5, 31)];

    const told = rows.map(momentsInWords(rows, 'UTC'));

    expect(told[0]).toMatch(/:30:05/);
    expect(told[1]).toMatch(/:30:09/);
    expect(told[2]).toMatch(/:31(?!:)/);
  });

  it('say why one was made, and the name that a person gave it', () => {
    const renamed = { place: 'here', name: 'before the holiday.evenfall' };
    const source = { place: 'set-aside', name: '2026-11-22T20-30-00Z' };

    expect(whyInWords(aBackup())).toBe(', made by itself');
    expect(whyInWords(aBackup({ source: renamed, kind: 'by-hand' }))).toBe(
      ', before the holiday.evenfall, made by you',
    );
    expect(whyInWords(aBackup({ source, kind: null }))).toBe('');
  });
});

describe('counts', () => {
  it('have their singular, and leave out check-ins that are not there', () => {
    const size = { firstDay: null, lastDay: null };

    expect(countsInWords({ ...size, entryCount: 1, checkInCount: 1 })).toBe(
      '1 entry and 1 check-in',
    );
    expect(countsInWords({ ...size, entryCount: 1200, checkInCount: 0 })).toBe('1,200 entries');
  });
});

describe('a size', () => {
  it.each([
    [999, '999 bytes'],
    [1000, '1.0 KB'],
    [9_960, '10 KB'],
    [163_328, '163 KB'],
    [999_600, '1.0 MB'],
    [3_400_000_000, '3.4 GB'],
  ])('of %i bytes is %s', (byteCount, text) => {
    expect(sizeInWords(byteCount)).toBe(text);
  });
});
