import { type Lexicon, MARK, type WordSet } from './lexicon';
import type { Needs } from './needs';
import { NODE, type NodeTable, SYMBOLS } from './phrase-sheet';
import type { Tokens } from './tokens';

/**
 * Places in a text, as bits: bit 3 is on where three words have been passed. One number holds all ways that a phrase can
 * take at once, so that it costs the phrase's length, whatever the text: there is nothing to backtrack. Ways that are
 * more than 30 words apart are given up.
 */
export type Places = number;

const WIDEST = 31;

/** Follows the phrases of a table through words. */
export class Matcher {
  private readonly types: Uint8Array;
  /** By node: of a word its set, of a gap its length, of a symbol its index. */
  private readonly values: Int32Array;
  private readonly parts: readonly (readonly number[])[];
  /** By choice and row of a word: the alternatives that may begin with it; what was asked for last lies in slots. */
  private readonly likely = new Map<number, readonly number[]>();
  private readonly slots: (readonly number[])[] = new Array(SLOTS).fill(NO_PARTS);
  private readonly slotKeys = new Float64Array(SLOTS).fill(-1);
  /** The words to which the rows belong. */
  private spelled: readonly string[] = [];
  private rows: Int32Array = new Int32Array(0);
  private limit = 0;
  /** The word from which places are counted. */
  private base = 0;
  /** Places where a word may still be read. */
  private open: Places = 0;

  constructor(
    table: NodeTable,
    private readonly needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    this.types = Uint8Array.from(table.types);
    this.values = Int32Array.from(table.values);
    this.parts = joinWords(table, this.types, this.values, lexicon);
  }

  /** Where matches of a node that begin at the word `start` can end: indices after their last words, rising. */
  endsOf(node: number, tokens: Tokens, start: number): readonly number[] {
    if (tokens.spelled !== this.spelled) {
      this.spelled = tokens.spelled;
      this.likely.clear();
      this.slotKeys.fill(-1);
    }
    this.rows = tokens.rows;
    this.limit = tokens.limits[start] ?? 0;
    this.countFrom(start);
    let places = 1;
    if (this.types[node] !== NODE.sequence) places = this.advance(node, places);
    else
      for (const part of this.parts[node] ?? NO_PARTS) {
        places = this.advance(part, places);
        if (places === 0) return NO_PARTS;
        // All ways have passed so many words: the places after them get their bits.
        const passed = lowest(places);
        if (passed < FAR) continue;
        places >>>= passed;
        this.countFrom(this.base + passed);
      }
    if (places === 0) return NO_PARTS;
    const ends: number[] = [];
    for (; places !== 0; places &= places - 1) ends.push(this.base + lowest(places));
    return ends;
  }

  private isIn(row: number, set: WordSet): boolean {
    const { bits, width } = this.lexicon;
    return (((bits[set * width + (row >> 5)] ?? 0) >>> (row & 31)) & 1) !== 0;
  }

  private countFrom(base: number): void {
    this.base = base;
    const room = this.limit - base;
    this.open = room >= WIDEST ? 0x7fffffff : (1 << room) - 1;
  }

  private advance(node: number, from: Places): Places {
    switch (this.types[node]) {
      case NODE.word:
        return this.meeting(from, this.values[node] ?? 0) << 1;
      case NODE.sequence: {
        const parts = this.parts[node] ?? [];
        let places = from;
        for (let i = 0; i < parts.length && places !== 0; i++) places = this.advance(parts[i] ?? 0, places);
        return places;
      }
      case NODE.choice: {
        let places = 0;
        for (let left = from & this.open; left !== 0; left &= left - 1) {
          const row = this.rows[this.base + lowest(left)] ?? 0;
          const options = this.likelyOptions(node, row);
          for (let i = 0; i < options.length; i++) places |= this.advance(options[i] ?? 0, left & -left);
        }
        return places;
      }
      case NODE.optional:
        return from | this.advance(this.parts[node]?.[0] ?? 0, from);
      case NODE.gap: {
        let places = from;
        for (let words = this.values[node] ?? 0; words > 0; words--) places |= from <<= 1;
        return places & this.open;
      }
      default:
        return this.passSymbols(SYMBOLS[this.values[node] ?? 0] ?? '', from);
    }
  }

  /** Those places whose word is in a set. */
  private meeting(from: Places, set: WordSet): Places {
    const { bits, width } = this.lexicon;
    const { rows, base } = this;
    const column = set * width;
    let found = 0;
    for (let left = from & this.open; left !== 0; left &= left - 1) {
      const place = lowest(left);
      const row = rows[base + place] ?? 0;
      found |= (((bits[column + (row >> 5)] ?? 0) >>> (row & 31)) & 1) << place;
    }
    return found;
  }

  /** The alternatives of a choice that may begin with a word of this row. */
  private likelyOptions(choice: number, row: number): readonly number[] {
    const key = choice * MOST_ROWS + row;
    const slot = Math.imul(key, 0x9e3779b1) >>> SLOT_SHIFT;
    if (this.slotKeys[slot] === key) return this.slots[slot] ?? NO_PARTS;
    const options = this.likely.get(key) ?? this.listLikely(choice, row);
    if (this.likely.size >= MOST_LIKELY) this.likely.clear();
    this.likely.set(key, options);
    this.slotKeys[slot] = key;
    this.slots[slot] = options;
    return options;
  }

  private listLikely(choice: number, row: number): readonly number[] {
    const entries = this.lexicon.entriesOfRow[row] ?? NO_PARTS;
    // What stands for several words is asked for by its set.
    return (this.parts[choice] ?? NO_PARTS).filter((option) =>
      this.types[option] === NODE.word
        ? this.isIn(row, this.values[option] ?? 0)
        : this.needs.canBegin(option, entries),
    );
  }

  private passSymbols(name: string, from: Places): Places {
    let found = 0;
    for (let left = from & this.open; left !== 0; left &= left - 1) {
      const place = lowest(left);
      const length = this.symbolLength(name, place);
      if (length > 0 && place + length <= WIDEST) found |= 1 << (place + length);
    }
    return found;
  }

  /** Words of the symbol that begins at a place; 0 where none does. */
  private symbolLength(name: string, place: number): number {
    const mark = this.markAt(place);
    switch (name) {
      // The last part of the name, the sign, the first part of the domain: gaps take up the rest.
      case 'email':
        return !(mark & MARK.at) && this.markAt(place + 1) & MARK.at && this.isOpen(place + 2) ? 3 : 0;
      case 'number':
        return mark & MARK.digits ? 1 : 0;
      case 'year':
        return mark & MARK.year ? 1 : 0;
      case 'url':
        return mark & MARK.web ? 1 : 0;
      default:
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
function lowest(places: Places): number {
  return 31 - Math.clz32(places & -places);
}

const NO_PARTS: readonly number[] = [];

/** A text of 10,000 words asks for about 9,000 pairs of a choice and a word, 25,000 times. */
const SLOT_SHIFT = 18;
const SLOTS = 2 ** (32 - SLOT_SHIFT);

/** More rows than words of a dictionary can make. */
const MOST_ROWS = 65_536;

/** Pairs that are remembered: hostile text could ask for many. */
const MOST_LIKELY = 200_000;

/** Words passed after which it is worth counting anew. */
const FAR = 4;

/** Most words of a telephone number, in groups of digits; fewest digits in all. */
const LONGEST_PHONE = 7;
const FEWEST_DIGITS = 7;

/** Gives each word its set; the words of a choice become one part, and a choice of nothing but words becomes that. */
function joinWords(
  table: NodeTable,
  types: Uint8Array,
  values: Int32Array,
  lexicon: Lexicon,
): readonly (readonly number[])[] {
  const parts = [...table.parts];
  // A word's node belongs to one choice only, so that the first can stand for all.
  const joined = new Uint8Array(types.length);
  for (let node = 0; node < types.length; node++) {
    if (table.types[node] !== NODE.choice) continue;
    const options = table.parts[node] ?? [];
    const words = options.filter((option) => table.types[option] === NODE.word);
    const [first] = words;
    if (first === undefined) continue;
    const set = lexicon.setOf(words.map((option) => table.values[option] ?? 0));
    for (const word of words) joined[word] = 1;
    const isAll = words.length === options.length;
    if (isAll) types[node] = NODE.word;
    else parts[node] = [first, ...options.filter((option) => table.types[option] !== NODE.word)];
    values[isAll ? node : first] = set;
  }
  for (let node = 0; node < types.length; node++) {
    if (table.types[node] === NODE.word && joined[node] === 0) values[node] = lexicon.setOf([table.values[node] ?? 0]);
  }
  return parts;
}
