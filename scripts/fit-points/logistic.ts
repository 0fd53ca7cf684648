/** Rows of sparse features: row i has the features `index[p]` with `value[p]` for p in [start[i], start[i + 1]). */
export interface Matrix {
  readonly names: readonly string[];
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

/** By row: what is right, 0 or 1, and how much the row counts, 1 for as much as a row can. */
export interface Lesson {
  readonly answers: Float64Array;
  readonly shares: Float64Array;
}

/** A linear model in logits. */
export interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Builds a matrix from rows of named features; a feature in fewer rows than `fewestOf` says is left out. */
export function matrixOf(rows: readonly ReadonlyMap<string, number>[], fewestOf: (name: string) => number): Matrix {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([name, count]) => count >= fewestOf(name)).map(([name]) => name);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const start = [0];
  const index: number[] = [];
  const value: number[] = [];
  for (const row of rows) {
    for (const [name, amount] of row) {
      const number = numbers.get(name);
      if (number === undefined) continue;
      index.push(number);
      value.push(amount);
    }
    start.push(index.length);
  }
  return { names, start: Int32Array.from(start), index: Int32Array.from(index), value: Float64Array.from(value) };
}

/**
 * Logistic regression with an L2 penalty by Newton steps, each solved by conjugate gradients. The bias is not penalised.
 * `answers` holds 0 or 1 for each row, `shares` how much it counts beside others, `penalties` what the square of each
 * weight costs; only `rows` are learnt from.
 */
export function fitLogistic(
  matrix: Matrix,
  rows: readonly number[],
  { answers, shares }: Lesson,
  penalties: Float64Array,
): Model {
  const size = matrix.names.length + 1;
  const at = new Float64Array(size);
  for (let step = 0; step < 12; step++) {
    const margins = rows.map((row) => marginOf(matrix, at, row));
    const chances = margins.map((margin) => 1 / (1 + Math.exp(-margin)));
    const counts = rows.map((row) => shares[row] ?? 0);
    const gradient = gather(matrix, rows, (i, row) => (counts[i] ?? 0) * ((chances[i] ?? 0) - (answers[row] ?? 0)));
    const curve = chances.map((chance, i) => (counts[i] ?? 0) * Math.max(chance * (1 - chance), 1e-6));
    for (let j = 0; j < size - 1; j++) gradient[j] = (gradient[j] ?? 0) + (penalties[j] ?? 0) * (at[j] ?? 0);
    const direction = solve(gradient, (vector) => {
      const product = gather(matrix, rows, (i, row) => (curve[i] ?? 0) * marginOf(matrix, vector, row));
      for (let j = 0; j < size - 1; j++) product[j] = (product[j] ?? 0) + (penalties[j] ?? 0) * (vector[j] ?? 0);
      return product;
    });
    const length = stepLength(matrix, rows, { answers, shares }, penalties, at, direction);
    for (let j = 0; j < size; j++) at[j] = (at[j] ?? 0) - length * (direction[j] ?? 0);
    if (norm(direction) * length < 1e-3 * (1 + norm(at))) break;
  }
  return { weights: at.slice(0, size - 1), bias: at[size - 1] ?? 0 };
}

/** The same matrix without entries of the features that are not kept; these stay, with nothing in them. */
export function thinned({ names, start, index, value }: Matrix, isKept: (feature: number) => boolean): Matrix {
  const entries = [...index.keys()].filter((p) => isKept(index[p] ?? 0));
  let before = 0;
  const starts = start.map((at) => {
    while (before < entries.length && (entries[before] ?? 0) < at) before++;
    return before;
  });
  return {
    names,
    start: starts,
    index: Int32Array.from(entries, (p) => index[p] ?? 0),
    value: Float64Array.from(entries, (p) => value[p] ?? 0),
  };
}

/** By feature, how much it differs among `rows`: the root of the variance of having it or not, never quite 0. */
export function spreadOf({ names, start, index }: Matrix, rows: readonly number[]): Float64Array {
  const counts = new Float64Array(names.length);
  for (const row of rows)
    for (let p = start[row] ?? 0; p < (start[row + 1] ?? 0); p++)
      counts[index[p] ?? 0] = (counts[index[p] ?? 0] ?? 0) + 1;
  return counts.map((count) => Math.sqrt((count / rows.length) * (1 - count / rows.length)) + 1e-3);
}

/** The model's logit for a row. */
export function scoreOf(matrix: Matrix, { weights, bias }: Model, row: number): number {
  let sum = bias;
  for (let p = matrix.start[row] ?? 0; p < (matrix.start[row + 1] ?? 0); p++)
    sum += (weights[matrix.index[p] ?? 0] ?? 0) * (matrix.value[p] ?? 0);
  return sum;
}

/** Rows times `vector`, whose last entry is the bias. */
function marginOf({ start, index, value }: Matrix, vector: Float64Array, row: number): number {
  let sum = vector[vector.length - 1] ?? 0;
  for (let p = start[row] ?? 0; p < (start[row + 1] ?? 0); p++) sum += (vector[index[p] ?? 0] ?? 0) * (value[p] ?? 0);
  return sum;
}

/** The transposed rows times an amount for each. */
function gather(
  { names, start, index, value }: Matrix,
  rows: readonly number[],
  amountOf: (i: number, row: number) => number,
): Float64Array {
  const sums = new Float64Array(names.length + 1);
  for (const [i, row] of rows.entries()) {
    const amount = amountOf(i, row);
    sums[names.length] = (sums[names.length] ?? 0) + amount;
    for (let p = start[row] ?? 0; p < (start[row + 1] ?? 0); p++) {
      const j = index[p] ?? 0;
      sums[j] = (sums[j] ?? 0) + amount * (value[p] ?? 0);
    }
  }
  return sums;
}

/** Conjugate gradients: x with `times(x)` close to `right`. */
function solve(right: Float64Array, times: (vector: Float64Array) => Float64Array): Float64Array {
  const x = new Float64Array(right.length);
  const rest = right.slice();
  const way = right.slice();
  let square = dot(rest, rest);
  const enough = square * 1e-4;
  for (let step = 0; step < 40 && square > enough; step++) {
    const product = times(way);
    const length = square / dot(way, product);
    for (let j = 0; j < x.length; j++) {
      x[j] = (x[j] ?? 0) + length * (way[j] ?? 0);
      rest[j] = (rest[j] ?? 0) - length * (product[j] ?? 0);
    }
    const next = dot(rest, rest);
    for (let j = 0; j < x.length; j++) way[j] = (rest[j] ?? 0) + (next / square) * (way[j] ?? 0);
    square = next;
  }
  return x;
}

/** The longest of 1, ½, ¼ … that lowers the loss. */
function stepLength(
  matrix: Matrix,
  rows: readonly number[],
  { answers, shares }: Lesson,
  penalties: Float64Array,
  at: Float64Array,
  direction: Float64Array,
): number {
  const lossAt = (length: number): number => {
    const moved = at.map((value, j) => value - length * (direction[j] ?? 0));
    const fit = rows.reduce((sum, row) => {
      const margin = marginOf(matrix, moved, row);
      const loss = Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(margin, 0) - (answers[row] ?? 0) * margin;
      return sum + (shares[row] ?? 0) * loss;
    }, 0);
    return fit + penalties.reduce((sum, penalty, j) => sum + penalty * (moved[j] ?? 0) ** 2, 0) / 2;
  };
  const before = lossAt(0);
  let length = 1;
  while (length > 1e-3 && lossAt(length) > before) length /= 2;
  return length;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}
