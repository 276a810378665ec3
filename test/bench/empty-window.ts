/**
 * The window of the app with one sentence in it and nothing of ours: tells when that was seen first, in milliseconds
 * since 1970, and goes. It is built, as what it is held against.
 */
import { startBrowser } from '../../electron/shell/chromium/app-session.ts';
import { APP_ORIGIN } from '../../electron/shell/chromium/browser-flags.ts';
import { findBrowser } from '../../electron/shell/chromium/find-browser.ts';
import { firstPaintAt } from '../support/first-paint.ts';

const executablePath = findBrowser();
if (executablePath === undefined) process.exit(2);

const isRoot = process.getuid?.() === 0;
const context = await startBrowser({
  executablePath,
  isHeadless: true,
  extraFlags: isRoot ? ['--no-sandbox'] : [],
});
const page = context.pages()[0] ?? (await context.waitForEvent('page'));
await page.route('**/*', (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Good evening.</p>' }),
);
await page.goto(`${APP_ORIGIN}/`);
process.send?.(await firstPaintAt(page));
await context.close();
process.disconnect();
