import { availableParallelism } from 'node:os';

/** The results of an asynchronous function on each item, in the order of the items; as many at a time as there are processors. */
export async function inParallel(items, work) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
