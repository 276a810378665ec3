import { readBTreePage, type BTreePage } from './b-tree-page.ts';
import type { Page, Pages } from './pages.ts';

/** A page of rows or keys. */
export type RowPage = { readonly page: Page; readonly content: BTreePage };

/** Where page 1 names the first page of the list of free ones (SQLite's file format, 1.3.9). */
const FREE_LIST_AT = 32;

/** Follows the database's trees from their roots, each page once. */
export class Trees {
  readonly #pages: Pages;
  readonly #reached = new Set<number>();
  #isWhole = true;

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** Whether every page was there and led where it should, so far. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  isReached(number: number): boolean {
    return this.#reached.has(number);
  }

  /** Lets a page be found again: it was reached and is not the tree's. */
  release(number: number): void {
    this.#reached.delete(number);
    this.#isWhole = false;
  }

  /**
   * Every copy of every page with rows or keys below `root`, in the tree's order. Damaged pages are given and not
   * followed; their children are nobody's until their shape tells.
   */
  *pagesOf(root: number): Iterable<RowPage> {
    const ahead = [root];
    let isTable: boolean | undefined;
    for (let number = ahead.pop(); number !== undefined; number = ahead.pop()) {
      const read = this.#reached.has(number) ? [] : readCopies(this.#pages, number);
      const last = read.at(-1);
      isTable ??= last?.content.isTable;
      if (!last || last.content.isTable !== isTable) {
        this.#isWhole = false;
        continue;
      }
      this.#reached.add(number);
      if (read.length > 1 || !last.page.isSound) this.#isWhole = false;
      for (const copy of read) if (copy.content.isTable === isTable) yield copy;
      if (last.page.isSound) ahead.push(...last.content.children.toReversed());
    }
  }

  /** Leaves out the pages that hold nothing any more. */
  skipFreePages(): void {
    const seen = new Set<number>();
    let next = this.#soundPage(1)?.bytes.readUInt32BE(FREE_LIST_AT) ?? 0;
    while (next !== 0 && !seen.has(next)) {
      seen.add(next);
      const trunk = this.#soundPage(next);
      if (!trunk) break;
      const { bytes } = trunk;
      const count = Math.min(bytes.readUInt32BE(4), Math.floor(bytes.length / 4) - 2);
      for (let index = 0; index < count; index += 1) {
        this.#reached.add(bytes.readUInt32BE(8 + index * 4));
      }
      this.#reached.add(next);
      next = bytes.readUInt32BE(0);
    }
  }

  #soundPage(number: number): Page | undefined {
    return this.#pages.copies(number).find(({ isSound }) => isSound);
  }
}

/** Every copy of page `number` that holds rows or keys, the newest first. */
export function readCopies(pages: Pages, number: number): readonly RowPage[] {
  return pages.copies(number).flatMap((page) => {
    const content = readBTreePage(page);
    return content ? [{ page, content }] : [];
  });
}
