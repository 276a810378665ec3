/** A vault process, its key and its check keep one core busy; two at a time fill the two cores this is made for. */
const LANES = 2;

/** Does `work` for each of `items`, two at a time; the results in the order of the items. The first error ends it. */
export async function inLanes<Item, Done>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Done>,
): Promise<readonly Done[]> {
  const results: Done[] = [];
  const waiting = items.entries();
  const lane = async () => {
    // Both lanes take from one iterator, so that each item is taken once.
    for (const [index, item] of waiting) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}
