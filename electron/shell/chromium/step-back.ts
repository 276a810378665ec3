import { writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import type { BrowserContext } from 'playwright-core';

const { PRIORITY_BELOW_NORMAL } = constants.priority;

/**
 * Lets a browser that nobody looks at leave the processor to everything else: while it lays out the pages of a year, the
 * window and its shell answer as ever. Where the system does not allow that, it works on as it is.
 */
export async function stepBack(context: BrowserContext): Promise<void> {
  try {
    for (const { id, type } of await processesOf(context)) {
      setPriority(id, PRIORITY_BELOW_NORMAL);
      if (type === 'browser') await weighSessionOf(id).catch(() => undefined);
    }
  } catch {
    // Then its pages take their share; they come out the same.
  }
}

/** Linux weighs whole sessions first, and Playwright starts each browser in a session of its own (sched(7)). */
function weighSessionOf(id: number): Promise<void> {
  return writeFile(`/proc/${id}/autogroup`, String(PRIORITY_BELOW_NORMAL));
}

async function processesOf(context: BrowserContext) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return [];
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}
