/** Something took longer than it may. */
export class TimeUp extends Error {}

/** Settles as the promise does, or rejects with `TimeUp` after so many milliseconds. */
export async function withLimit<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeUp(`${what} within ${ms / 1000} seconds`)), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
    // The loser of the race may still reject, with nobody left to hear it.
    promise.catch(() => undefined);
  }
}
