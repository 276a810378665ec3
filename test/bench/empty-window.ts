/**
 * A window of the same browser, begun like the app's, with one sentence in it and nothing of ours: tells when that was
 * seen first, in milliseconds since 1970, and goes.
 */
import { chromium } from 'playwright-core';
import {
  APP_ORIGIN,
  BROWSER_FLAGS,
  browserEnvironment,
} from '../../electron/shell/chromium/browser-flags.ts';
import { findBrowser } from '../../electron/shell/chromium/find-browser.ts';
import { firstPaintAt } from '../support/first-paint.ts';

const executablePath = findBrowser();
if (executablePath === undefined) process.exit(2);

const context = await chromium.launchPersistentContext('', {
  executablePath,
  headless: true,
  chromiumSandbox: process.getuid?.() !== 0,
  viewport: null,
  env: browserEnvironment(process.env),
  args: [...BROWSER_FLAGS],
});
const page = context.pages()[0] ?? (await context.newPage());
await page.route('**/*', (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Good evening.</p>' }),
);
await page.goto(`${APP_ORIGIN}/`);
process.send?.(await firstPaintAt(page));
await context.close();
process.disconnect();
