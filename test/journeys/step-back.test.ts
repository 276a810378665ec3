import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { chromium, type BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/shell/chromium/find-browser.ts';
import { stepBack } from '../../electron/shell/chromium/step-back.ts';

const isRoot = process.getuid?.() === 0;
const weighsSessions = existsSync('/proc/self/autogroup');

async function processesOf(context: BrowserContext) {
  const session = await context.browser()?.newBrowserCDPSession();
  const told = await session?.send('SystemInfo.getProcessInfo');
  return told?.processInfo ?? [];
}

describe.runIf(process.platform === 'linux')('a browser that nobody looks at', () => {
  it('comes after everything else, and still shows its page', async () => {
    const context = await chromium.launchPersistentContext('', {
      executablePath: findBrowser() ?? '',
      headless: true,
      chromiumSandbox: !isRoot,
    });
    try {
      const processes = await processesOf(context);
      const browser = processes.find(({ type }) => type === 'browser')?.id ?? 0;

      await stepBack(context);

      expect(getPriority(browser)).toBe(10);
      if (weighsSessions) {
        expect(readFileSync(`/proc/${browser}/autogroup`, 'utf8')).toMatch(/nice 10\n$/);
      }
      expect(await context.pages()[0]?.evaluate('1 + 1')).toBe(2);
    } finally {
      await context.close();
    }
  });

  it('that has gone meanwhile is nothing to be told of', async () => {
    const context = await chromium.launchPersistentContext('', {
      executablePath: findBrowser() ?? '',
      headless: true,
      chromiumSandbox: !isRoot,
    });
    await context.close();

    await expect(stepBack(context)).resolves.toBeUndefined();
  });
});
