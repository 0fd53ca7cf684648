import { CLASS_COUNT } from '../rules/topics/class-count';
import type { PointRows } from '../rules/topics/point-rows';
import { BEHIND, classTrait, openingTrait, PAIR } from '../rules/topics/trait-names';
import { stemOf } from '../rules/topics/word-stem';
import type { Tokens } from '../text/phrase/tokens';
import { OPENING_WORDS, shareOf } from './traits';

/** A table of points ready to run: each trait is a number, each column what is judged. */
export class PointTable {
  private readonly numbers = new Map<string, number>();
  private readonly columns: number;
  private readonly all: readonly number[];
  private readonly points: Int8Array;
  /** By trait: where its points that are not 0 begin; one more at the end. Each is a column in five bits, points above. */
  private readonly starts: Int32Array;
  private readonly entries: Int32Array;
  /** By trait: the last sighting that had it, counted from 1. */
  private readonly lastSeen: Int32Array;
  private current = 0;
  /** By the first class and the second: the number of the pair, or -1. */
  private readonly pairs = new Int16Array(CLASS_COUNT ** 2).fill(-1);
  /** The words of which two tell something together, numbered, and by `keyOfTwo` what number they have as a trait. */
  private readonly halves = new Map<string, number>();
  private readonly two = new Map<number, number>();
  /** By number of a word. */
  private traits: (TermTraits | undefined)[] = [];
  /** The words that were numbered so. */
  private spelled: readonly string[] = [];

  /** @param classesOf the numbers of the classes that a word is in, in the order of `CLASS_NAMES`. */
  constructor(
    private readonly rows: PointRows,
    private readonly classesOf: (word: string) => readonly number[],
  ) {
    const { start, traits, points } = rows;
    this.columns = start.length;
    this.all = start.map((_, column) => column);
    this.points = points;
    this.lastSeen = new Int32Array(traits.length);
    this.starts = new Int32Array(traits.length + 1);
    this.entries = this.listEntries();
    for (const [number, trait] of traits.entries()) {
      if (trait.includes(PAIR)) {
        this.learnPair(number, trait.split(PAIR));
        continue;
      }
      this.numbers.set(trait, number);
      if (trait.includes(BEHIND) && !trait.includes(':')) this.learnTwo(number, trait.split(BEHIND));
    }
  }

  private learnPair(number: number, [first, second]: readonly string[]): void {
    this.pairs[Number(first) * CLASS_COUNT + Number(second)] = number;
  }

  private learnTwo(number: number, [first = '', second = '']: readonly string[]): void {
    const { halves } = this;
    for (const half of [first, second]) if (!halves.has(half)) halves.set(half, halves.size);
    this.two.set(keyOfTwo(halves.get(first) ?? 0, halves.get(second) ?? 0), number);
  }

  /** Most points are 0: those that are not, trait after trait. */
  private listEntries(): Int32Array {
    const { points, columns, starts } = this;
    const entries = new Int32Array(points.reduce((count, point) => (point === 0 ? count : count + 1), 0));
    let end = 0;
    for (let number = 0; number < this.lastSeen.length; number++) {
      for (let column = 0; column < columns; column++) {
        const point = points[number * columns + column] ?? 0;
        if (point !== 0) entries[end++] = (point << COLUMN_BITS) | column;
      }
      starts[number + 1] = end;
    }
    return entries;
  }

  /** An empty sighting, made of `used` where that is given; the one before can be summed up, but sees no more. */
  look(used?: Sighting): Sighting {
    this.current++;
    if (!used) return new Sighting(this.columns);
    used.clear();
    return used;
  }

  /** Sees the words from `first` to before `end`; as many as still belong to an opening are seen as such too. */
  seeWords(sighting: Sighting, tokens: Tokens, first: number, end: number, opens: boolean): void {
    if (tokens.spelled !== this.spelled) {
      this.spelled = tokens.spelled;
      this.traits = [];
    }
    const { current, traits } = this;
    const { numbers } = tokens;
    let left = opens ? OPENING_WORDS - sighting.length : 0;
    // The classes of the last four words, the latest last.
    let [a, b, c, d] = [NONE, NONE, NONE, NONE];
    let before = NO_HALF;
    for (let i = first; i < end; i++) {
      const number = numbers[i] ?? 0;
      const known = traits[number] ?? this.learn(number);
      const { alone, classes, half } = known;
      if (known.lastSeen !== current) {
        known.lastSeen = current;
        for (let j = 0; j < alone.length; j++) this.add(alone[j] ?? 0, sighting.words);
      }
      if (before >= 0 && half >= 0) {
        const two = this.two.get(keyOfTwo(before, half));
        if (two !== undefined) this.add(two, sighting.words);
      }
      before = half;
      if (left-- > 0) for (const trait of known.opening) this.add(trait, sighting.marks);
      if (classes !== NONE) {
        if (a !== NONE) this.seePairs(sighting, a, classes);
        if (b !== NONE) this.seePairs(sighting, b, classes);
        if (c !== NONE) this.seePairs(sighting, c, classes);
        if (d !== NONE) this.seePairs(sighting, d, classes);
      }
      a = b;
      b = c;
      c = d;
      d = classes;
    }
    sighting.length += end - first;
  }

  /** Sees a trait by its name, such as a phrase. */
  see(sighting: Sighting, trait: string): void {
    const number = this.numbers.get(trait);
    if (number !== undefined) this.add(number, sighting.marks);
  }

  /** What a sighting leans to: traits that count by an amount, which may be below 0. */
  lean(traits: readonly (readonly [trait: string, amount: number])[]): Leanings {
    const numbers: number[] = [];
    const amounts: number[] = [];
    for (const [trait, amount] of traits) {
      const number = this.numbers.get(trait);
      if (number === undefined) continue;
      numbers.push(number);
      amounts.push(amount);
    }
    return { numbers, amounts };
  }

  /** The sum of a sighting in logits for each of some columns: above 0 it is more likely than not. */
  sum(
    sighting: Sighting,
    remarks: readonly string[] = [],
    leanings: Leanings | null = null,
    columns: readonly number[] = this.all,
  ): readonly number[] {
    const share = shareOf(sighting.length);
    const numbers = this.numbersOf(remarks);
    const sums: number[] = [];
    for (const column of columns) sums.push(this.sumOf(column, sighting, share, numbers, leanings));
    return sums;
  }

  private sumOf(
    column: number,
    { words, marks }: Sighting,
    share: number,
    remarks: readonly number[],
    leanings: Leanings | null,
  ): number {
    const { start, worth } = this.rows;
    const leaning = leanings === null ? 0 : this.leanIn(column, leanings);
    const points = (words[column] ?? 0) * share + (marks[column] ?? 0) + leaning;
    let remarked = 0;
    for (const number of remarks) remarked += this.points[number * this.columns + column] ?? 0;
    return (start[column] ?? 0) + worth * (points + remarked);
  }

  private leanIn(column: number, { numbers, amounts }: Leanings): number {
    let sum = 0;
    for (let i = 0; i < numbers.length; i++)
      sum += (amounts[i] ?? 0) * (this.points[(numbers[i] ?? 0) * this.columns + column] ?? 0);
    return sum;
  }

  /** Those of the traits that the table has. */
  private numbersOf(traits: readonly string[]): number[] {
    const numbers: number[] = [];
    for (const trait of traits) {
      const number = this.numbers.get(trait);
      if (number !== undefined) numbers.push(number);
    }
    return numbers;
  }

  private seePairs(sighting: Sighting, earlier: readonly number[], later: readonly number[]): void {
    for (let i = 0; i < earlier.length; i++) {
      const row = (earlier[i] ?? 0) * CLASS_COUNT;
      for (let j = 0; j < later.length; j++) {
        const number = this.pairs[row + (later[j] ?? 0)] ?? -1;
        if (number >= 0 && this.lastSeen[number] !== this.current) this.add(number, sighting.words);
      }
    }
  }

  /** Adds the points of a trait that was not seen before. */
  private add(number: number, to: Int32Array): void {
    if (this.lastSeen[number] === this.current) return;
    this.lastSeen[number] = this.current;
    const { starts, entries } = this;
    const end = starts[number + 1] ?? 0;
    for (let i = starts[number] ?? 0; i < end; i++) {
      const entry = entries[i] ?? 0;
      const column = entry & COLUMN;
      to[column] = (to[column] ?? 0) + (entry >> COLUMN_BITS);
    }
  }

  private learn(number: number): TermTraits {
    const word = this.spelled[number] ?? '';
    const stem = stemOf(word);
    const classes = this.classesOf(word);
    const known: TermTraits = {
      lastSeen: 0,
      alone: this.numbersOf([stem, ...classes.map(classTrait)]),
      opening: this.numbersOf(classes.map(openingTrait)),
      half: this.halves.get(stem) ?? NO_HALF,
      classes: classes.length === 0 ? NONE : classes,
    };
    this.traits[number] = known;
    return known;
  }
}

/** Traits of a table by number, and how much each counts. */
export interface Leanings {
  readonly numbers: readonly number[];
  readonly amounts: readonly number[];
}

/** Room for the number of a column: topics take ten, kinds of data fourteen. */
const COLUMN_BITS = 5;
const COLUMN = (1 << COLUMN_BITS) - 1;

/** Of a word that tells nothing together with another. */
const NO_HALF = -1;

function keyOfTwo(first: number, second: number): number {
  return (first << 16) | second;
}

/** Shared by every word without a class, and told by its identity. */
const NONE: readonly number[] = [];

/** The points of what was seen, each trait once however often; by column. */
export class Sighting {
  /** How many words were looked at. */
  length = 0;
  /** Of words and pairs: they count the less the more words there are. */
  readonly words: Int32Array;
  /** Of what counts fully, however long the text. */
  readonly marks: Int32Array;

  constructor(columns: number) {
    this.words = new Int32Array(columns);
    this.marks = new Int32Array(columns);
  }

  clear(): void {
    this.length = 0;
    this.words.fill(0);
    this.marks.fill(0);
  }
}

interface TermTraits {
  /** The last sighting that had the word. */
  lastSeen: number;
  readonly alone: readonly number[];
  readonly opening: readonly number[];
  /** Its number among the halves of two, or `NO_HALF`. */
  readonly half: number;
  readonly classes: readonly number[];
}
