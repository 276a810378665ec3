import { describe, expect, it, onTestFinished } from 'vitest';
import { saveCheckIn } from '../../../../electron/check-ins/check-ins.ts';
import { readerOver, writerOver } from '../../../../electron/database/database.ts';
import { migrate } from '../../../../electron/database/migrate.ts';
import { journalMarkdown } from '../../../../electron/export/journal-markdown.ts';
import { databaseJson } from '../../../../electron/export/database-json.ts';
import { saveEntry } from '../../../../electron/journal/entries.ts';
import { startAttempt } from '../../../../electron/month/attempts.ts';
import { saveEvent } from '../../../../electron/month/events.ts';
import { openInMemory } from '../../../../electron/vault/open-vault.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { anAttempt, anUrge } from '../../../support/journal-rows.ts';
import { aCheckIn, aDocument, anEntry } from '../../../support/vaults.ts';

function aDatabase() {
  const handle = openInMemory();
  onTestFinished(() => void handle.close());
  migrate(handle);
  return { handle, reader: readerOver(handle), writer: writerOver(handle) };
}

describe('a journal as one page of Markdown', () => {
  it('tells its days in order, each by its own clock', () => {
    const { reader, writer } = aDatabase();
    startAttempt(writer, anAttempt('2026-11-01', 30));
    saveEntry(writer, anEntry({ title: 'Two *stars*', promptId: 'one-plain-hour' }));
    saveCheckIn(
      writer,
      aCheckIn({ at: anInstant('2026-11-22T19:00:00Z'), line: '# quiet', sleptHours: 6.5 }),
    );
    saveCheckIn(
      writer,
      aCheckIn({ day: '2026-11-21', zone: 'Asia/Tokyo', feelings: ['calm', 'let-down'] }),
    );
    saveEvent(writer, anUrge('2026-11-23'));

    expect(journalMarkdown(reader)).toBe(
      [
        '# Journal',
        'A time without contact began on Sunday, 1 November 2026, meant to last 30 days.',
        '## Saturday, 21 November 2026',
        '### 06:30 · Check-in',
        'mood 5 of 10; close to: calm, let down',
        '## Sunday, 22 November 2026',
        '### 20:00 · Check-in',
        'mood 5 of 10, slept 6.5 h',
        String.raw`\# quiet`,
        String.raw`### 22:30 · Two \*stars\*`,
        '*Written to: Pick one hour of today and say only what was there: the light, the sounds, what your hands were doing. You do not have to explain any of it. Then put a glass of water where you will find it in the morning.*',
        'I took the long way and it was only cold.',
        '## Monday, 23 November 2026',
        '### 20:00 · An urge, 6 of 10',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('shows markup that was typed or pasted as what it is, a text', () => {
    const { reader, writer } = aDatabase();
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    saveEntry(writer, anEntry({ title: markup, body: aDocument(markup) }));
    saveCheckIn(writer, aCheckIn({ line: markup }));
    saveEvent(writer, { ...anUrge('2026-11-23'), note: markup });

    const markdown = journalMarkdown(reader);

    expect(markdown.match(/\\<img/g)).toHaveLength(4);
    expect(markdown).not.toMatch(/(?<!\\)<(img|script|\/script)/);
  });

  it('shows what the app itself could not', () => {
    const { handle, reader, writer } = aDatabase();
    saveEntry(writer, anEntry({ title: 'Odd', body: aDocument('text') }));
    handle
      .prepare(`UPDATE entry SET body = 'not a *body*', zone = 'Nowhere/Land', day = 'some day'`)
      .run();

    expect(journalMarkdown(reader)).toBe(
      ['# Journal', '## some day', '### 21:30 UTC · Odd', String.raw`not a \*body\*`].join('\n\n') +
        '\n',
    );
  });
});

describe('a journal as JSON', () => {
  it('keeps every value of every column', () => {
    const { handle } = aDatabase();
    handle.exec('CREATE TABLE later (a INTEGER, b BLOB, c REAL, d TEXT, e TEXT) STRICT');
    const row = [2n ** 60n, Buffer.from([0, 255]), 0.1, 'é"\n', null];
    handle.prepare('INSERT INTO later VALUES (?, ?, ?, ?, ?)').run(...row);

    const json = databaseJson(handle, { vaultId: 'an id', schemaVersion: 9 });

    expect(JSON.parse(json)).toMatchObject({
      format: 'evenfall journal 1',
      vaultId: 'an id',
      schemaVersion: 9,
      tables: {
        entry: [],
        later: [{ a: '1152921504606846976', b: { base64: 'AP8=' }, c: 0.1, d: 'é"\n', e: null }],
        meta: [{ name: 'revision', value: '0' }],
      },
    });
  });
});
