import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More than there is to stop at on any screen. */
const MOST_STOPS = 80;

/** A person who has a keyboard and nothing else. After each key the focus must be somewhere, and be seen there. */
export type Typist = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Goes on with Tab until `target` has the focus; fails when it is never reached. */
  readonly tabTo: (target: Locator) => Promise<void>;
};

export function typistAt(page: Page): Typist {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(focusSeen), { message: `after ${key}` }).toBe('seen');
    }
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    async tabTo(target) {
      await target.waitFor();
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press('Tab');
      }
      throw new Error('Tab does not lead there.');
    },
  };
}

const STRUCK = {
  Shift: { code: 'ShiftLeft', windowsVirtualKeyCode: 16, location: 1 },
  0: { code: 'Digit0', windowsVirtualKeyCode: 48 },
  1: { code: 'Digit1', windowsVirtualKeyCode: 49 },
} as const;

/** Strikes keys as fast as a hand does: none of them waits until the page has answered the one before it. */
export async function strike(
  page: Page,
  ...keys: readonly `${keyof typeof STRUCK}`[]
): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const sent = keys.flatMap((key) =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      browser.send('Input.dispatchKeyEvent', { type, key, ...STRUCK[key] }),
    ),
  );
  await Promise.all(sent);
  await browser.detach();
}

/** Types into `target` once it has the focus, which it takes by itself a moment after it came up. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await expect
    .poll(() => target.evaluate((element) => element === document.activeElement))
    .toBe(true);
  await target.page().keyboard.type(text);
}

/** Runs in the page: `seen`, or what is wrong with where the focus is. */
function focusSeen(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'lost';
  // Something to read, not to do: an entry, or the title of a screen.
  if (element.matches('h1, article')) return 'seen';
  // A line of its own to write on shows its caret; so does each part of a date, by the browser's own means.
  const isText = element.matches(
    'input:not([type=radio], [type=checkbox]), [contenteditable=true]',
  );
  if (isText && getComputedStyle(element).caretColor !== 'rgba(0, 0, 0, 0)') return 'seen';
  // The frame may be around what holds the element, as around a number of a scale.
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const isFramed = around.some((each) => {
    const style = each && getComputedStyle(each);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
  });
  return isFramed ? 'seen' : `not seen on ${element.outerHTML.slice(0, 120)}`;
}
