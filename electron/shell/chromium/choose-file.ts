import type { Page } from 'playwright-core';
import { z } from 'zod';

const fileInfo = z.object({ path: z.string().min(1) });

/** Clicks a file field that is never seen, and ends with the chosen file, or with null when the dialog was closed. */
const ASK = `new Promise((resolve) => {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.evenfall';
  field.addEventListener('change', () => resolve(field.files[0] ?? null));
  field.addEventListener('cancel', () => resolve(null));
  field.click();
})`;

/**
 * Opens the browser's own file dialog and gives back where the chosen backup is, or null when none was chosen. The page
 * learns nothing of it; the place of a file is asked of the browser, which tells no page.
 */
export async function chooseFile(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  try {
    // A dialog opens only on what the browser takes for a person's own click, which this follows.
    const { result } = await session.send('Runtime.evaluate', {
      expression: ASK,
      awaitPromise: true,
      userGesture: true,
    });
    if (result.objectId === undefined) return null;
    const { objectId } = result;
    return fileInfo.parse(await session.send('DOM.getFileInfo', { objectId })).path;
  } finally {
    await session.detach();
  }
}
