import type { CDPSession, Page } from 'playwright-core';

type State = 'normal' | 'minimized';

/** How the browser says its window is shown. */
export function windowStateOf(page: Page): Promise<string | undefined> {
  return withBrowser(page, async (browser) => {
    const { bounds } = await browser.send('Browser.getWindowForTarget');
    return bounds.windowState;
  });
}

/** The person minimises the window. */
export function minimiseWindow(page: Page): Promise<void> {
  return setState(page, 'minimized');
}

/** The person brings it back. */
export function restoreWindow(page: Page): Promise<void> {
  return setState(page, 'normal');
}

function setState(page: Page, windowState: State): Promise<void> {
  return withBrowser(page, async (browser) => {
    const { windowId } = await browser.send('Browser.getWindowForTarget');
    await browser.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  });
}

async function withBrowser<T>(page: Page, work: (browser: CDPSession) => Promise<T>): Promise<T> {
  const browser = await page.context().newCDPSession(page);
  try {
    return await work(browser);
  } finally {
    await browser.detach();
  }
}
