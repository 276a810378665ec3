import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** How often the browser is asked, since it does not tell: soon enough for someone who walks away (TM-1). */
const LOOK_EVERY_MS = 1_000;

type BrowserWindow = { readonly context: BrowserContext; readonly page: Page };

/** Whether a browser's window is out of sight, and taking it there. */
export type WindowState = {
  readonly minimise: () => Promise<void>;
  /** Whether the window that takes its place is to be out of sight as well. */
  readonly isOutOfSight: () => Promise<boolean>;
  readonly stop: () => void;
};

/** `onHidden` is called each time the window is found minimised after it was not. */
export async function watchWindowState(
  { context, page }: BrowserWindow,
  onHidden: () => void,
): Promise<WindowState> {
  const browser = await context.newCDPSession(page);
  // Playwright has every page believe that it is in front; this one has to know when it is not.
  await browser.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  let wasMinimised = false;
  /** What was asked for counts until the window was seen to come back: some systems take their time. */
  let wasAsked = false;

  const isMinimised = async () => {
    try {
      const { bounds } = await browser.send('Browser.getWindowForTarget');
      return bounds.windowState === 'minimized';
    } catch {
      // The window is going.
      return wasMinimised;
    }
  };
  const look = async () => {
    const isNow = await isMinimised();
    if (isNow && !wasMinimised) onHidden();
    if (!isNow && wasMinimised) wasAsked = false;
    wasMinimised = isNow;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return {
    minimise() {
      wasAsked = true;
      return minimise(browser);
    },
    isOutOfSight: async () => wasAsked || (await isMinimised()),
    stop: () => clearInterval(timer),
  };
}

/** Has a browser that was just started go out of sight before it shows anything of a page. */
export async function beginMinimised({ context, page }: BrowserWindow): Promise<void> {
  const browser = await context.newCDPSession(page);
  await minimise(browser);
  await browser.detach();
}

async function minimise(browser: CDPSession): Promise<void> {
  try {
    const { windowId } = await browser.send('Browser.getWindowForTarget');
    const bounds = { windowState: 'minimized' as const };
    await browser.send('Browser.setWindowBounds', { windowId, bounds });
  } catch {
    // A window that is going is out of sight.
  }
}
