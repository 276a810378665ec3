import type { Page } from 'playwright-core';
import { APP_ORIGIN } from '../../../electron/shell/chromium/browser-flags.ts';
import type { Problems } from './problems.ts';

/** Lets a page be looked at from outside while it is attacked. */
export type Watch = {
  /** Counts what has happened since the watch began; a page that is going to be left is asked last. */
  readonly end: (problems: Problems) => Promise<void>;
};

/**
 * Watches for everything an attack may achieve in `page`: a script that ran, a report of the content policy, a request
 * to anyone but the app, a navigation, another window, a dialog.
 */
export async function watchPage(page: Page): Promise<Watch> {
  const seen: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${APP_ORIGIN}/`) && !/^(?:data|blob):/.test(url))
      seen.push('a request left the page');
  });
  page.on('framenavigated', () => seen.push('the page was navigated'));
  page.on('popup', () => seen.push('a window was opened'));
  page.on('dialog', () => seen.push('a dialog was opened'));
  page.on('pageerror', () => seen.push('the page threw an error'));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted|violates/i.test(message.text()))
      seen.push('the content policy reported');
  });
  await page.evaluate(() => {
    addEventListener('securitypolicyviolation', () => {
      Object.assign(globalThis, { policyReported: true });
    });
  });
  return {
    async end(problems) {
      const { hasRun, hasReported } = await page.evaluate(() => ({
        hasRun: 'hostilePasteRan' in globalThis,
        hasReported: 'policyReported' in globalThis,
      }));
      if (hasRun) seen.push('a script ran');
      if (hasReported) seen.push('the content policy reported');
      for (const what of seen) problems.found('crashes', what);
    },
  };
}

/** Elements that no page draws out of what a person wrote; the one image the editor puts beside a rule is empty. */
export const FOREIGN_ELEMENTS =
  'script, iframe, img:not([data-lexical-decorator-boundary]), object, embed, style, form, video, audio, math, base, meta, link, [srcdoc], [onclick], [onerror], [onload], a[href]';
