import { type Lexicon, MARK } from './lexicon';
import type { Needs } from './needs';
import { NODE, type NodeTable, partsOf, SYMBOLS, type SymbolName } from './phrase-sheet';
import type { Tokens } from './tokens';
import type { WordSet, WordSets } from './word-sets';

/**
 * Places in a text, as bits: bit 3 is on where three words have been passed. One number holds all ways that a phrase can
 * take at once, so that it costs the phrase's length, whatever the text: there is nothing to backtrack. Ways that are
 * more than 30 words apart are given up.
 */
export type Places = number;

const WIDEST = 31;

/** What the matcher makes of a node when it first comes upon it, besides what nodes are in their table. */
const READY = { set: 10, choice: 11 } as const;

/** A choice, ready to be followed. */
interface Choice {
  /** All words with which it can begin; null where that may be anything. */
  readonly any: WordSet | null;
  /** Its alternatives of one word, as entries. */
  readonly words: readonly number[];
  readonly others: readonly number[];
  /** By row of a word: those of the others that may begin with it, behind `ONE_WORD` where it is an alternative itself. */
  readonly likely: Map<number, readonly number[]>;
}

/** Follows the phrases of a table through words. */
export class Matcher {
  /** By node; as in the table until a word or a choice is made ready. */
  private readonly types: Uint8Array;
  /** By node; of a word that is ready its set, of a choice its number among those that are ready. */
  private readonly values: Int32Array;
  private readonly ends: Int32Array;
  private readonly sets: WordSets;
  private readonly choices: Choice[] = [];
  private rows: Int32Array = new Int32Array(0);
  private limit = 0;
  /** The word from which places are counted. */
  base = 0;
  /** Places where a word may still be read. */
  private open: Places = 0;

  constructor(
    private readonly table: NodeTable,
    private readonly needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    this.sets = lexicon.sets;
    this.types = table.types.slice();
    this.values = table.values.slice();
    this.ends = table.ends;
  }

  /** Forgets what it knows of rows, which are to be numbered anew. */
  forget(): void {
    for (const { likely } of this.choices) likely.clear();
  }

  /** Where matches of a node that begin at the word `start` can end: places after their last words, counted from `base`. */
  follow(node: number, tokens: Tokens, start: number): Places {
    this.rows = tokens.rows;
    this.limit = tokens.limits[start] ?? 0;
    this.countFrom(start);
    if (this.types[node] !== NODE.sequence) return this.advance(node, 1);
    const { ends } = this;
    const end = (ends[node] ?? 0) - 1;
    let places = 1;
    for (let part = node + 1; part < end; part = ends[part] ?? end) {
      places =
        this.types[part] === READY.set ? this.meeting(places, this.values[part] ?? 0) << 1 : this.advance(part, places);
      if (places === 0) return 0;
      // All ways have passed so many words: the places after them get their bits.
      const passed = lowest(places);
      if (passed < FAR) continue;
      places >>>= passed;
      this.countFrom(this.base + passed);
    }
    return places;
  }

  private countFrom(base: number): void {
    this.base = base;
    const room = this.limit - base;
    this.open = room >= WIDEST ? 0x7fffffff : (1 << room) - 1;
  }

  private advance(node: number, from: Places): Places {
    switch (this.types[node]) {
      case READY.set:
        return this.meeting(from, this.values[node] ?? 0) << 1;
      case READY.choice:
        return this.choose(this.values[node] ?? 0, from);
      case NODE.gap: {
        let places = from;
        for (let words = this.values[node] ?? 0; words > 0; words--) places |= from <<= 1;
        return places & this.open;
      }
      case NODE.shared:
        return this.advance(this.groupOf(node), from);
      case NODE.sequence: {
        const end = (this.ends[node] ?? 0) - 1;
        let places = from;
        for (let part = node + 1; part < end && places !== 0; part = this.ends[part] ?? end)
          places = this.advance(part, places);
        return places;
      }
      case NODE.optional:
        return from | this.advance(node + 1, from);
      case NODE.symbol:
        return this.passSymbols(SYMBOLS[this.values[node] ?? 0] ?? 'number', from);
      default:
        this.ready(node);
        return this.advance(node, from);
    }
  }

  /** The group that a node shares; a ready set or choice takes the place of the node, which then needs no way there. */
  private groupOf(node: number): number {
    const group = this.table.groups[this.values[node] ?? 0] ?? 0;
    const type = this.types[group] ?? 0;
    if (type === READY.set || type === READY.choice) {
      this.types[node] = type;
      this.values[node] = this.values[group] ?? 0;
    }
    return group;
  }

  private choose(number: number, from: Places): Places {
    const choice = this.choices[number];
    if (!choice) return 0;
    let left = choice.any === null ? from & this.open : this.meeting(from, choice.any);
    let places = 0;
    for (; left !== 0; left &= left - 1) {
      const place = left & -left;
      const row = this.rows[this.base + lowest(left)] ?? 0;
      const options = choice.likely.get(row) ?? this.listLikely(choice, row);
      for (let i = 0; i < options.length; i++) {
        const option = options[i] ?? 0;
        places |= option === ONE_WORD ? place << 1 : this.advance(option, place);
      }
    }
    return places;
  }

  /** Those places whose word is in a set. */
  private meeting(from: Places, set: WordSet): Places {
    const { bits, height } = this.sets;
    const { rows, base } = this;
    const first = set * height;
    let found = 0;
    for (let left = from & this.open; left !== 0; left &= left - 1) {
      const place = lowest(left);
      const row = rows[base + place] ?? 0;
      found |= (((bits[first + (row >> 5)] ?? 0) >> (row & 31)) & 1) << place;
    }
    return found;
  }

  private listLikely({ words, others, likely }: Choice, row: number): readonly number[] {
    const entries = this.lexicon.entriesOfRow[row] ?? [];
    const isOf = (some: readonly number[]): boolean => entries.some((entry) => some.includes(entry));
    const options = others.filter((option) => {
      const begins = this.needs.beginningsOf(option);
      return begins === null || isOf(begins);
    });
    if (isOf(words)) options.unshift(ONE_WORD);
    // Hostile text could ask for many.
    if (likely.size >= MOST_LIKELY) likely.clear();
    likely.set(row, options);
    return options;
  }

  /** Gives a word its set; the words of a choice become one, and a choice of nothing but words becomes that. */
  private ready(node: number): void {
    const { types, values } = this.table;
    const isWord = (part: number): boolean => types[part] === NODE.word;
    if (!isWord(node) && types[node] !== NODE.choice)
      throw new Error(`Node ${node} closes nothing: the sheet has to be written anew.`);
    const parts = isWord(node) ? [node] : partsOf(this.table, node);
    const words = parts.filter(isWord).map((part) => values[part] ?? 0);
    const others = parts.filter((part) => !isWord(part));
    if (others.length === 0) this.readySet(node, words);
    else this.readyChoice(node, words, others);
  }

  private readySet(node: number, words: readonly number[]): void {
    this.types[node] = READY.set;
    this.values[node] = this.sets.setOf(words);
  }

  private readyChoice(node: number, words: readonly number[], others: readonly number[]): void {
    const begins = this.beginningsOf(others);
    const any = begins && this.sets.setOf([...words, ...begins]);
    this.types[node] = READY.choice;
    this.values[node] = this.choices.push({ any, words, others, likely: new Map() }) - 1;
  }

  /** The words with which one of some nodes can begin; null where that may be anything. */
  private beginningsOf(nodes: readonly number[]): number[] | null {
    const all: number[] = [];
    for (const node of nodes) {
      const entries = this.needs.beginningsOf(node);
      if (entries === null) return null;
      all.push(...entries);
    }
    return all;
  }

  private passSymbols(name: SymbolName, from: Places): Places {
    let found = 0;
    for (let left = from & this.open; left !== 0; left &= left - 1) {
      const place = lowest(left);
      const length = this.symbolLength(name, place);
      if (length > 0 && place + length <= WIDEST) found |= 1 << (place + length);
    }
    return found;
  }

  /** Words of the symbol that begins at a place; 0 where none does. */
  private symbolLength(name: SymbolName, place: number): number {
    const mark = this.markAt(place);
    switch (name) {
      // The last part of the name, the sign, the first part of the domain: gaps take up the rest.
      case 'email':
        return !(mark & (MARK.at | MARK.desk)) && this.markAt(place + 1) & MARK.at && this.isOpen(place + 2)
          ? LONGEST_EMAIL
          : 0;
      case 'number':
        return mark & MARK.digits ? 1 : 0;
      case 'year':
        return mark & MARK.year ? 1 : 0;
      case 'url':
        return mark & MARK.web ? 1 : 0;
      case 'phone':
        return this.phoneLength(place);
    }
  }

  private phoneLength(place: number): number {
    let digits = 0;
    let length = 0;
    while (length < LONGEST_PHONE && this.markAt(place + length) & MARK.digits)
      digits += this.markAt(place + length++) & MARK.digits;
    return digits >= FEWEST_DIGITS ? length : 0;
  }

  private markAt(place: number): number {
    if (!this.isOpen(place)) return 0;
    return this.lexicon.marks[this.rows[this.base + place] ?? 0] ?? 0;
  }

  private isOpen(place: number): boolean {
    return place < WIDEST && ((this.open >>> place) & 1) === 1;
  }
}

/** The lowest bit that is on. */
export function lowest(places: Places): number {
  return 31 - Math.clz32(places & -places);
}

/** In place of a node: the word is the alternative. */
const ONE_WORD = -1;

/** Rows that a choice remembers; a policy of 10,000 words has about 1,000. */
const MOST_LIKELY = 10_000;

/** Words passed after which it is worth counting anew. */
const FAR = 4;

/** Words of an e-mail address. */
export const LONGEST_EMAIL = 3;

/** Most words of a telephone number, in groups of digits; fewest digits in all. */
export const LONGEST_PHONE = 7;
const FEWEST_DIGITS = 7;
