import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../../renderer/words/frame.ts';
import { savedSentence, summaryWords } from '../../../renderer/words/summary.ts';
import { anOpenJournal } from '../../support/an-app.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { lock, show, unlock, untilSaved, write } from '../../support/steps.ts';
import { callsBeyond, hasStrace, NO_STRACE, watchingTheNetwork } from '../support/strace.ts';

/** Every call of every process is looked at, on a computer that is busy with other things. */
const PATIENCE = { timeout: 600_000 };

const aLog = () => join(scratchFolder(), 'calls');

describe.runIf(process.platform === 'linux')('an evening', () => {
  it(
    'calls no address beyond this computer, from the first page to the last',
    PATIENCE,
    async (test) => {
      if (!hasStrace()) return test.skip(NO_STRACE);
      const log = aLog();
      const app = await anOpenJournal({
        under: watchingTheNetwork(log),
        downloads: scratchFolder(),
      });
      const { page } = app;
      // A misspelt word is what a spell checker would fetch its dictionary for.
      await write(page, 'A lettre to https://example.com/ and back. ', 'Teh long way');
      await untilSaved(page);
      const { today, journal, month, exercise, strengths, path, insights } = frameWords;
      const { settings, help, summary } = frameWords;
      const screens = [today, journal, month, exercise, strengths, path, insights, settings, help];
      for (const screen of [...screens, summary]) await show(page, screen);
      await page.getByRole('button', { name: summaryWords.savePdf }).click();
      await page.getByText(savedSentence('Reflection summary.pdf', true)).waitFor();
      await unlock(await lock(app));
      await app.kill();

      // What goes over sockets of the system itself is seen: so the rest would be.
      expect(readFileSync(log, 'utf8')).toContain('sa_family=AF_UNIX');
      expect(callsBeyond(log)).toEqual([]);
    },
  );
});

describe('the look at what is called', () => {
  it('sees a call beyond this computer, and passes over one to itself', (test) => {
    if (!hasStrace()) return test.skip(NO_STRACE);
    const log = aLog();
    const program = `
      const { createConnection } = require('node:net');
      for (const host of ['127.0.0.1', '::1', '192.0.2.1', '2001:db8::1']) {
        createConnection({ host, port: 9 }).on('error', () => undefined);
      }
      setTimeout(() => process.exit(), 200);
    `;
    const [command, ...given] = watchingTheNetwork(log);

    spawnSync(command, [...given, process.execPath, '-e', program]);

    const seen = callsBeyond(log).join('\n');
    expect(seen).toContain('192.0.2.1');
    expect(seen).toContain('2001:db8::1');
    expect(seen).not.toMatch(/127\.0\.0\.1|"::1"/);
  });
});
