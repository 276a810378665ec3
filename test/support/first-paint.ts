import type { Page } from 'playwright-core';

/** When the page first showed anything, in milliseconds since 1970; waits until it has. */
export function firstPaintAt(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (first) resolve(performance.timeOrigin + first.startTime);
    }).observe({ type: 'paint', buffered: true });
    return promise;
  });
}
