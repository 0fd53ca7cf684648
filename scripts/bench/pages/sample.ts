/** Times of one side of a comparison, in milliseconds. */
export interface Sample {
  readonly median: number;
  readonly least: number;
  readonly runs: number;
}

/** Sums up the runs of one side. */
export function summarise(times: readonly number[]): Sample {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: middle(sorted), least: sorted[0] ?? Number.NaN, runs: sorted.length };
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  return middle(numbers.toSorted((a, b) => a - b));
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half) - 1] ?? Number.NaN)) / 2;
}
