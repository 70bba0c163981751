/** The results of a step for each item, in their order, with no more than so many at work at once. */
export async function atMost<Item, Result>(
  limit: number,
  items: readonly Item[],
  step: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await step(items[at]!);
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
