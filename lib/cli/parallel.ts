/** Handles the items of a stream, at most `lanes` at a time; rejects where `handle` does. */
export async function inParallel<T>(
  items: AsyncIterable<T>,
  lanes: number,
  handle: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  const run = async () => {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) await handle(next.value);
  };
  try {
    await Promise.all(Array.from({ length: lanes }, run));
  } finally {
    await iterator.return?.();
  }
}
