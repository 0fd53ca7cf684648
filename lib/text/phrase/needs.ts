import type { Lexicon } from './lexicon';
import { NODE, type NodeTable, partsOf, SYMBOLS } from './phrase-sheet';
import type { WordSet } from './word-sets';

/** What gives a symbol away, as words in the notation of phrases. */
export const SYMBOL_WORDS: Readonly<Record<string, readonly string[]>> = {
  email: ['@'],
  number: [...'0123456789'].map((digit) => `${digit}*`),
  phone: [...'0123456789'].map((digit) => `${digit}*`),
  year: ['19*', '20*'],
  url: ['http', 'https', 'www'],
};

/** Words of which one must be met, as entries of the lexicon. */
type Entries = readonly number[];

/**
 * Tells what nodes need: words of which every match holds one. What is asked for once is remembered, and only what is
 * asked for becomes a set: most phrases are never looked at in a text.
 */
export class Needs {
  private readonly needs = new Map<number, Entries>();
  private readonly needSets = new Map<number, WordSet | null>();
  private readonly beginnings = new Map<number, Entries | null>();
  private readonly beginningSets = new Map<number, WordSet | null>();
  private readonly frequencies: Float64Array;
  private readonly entriesOfSymbol: readonly Entries[];

  constructor(
    private readonly table: NodeTable,
    private readonly lexicon: Lexicon,
    entryOf: (word: string) => number,
  ) {
    this.frequencies = new Float64Array(table.types.length);
    this.entriesOfSymbol = SYMBOLS.map((name) => (SYMBOL_WORDS[name] ?? []).map(entryOf));
  }

  /** The parts of a sequence, and of sequences in it; any other node alone. */
  partsOf(node: number, to: number[] = []): readonly number[] {
    if (this.table.types[node] !== NODE.sequence) to.push(node);
    else for (const part of partsOf(this.table, node)) this.partsOf(part, to);
    return to;
  }

  /** The parts of a phrase with the rarest need and the rarest but one; the same twice where there is only one. */
  rarestTwo(node: number): readonly [rarest: number, second: number] {
    const parts = this.partsOf(node);
    const rarest = this.rarestOf(parts);
    let second = rarest;
    let least = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      const frequency = this.frequencyOf(part);
      if (part === rarest || frequency >= least) continue;
      least = frequency;
      second = part;
    }
    return [rarest, second];
  }

  /** The part whose words phrases name least: texts are looked through for it. */
  private rarestOf(parts: readonly number[]): number {
    let rarest = parts[0] ?? 0;
    for (const part of parts) if (this.frequencyOf(part) < this.frequencyOf(rarest)) rarest = part;
    return rarest;
  }

  /** How often phrases name the words of the rarest need; infinite where nothing is needed. */
  frequencyOf(node: number): number {
    // Nothing that is needed is named less than once: 0 is what is not known yet.
    const known = this.frequencies[node] ?? 0;
    if (known > 0) return known;
    const frequency = this.measure(node);
    this.frequencies[node] = frequency;
    return frequency;
  }

  private measure(node: number): number {
    const { types, values } = this.table;
    switch (types[node]) {
      case NODE.word:
        return this.lexicon.frequencyOf(values[node] ?? 0);
      case NODE.symbol: {
        let sum = 1;
        for (const entry of this.entriesOfSymbol[values[node] ?? 0] ?? NONE) sum += this.lexicon.frequencyOf(entry);
        return sum;
      }
      case NODE.sequence: {
        let least = Number.POSITIVE_INFINITY;
        for (const part of partsOf(this.table, node)) least = Math.min(least, this.frequencyOf(part));
        return least;
      }
      case NODE.choice: {
        // One of its parts has to match, and so the rarest need of one of them has to be met.
        let sum = 0;
        for (const part of partsOf(this.table, node)) sum += this.frequencyOf(part);
        return sum;
      }
      default:
        return Number.POSITIVE_INFINITY;
    }
  }

  /** The words of the rarest need; none where nothing is needed. */
  entriesOf(node: number): Entries {
    const known = this.needs.get(node) ?? this.listNeeded(node);
    this.needs.set(node, known);
    return known;
  }

  private listNeeded(node: number): Entries {
    const { types, values } = this.table;
    if (this.frequencyOf(node) === Number.POSITIVE_INFINITY) return NONE;
    switch (types[node]) {
      case NODE.word:
        return [values[node] ?? 0];
      case NODE.symbol:
        return this.entriesOfSymbol[values[node] ?? 0] ?? NONE;
      case NODE.sequence:
        return this.entriesOf(this.rarestOf(partsOf(this.table, node)));
      default: {
        const all: number[] = [];
        for (const part of partsOf(this.table, node)) all.push(...this.entriesOf(part));
        return all;
      }
    }
  }

  /** The set of the rarest need; null where nothing is needed. */
  setOf(node: number): WordSet | null {
    let set = this.needSets.get(node);
    if (set === undefined) {
      const entries = this.entriesOf(node);
      set = entries.length === 0 ? null : this.lexicon.needs.setOf(entries);
      this.needSets.set(node, set);
    }
    return set;
  }

  /** The words with which a match can begin; null where that may be anything. */
  beginningsOf(node: number): Entries | null {
    let found = this.beginnings.get(node);
    if (found === undefined) {
      found = this.listBeginnings(node);
      this.beginnings.set(node, found);
    }
    return found;
  }

  /** The same as a set of the needs. */
  beginningSetOf(node: number): WordSet | null {
    let set = this.beginningSets.get(node);
    if (set === undefined) {
      const entries = this.beginningsOf(node);
      set = entries && this.lexicon.needs.setOf(entries);
      this.beginningSets.set(node, set);
    }
    return set;
  }

  private listBeginnings(node: number): Entries | null {
    const { types, values } = this.table;
    switch (types[node]) {
      case NODE.word:
        return [values[node] ?? 0];
      // An address begins with its name, which may be any word.
      case NODE.symbol:
        return SYMBOLS[values[node] ?? 0] === 'email' ? null : (this.entriesOfSymbol[values[node] ?? 0] ?? NONE);
      case NODE.gap:
        return null;
      default:
        return this.beginningsOfParts(node);
    }
  }

  /** Of all parts of a choice; of a sequence up to the first that cannot be missing. */
  private beginningsOfParts(node: number): Entries | null {
    const { types } = this.table;
    const all: number[] = [];
    for (const part of partsOf(this.table, node)) {
      const entries = this.beginningsOf(part);
      if (entries === null) return null;
      all.push(...entries);
      if (types[node] === NODE.sequence && types[part] !== NODE.optional) break;
    }
    return all;
  }
}

const NONE: readonly number[] = [];
