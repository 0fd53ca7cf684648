/** A label that a sample has or has not, and whether it was found. */
export interface Judged {
  readonly label: string;
  readonly is: boolean;
  readonly found: boolean;
}

/** Precision, recall and F1, 0 where they mean nothing; `is` counts what there was to find. */
export function tally(judged: readonly Judged[]) {
  const right = judged.filter(({ is, found }) => is && found).length;
  const found = judged.filter((one) => one.found).length;
  const is = judged.filter((one) => one.is).length;
  return { is, precision: right / (found || 1), recall: right / (is || 1), f1: (2 * right) / (found + is || 1) };
}

/** The mean, 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** The bar above which F1 is best among `rows`. */
export function sharpest(rows: readonly number[], scores: Float64Array, answers: Float64Array): number {
  const falling = [...rows].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const all = rows.reduce((sum, row) => sum + (answers[row] ?? 0), 0);
  let right = 0;
  let best = -1;
  let bar = 0;
  for (const [i, row] of falling.entries()) {
    right += answers[row] ?? 0;
    const f1 = (2 * right) / (i + 1 + all);
    if (f1 <= best) continue;
    best = f1;
    const here = scores[row] ?? 0;
    bar = (here + (scores[falling[i + 1] ?? -1] ?? here - 0.1)) / 2;
  }
  return bar;
}

/** Prints how well each label was found, first where others judged, then where we did. */
export function printFigures(what: string, judged: readonly (Judged & { readonly isOwn: boolean })[]): void {
  printTable(
    `${what}, left out`,
    judged.filter(({ isOwn }) => !isOwn),
  );
  printTable(
    `${what}, left out, of those that we marked`,
    judged.filter(({ isOwn }) => isOwn),
  );
}

function printTable(what: string, judged: readonly Judged[]): void {
  const labels = [...new Set(judged.map(({ label }) => label))];
  const each = labels.map((label) => tally(judged.filter((one) => one.label === label)));
  for (const [i, label] of labels.entries()) {
    const { precision, recall, f1, is } = each[i] ?? tally([]);
    console.log(
      `  ${label.padEnd(24)} ${String(is).padStart(4)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`,
    );
  }
  const micro = tally(judged);
  const macro = meanOf(each.filter(({ is }) => is >= 3).map(({ f1 }) => f1));
  console.log(`${what}: micro F1 ${micro.f1.toFixed(3)}  macro F1 ${macro.toFixed(3)}`);
}
