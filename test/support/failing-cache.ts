import type { Page } from 'playwright-core';

/** How IndexedDB refuses a write: at once, or when the transaction is to end. */
export type CacheFault = 'QuotaExceededError' | 'AbortError';

/** Which writes fail, counted from 1 after each loading of the page: one alone, or it and all after it. */
export type FailingWrites = {
  readonly fault: CacheFault;
  readonly from: number;
  readonly isLasting: boolean;
};

const PLAN = 'failing writes';

/** From its next loading on, writes of the page's cache fail as `failWrites` says. */
export async function makeCacheFail(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const stored = sessionStorage.getItem(name);
    if (stored === null) return;
    // The test put it there.
    const { fault, from, isLasting } = JSON.parse(stored) as FailingWrites;
    let writes = 0;
    for (const method of ['put', 'add', 'delete'] as const) {
      // Called with the store as its `this`, as below.
      const write = Reflect.get(IDBObjectStore.prototype, method) as (
        ...given: unknown[]
      ) => unknown;
      Reflect.set(
        IDBObjectStore.prototype,
        method,
        function (this: IDBObjectStore, ...given: unknown[]) {
          writes += 1;
          const fails = isLasting ? writes >= from : writes === from;
          if (!fails) return write.apply(this, given);
          sessionStorage.setItem(`${name} met`, 'yes');
          if (fault === 'QuotaExceededError') throw new DOMException('made up', fault);
          const request = write.apply(this, given);
          this.transaction.abort();
          return request;
        },
      );
    }
  }, PLAN);
}

/** Says which writes fail after the next loading. */
export async function failWrites(page: Page, plan: FailingWrites): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      sessionStorage.setItem(name, text);
      sessionStorage.removeItem(`${name} met`);
    },
    [PLAN, JSON.stringify(plan)] as const,
  );
}

/** Whether any write has failed since then. */
export function hasCacheFailed(page: Page): Promise<boolean> {
  return page.evaluate((name) => sessionStorage.getItem(`${name} met`) !== null, PLAN);
}
