import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { frameWords } from '../../renderer/words/frame.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { filesHolding } from '../support/marker-scan.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import {
  entryText,
  goTo,
  lock,
  makeJournal,
  openEntry,
  show,
  unlock,
  untilSaved,
  write,
} from '../support/steps.ts';

/** A sentence nobody has written before. */
function aMarker(): string {
  return `marker ${randomUUID()} only ever typed here`;
}

async function checkInWith(page: Page, line: string): Promise<void> {
  await goTo(page, frameWords.today);
  await page.getByRole('radio', { name: '4', exact: true }).first().check({ force: true });
  await page.getByLabel(todayWords.line).fill(line);
  await page.getByRole('button', { name: todayWords.keep, exact: true }).click();
  await page.getByText(line).waitFor();
}

describe('what was typed', () => {
  it('is readable in no file, while it is open, after a lock and after a kill', async () => {
    const home = scratchFolder();
    const temporary = join(scratchFolder(), 'temporary');
    mkdirSync(temporary);
    const places = [
      home,
      temporary,
      '/dev/shm',
      join(homedir(), '.cache'),
      join(homedir(), '.config'),
    ];
    const [entry, title, line] = [aMarker(), aMarker(), aMarker()];
    const app = await anOpenJournal({ home, temporary });
    const found = () => filesHolding([entry, title, line, PASSPHRASE], places);

    await write(app.page, entry, title);
    await untilSaved(app.page);
    await checkInWith(app.page, line);
    await goTo(app.page, frameWords.summary);
    const whileOpen = found();
    const next = await lock(app);
    const afterLock = found();
    await unlock(next);
    await openEntry(next, title);
    const text = await entryText(next);
    await app.kill();
    const afterKill = found();

    expect(text).toBe(entry);
    expect([whileOpen, afterLock, afterKill]).toEqual([[], [], []]);
  });
});

describe('the page', () => {
  it('asks for nothing but its own files, and breaks no rule of its policy', async () => {
    const app = await anApp();
    const { page } = app;
    const requests: string[] = [];
    const violations: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (/violates|Trusted|blocked/.test(message.text())) violations.push(message.text());
    });
    await page.reload();
    await makeJournal(page);
    await write(page, 'Words. ', 'Words');
    await untilSaved(page);
    const { journal, month, exercise, strengths, path, insights, summary } = frameWords;
    const { settings, help, today } = frameWords;
    const screens = [journal, month, exercise, strengths, path, insights, summary, settings, help];
    for (const screen of [...screens, today]) await show(page, screen);

    const foreign = requests.filter((url) => !url.startsWith('https://evenfall.invalid/'));

    expect(requests.length).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
    expect(violations).toEqual([]);
  });

  it('runs no script that is put into it, and reaches nothing outside', async () => {
    const { page } = await anOpenJournal();

    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      const tried: string[] = [];
      try {
        script.textContent = 'window.wasRun = true';
        document.body.append(script);
      } catch {
        tried.push('script refused');
      }
      const reached = await fetch('https://example.com/').then(
        () => 'reached',
        () => 'not reached',
      );
      return { wasRun: 'wasRun' in window, tried, reached };
    });

    expect(outcome).toMatchObject({ wasRun: false, reached: 'not reached' });
  });
});
