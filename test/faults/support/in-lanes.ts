/** For two cores: while one run waits for the disk or for the moment of its kill, there is another to go on with. */
const LANES = 3;

/** Does `work` for each of `items`, three at a time; the results in the order of the items. The first error ends it. */
export async function inLanes<Item, Done>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Done>,
): Promise<readonly Done[]> {
  const results: Done[] = [];
  const waiting = items.entries();
  const lane = async () => {
    // All lanes take from one iterator, so that each item is taken once.
    for (const [index, item] of waiting) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}
