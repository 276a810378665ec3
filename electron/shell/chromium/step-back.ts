import { writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import type { BrowserContext } from 'playwright-core';

const { PRIORITY_BELOW_NORMAL } = constants.priority;

/**
 * Lets a browser that nobody looks at leave the processor to everything else: while it lays out the pages of a year, the
 * window and its shell answer as ever. As far as the system does that: on Linux it counts for the main thread of each
 * process, and for all that belongs to the browser where sessions are weighed (`sched_autogroup_enabled`). Never rejects.
 */
export async function stepBack(context: BrowserContext): Promise<void> {
  const processes = await processesOf(context).catch(() => []);
  for (const { id, type } of processes) {
    lower(id);
    if (type === 'browser') await weighSessionOf(id).catch(() => undefined);
  }
}

function lower(id: number): void {
  try {
    setPriority(id, PRIORITY_BELOW_NORMAL);
  } catch {
    // It has just ended, or the system does not allow it: it takes its share, and the pages come out the same.
  }
}

/** Playwright starts each browser in a session of its own, which Linux weighs as one against the others (sched(7)). */
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
