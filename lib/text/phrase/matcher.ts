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

/** No set: a choice that may begin with any word, and a node that is no word. */
const NO_SET = -1;

/** Follows the phrases of a table through words. */
export class Matcher {
  private readonly types: Uint8Array;
  /** By node: of a word its set, of a choice the set of its beginnings, of a gap its length, of a symbol its index. */
  private readonly values: Int32Array;
  private readonly parts: readonly (readonly number[])[];
  private rows: Int32Array = new Int32Array(0);
  private limit = 0;
  /** The word from which places are counted. */
  private base = 0;
  /** Places where a word may still be read. */
  private open: Places = 0;

  constructor(
    table: NodeTable,
    needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    this.types = Uint8Array.from(table.types);
    this.values = Int32Array.from(table.values);
    this.parts = joinWords(table, this.types, this.values, lexicon);
    for (const [node, type] of this.types.entries()) {
      if (type === NODE.choice) this.values[node] = needs.beginningOf(node) ?? NO_SET;
    }
  }

  /** Where matches of a node that begin at the word `start` can end: indices after their last words, rising. */
  endsOf(node: number, tokens: Tokens, start: number): readonly number[] {
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
        const begins = this.values[node] ?? NO_SET;
        const likely = begins === NO_SET ? from : this.meeting(from, begins);
        let places = 0;
        if (likely === 0) return places;
        const parts = this.parts[node] ?? [];
        for (let i = 0; i < parts.length; i++) places |= this.advance(parts[i] ?? 0, likely);
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
    const { bits } = this.lexicon;
    const { rows, base } = this;
    const column = set >> 5;
    const bit = 1 << (set & 31);
    let found = 0;
    for (let left = from & this.open; left !== 0; left &= left - 1) {
      const place = lowest(left);
      if (((bits[(rows[base + place] ?? 0) + column] ?? 0) & bit) !== 0) found |= 1 << place;
    }
    return found;
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
    return this.lexicon.marks[(this.rows[this.base + place] ?? 0) / this.lexicon.width] ?? 0;
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
  for (const [node, type] of table.types.entries()) {
    if (type === NODE.word) values[node] = lexicon.setOf([table.values[node] ?? 0]);
  }
  for (const [node, type] of table.types.entries()) {
    if (type !== NODE.choice) continue;
    const options = table.parts[node] ?? [];
    const words = options.filter((option) => table.types[option] === NODE.word);
    const [first] = words;
    if (first === undefined) continue;
    const set = lexicon.setOf(words.map((option) => table.values[option] ?? 0));
    if (words.length === options.length) {
      types[node] = NODE.word;
      values[node] = set;
    } else {
      // A word's node belongs to one choice only, so that it can stand for the others.
      values[first] = set;
      parts[node] = [first, ...options.filter((option) => table.types[option] !== NODE.word)];
    }
  }
  return parts;
}
