import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_HEADERS } from '../../../../electron/shell/content-policy.ts';
import { readPageFiles } from '../../../../electron/shell/page-files.ts';
import { HOSTILE_PARTS, HOSTILE_URLS, ORIGIN } from '../../../support/hostile-urls.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const SERVED = {
  'index.html': 'text/html; charset=utf-8',
  'print.html': 'text/html; charset=utf-8',
  'assets/page.js': 'text/javascript; charset=utf-8',
  'assets/page.css': 'text/css; charset=utf-8',
  'assets/literata.woff2': 'font/woff2',
  'moon.svg': 'image/svg+xml',
} as const;

const contentOf = (name: string) => `the content of ${name}`;

/** A built page beside files that are not its own; each file holds its own name. */
async function aPage(listed: unknown = [...Object.keys(SERVED), 'data.json', 7, null]) {
  const around = scratchFolder();
  const folder = join(around, 'page');
  for (const inside of ['assets', 'hidden', 'etc'])
    mkdirSync(join(folder, inside), { recursive: true });
  for (const name of [...Object.keys(SERVED), 'secret.js', 'hidden/secret.js', 'etc/passwd']) {
    writeFileSync(join(folder, name), contentOf(name));
  }
  writeFileSync(join(folder, 'data.json'), '{}');
  writeFileSync(join(around, 'outside.js'), 'outside');
  symlinkSync(join(around, 'outside.js'), join(folder, 'linked.js'));
  writeFileSync(join(folder, 'files.json'), JSON.stringify(listed));
  return readPageFiles(folder, ORIGIN);
}

const textOf = (body: Uint8Array) => Buffer.from(body).toString('utf8');

describe('the files of the page', () => {
  it.each(Object.entries(SERVED))('hold %s, with its type and every header', async (name, type) => {
    const page = await aPage();

    const { status, headers, body } = await page.respond(`${ORIGIN}/${name}`);

    expect(status).toBe(200);
    expect(textOf(body)).toBe(contentOf(name));
    expect(headers).toEqual({ ...PAGE_HEADERS, 'Content-Type': type });
  });

  it.each(['?print=1', '#top', '?a=../../secret.js', '#/../secret.js', '?', '??#'])(
    'are found whatever follows their name: %s',
    async (rest) => {
      const { status, body } = await (await aPage()).respond(`${ORIGIN}/index.html${rest}`);

      expect([status, textOf(body)]).toEqual([200, contentOf('index.html')]);
    },
  );

  it('hold nothing else, under more than two hundred hostile spellings', async () => {
    const page = await aPage();
    expect(new Set(HOSTILE_URLS).size).toBeGreaterThan(200);

    for (const url of HOSTILE_URLS) {
      const { status, headers, body } = await page.respond(url);

      expect([url, status, body.length]).toEqual([url, 404, 0]);
      expect(headers).toMatchObject(PAGE_HEADERS);
    }
  });

  it('hold nothing else under any spelling that can be put together', async () => {
    const page = await aPage();
    const anyPath = fc.oneof(
      fc.array(fc.constantFrom(...HOSTILE_PARTS), { maxLength: 6 }).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...HOSTILE_PARTS), { maxLength: 6 }).map((parts) => parts.join('/')),
      fc.string({ unit: 'binary' }),
    );
    const pageContents = new Set(Object.keys(SERVED).map(contentOf));

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(`${ORIGIN}/`, ORIGIN, ''), anyPath, async (start, path) => {
        const { status, body } = await page.respond(start + path);

        if (status === 404) expect(body).toHaveLength(0);
        else expect(pageContents).toContain(textOf(body));
      }),
      { numRuns: 2000 },
    );
  });

  it('hold nothing of a kind the page does not use, though it be listed', async () => {
    const { status } = await (await aPage()).respond(`${ORIGIN}/data.json`);

    expect(status).toBe(404);
  });

  it.each([[{}], ['index.html'], [null], [7]])(
    'are none when the list is none: %j',
    async (listed) => {
      const page = await aPage(listed);

      for (const name of Object.keys(SERVED)) {
        expect((await page.respond(`${ORIGIN}/${name}`)).status).toBe(404);
      }
    },
  );

  it('are not guessed at when there is no list', async () => {
    await expect(readPageFiles(scratchFolder(), ORIGIN)).rejects.toThrow('ENOENT');
  });
});
