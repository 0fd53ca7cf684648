/** The value below which a share of the numbers lies (between neighbours in proportion); NaN where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** Spearman's rank correlation of two columns; equal values share a rank. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  return correlation(ranksOf(a), ranksOf(b));
}

function ranksOf(numbers: readonly number[]): number[] {
  return numbers.map((number) => {
    const less = numbers.filter((other) => other < number).length;
    const equal = numbers.filter((other) => other === number).length;
    return less + (equal - 1) / 2;
  });
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const products = a.map((x, i) => (x - meanA) * ((b[i] ?? Number.NaN) - meanB));
  return sumOf(products) / Math.sqrt(sumOf(a.map((x) => (x - meanA) ** 2)) * sumOf(b.map((x) => (x - meanB) ** 2)));
}

function meanOf(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
