import { chromium, type BrowserContext, type Page, type Route } from 'playwright-core';
import type { Notice } from '../../../shared/ipc/notices.ts';
import { failed, type Result } from '../../../shared/result.ts';
import type { PageFiles } from '../page-files.ts';
import type { Door } from '../shell.ts';
import { APP_ORIGIN, BROWSER_FLAGS, browserEnvironment } from './browser-flags.ts';
import { installBridge } from './page-bridge.ts';
import { beginMinimised } from './window-state.ts';

export type BrowserSettings = {
  readonly executablePath: string;
  readonly isHeadless: boolean;
  /** Flags beyond our own: tests run as root and need `--no-sandbox`; nothing else ever adds it. */
  readonly extraFlags: readonly string[];
};

/** One window in a browser of its own: ending it ends the process, and with it all the session held. */
export type AppSession = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly notify: (notice: Notice) => void;
};

export type SessionStart = {
  readonly door: Door;
  readonly fileName: string;
  readonly isMinimised?: boolean;
};

/** Far longer than a busy computer needs; what is not there by then does not come. */
const START_LIMIT_MS = 60_000;

/**
 * Starts the browser, puts the door and the files behind `APP_ORIGIN`, and shows `fileName`. Rejects when that fails or
 * takes a minute, with no browser left behind.
 */
export async function startSession(
  settings: BrowserSettings,
  files: PageFiles,
  start: SessionStart,
): Promise<AppSession> {
  const context = await startBrowser(settings);
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => tooLate.reject(new Error('No page came.')), START_LIMIT_MS);
  try {
    return await Promise.race([showPage(context, files, start), tooLate.promise]);
  } catch (error) {
    // Without its page it would stay for ever. One that hangs is not waited for.
    context.close().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Starts a browser as the app's window has it, with an empty page and nothing of ours in it. */
export function startBrowser(settings: BrowserSettings): Promise<BrowserContext> {
  // The computer's own, as Node reads it; Playwright would make every window American.
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return chromium.launchPersistentContext('', {
    timeout: START_LIMIT_MS,
    executablePath: settings.executablePath,
    headless: settings.isHeadless,
    // Playwright would take the sandbox away; only whoever starts us may (tests, as root).
    chromiumSandbox: !settings.extraFlags.includes('--no-sandbox'),
    viewport: null,
    locale,
    // On these we save what is typed first, then end the browser ourselves.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    acceptDownloads: false,
    env: browserEnvironment(process.env),
    args: [
      ...BROWSER_FLAGS,
      // For what the browser draws itself, such as date fields.
      `--lang=${locale}`,
      '--app=data:text/html,<title>Evenfall</title>',
      ...settings.extraFlags,
    ],
  });
}

async function showPage(
  context: BrowserContext,
  files: PageFiles,
  { door, fileName, isMinimised = false }: SessionStart,
): Promise<AppSession> {
  await context.route('**/*', (route) => serve(route, files));
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  if (isMinimised) await beginMinimised({ context, page });
  await page.exposeBinding('evenfallCall', async ({ frame }, json: unknown) => {
    // Main frame of this very page, at exactly our origin; anyone else learns nothing.
    const isOurs = frame === page.mainFrame() && frame.url().startsWith(`${APP_ORIGIN}/`);
    return JSON.stringify(isOurs ? await answered(door, json) : failed({ code: 'unexpected' }));
  });
  await page.addInitScript(installBridge);
  refuseEverythingElse(context, page);
  await page.goto(`${APP_ORIGIN}/${fileName}`);
  await forgetWayBack(context, page);
  return { context, page, notify: (notice) => void sendNotice(page, notice) };
}

async function answered(door: Door, json: unknown): Promise<Result<unknown>> {
  let message: unknown;
  try {
    message = JSON.parse(String(json));
  } catch {
    return failed({ code: 'input/invalid' });
  }
  // Whatever it is: the door looks at its name and its input, and trusts neither.
  return door({ name: undefined, input: undefined, ...(message as object) });
}

async function serve(route: Route, files: PageFiles): Promise<void> {
  try {
    const { status, headers, body } = await files.respond(route.request().url());
    if (status === 404) await route.abort('blockedbyclient');
    else await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
  } catch {
    // The window went while it was asking.
  }
}

/** No second window, no navigation away, no browser dialog. */
function refuseEverythingElse(context: BrowserContext, page: Page): void {
  context.on('page', (other) => {
    if (other !== page) void other.close();
  });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
}

/** The browser began on an empty page: *back* would lead there, and away from what is being written. */
async function forgetWayBack(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

async function sendNotice(page: Page, notice: Notice): Promise<void> {
  try {
    await page.evaluate((sent) => {
      // In a page the global object is a window, which is an event target.
      const scope = globalThis as unknown as EventTarget;
      scope.dispatchEvent(new CustomEvent('evenfall:notice', { detail: sent }));
    }, notice);
  } catch {
    // The window is going or reloading; what it missed it will ask for.
  }
}
