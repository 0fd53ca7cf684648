import type { Cues } from '../cues';
import type { Span } from '../sentences';
import { lowest } from './matcher';
import type { Phrase, PhraseBook } from './phrase-book';
import { addWords, type Tokens } from './tokens';

/** A stretch of folded text, and the index of an earlier one that leads it in. */
export interface Stretch extends Span {
  readonly leadIn: number | null;
}

/** A stretch joined to what leads it in, as phrases see it. */
export interface Unit {
  readonly folded: string;
  /** Offset in `folded` at which the stretch itself begins. */
  readonly own: number;
  /** Indices of its words among the tokens: from the first of the lead-in, from the first of its own, to the last. */
  readonly first: number;
  readonly ownFirst: number;
  readonly end: number;
  /** Of its words, lead-in and all. */
  readonly cues: Cues;
  /** What to take from an offset of a word to have an offset in `folded`. */
  readonly shift: number;
}

/** Lists in lists in lists: deeper than this the outer lead-in says nothing of the item. */
const DEEPEST_LEAD_IN = 3;

/** A longer lead-in is read from its last word but so many: the end is what leads in. */
const LONGEST_LEAD_IN = 60;

/** A text under the phrases of a book. */
export class OpenText {
  private readonly units: (Unit | undefined)[];
  /** By stretch: the index of its first word; one more at the end. */
  private readonly firsts: Int32Array;
  private readonly cues: Uint16Array;

  /** @param tokens empty; it takes the words. */
  constructor(
    readonly tokens: Tokens,
    private readonly folded: string,
    private readonly stretches: readonly Stretch[],
    private readonly book: PhraseBook,
  ) {
    const { reader } = book;
    this.units = new Array(stretches.length);
    this.firsts = new Int32Array(stretches.length + 1);
    this.cues = new Uint16Array(stretches.length);
    for (let index = 0; index < stretches.length; index++) {
      const { start, end } = stretches[index] ?? { start: 0, end: 0 };
      this.firsts[index] = this.tokens.length;
      addWords(this.tokens, folded, start, end, reader);
      this.firsts[index + 1] = this.tokens.length;
      this.cues[index] = this.cuesIn(index);
    }
  }

  /** Gives the room for its words back to the book: from now on nothing can be asked of it. */
  close(): void {
    this.book.takeBack(this.tokens);
  }

  /** Indices of the words of a stretch: the first, and after the last. */
  wordsOf(index: number): readonly [first: number, end: number] {
    return [this.firsts[index] ?? 0, this.firsts[index + 1] ?? 0];
  }

  /**
   * The indices of the phrases that a stretch with its lead-ins may hold, rising: no other can match there. They are told
   * by some of their needs; whether the rest stands in its order is asked when one is looked for.
   */
  candidates(index: number): number[] {
    const { anchors } = this.book;
    anchors.enter(this.tokens, this.unit(index));
    return anchors.phrases();
  }

  /** The stretch joined to its lead-ins. */
  unit(index: number): Unit {
    const unit = this.units[index] ?? this.join(index);
    this.units[index] = unit;
    return unit;
  }

  /**
   * The first place in the unit where the phrase stands, reaches into the stretch itself and is accepted; null where
   * there is none. From each word on the shortest such match is tried, or every one.
   */
  find(index: number, phrase: Phrase, accept: (span: Span) => boolean, every = false): Span | null {
    const unit = this.unit(index);
    const { starts, ends } = this.tokens;
    const { matcher, sieve } = this.book;
    sieve.enter(this.tokens, unit);
    // One need alone was met already.
    if (phrase.path.length > 2 && !sieve.mayHold(phrase.path)) return null;
    for (let start = this.nextStart(unit, phrase, unit.first); start < unit.end; ) {
      let places = matcher.follow(phrase.node, this.tokens, start);
      for (const { base } = matcher; places !== 0; places &= places - 1) {
        const end = base + lowest(places);
        if (end <= unit.ownFirst) continue;
        const span = { start: (starts[start] ?? 0) - unit.shift, end: (ends[end - 1] ?? 0) - unit.shift };
        if (accept(span)) return span;
        if (!every) break;
      }
      start = this.nextStart(unit, phrase, start + 1);
    }
    return null;
  }

  /** Whether the phrase stands anywhere in the unit, lead-ins and all. */
  occurs(index: number, phrase: Phrase): boolean {
    const unit = this.unit(index);
    const { anchors, sieve } = this.book;
    if (anchors.lacks(this.tokens, unit, phrase.index)) return false;
    sieve.enter(this.tokens, unit);
    if (!sieve.mayHold(phrase.path)) return false;
    for (let start = this.nextStart(unit, phrase, unit.first); start < unit.end; ) {
      if (this.book.matcher.follow(phrase.node, this.tokens, start) !== 0) return true;
      start = this.nextStart(unit, phrase, start + 1);
    }
    return false;
  }

  /** The next word of a unit that was entered, from one on, with which the phrase can begin; the unit's end where there is none. */
  private nextStart(unit: Unit, { begins }: Phrase, from: number): number {
    return begins === null || from >= unit.end ? from : this.book.sieve.next(begins, from);
  }

  /** The cues of the words of a stretch. */
  cuesOf(index: number): Cues {
    return this.cues[index] ?? 0;
  }

  private cuesIn(index: number): Cues {
    const { cuesOf } = this.book.lexicon;
    const { numbers } = this.tokens;
    const end = this.firsts[index + 1] ?? 0;
    let cues = 0;
    for (let at = this.firsts[index] ?? 0; at < end; at++) cues |= cuesOf[numbers[at] ?? 0] ?? 0;
    return cues;
  }

  private join(index: number): Unit {
    const stretch = this.stretches[index];
    if (!stretch) throw new Error(`There is no stretch ${index}: the text has ${this.stretches.length}.`);
    const text = this.folded.slice(stretch.start, stretch.end);
    const [first, end] = this.wordsOf(index);
    if (stretch.leadIn !== null) return this.copyJoined(index, text, first, end, this.leadInsOf(stretch));
    return {
      folded: text,
      own: 0,
      first,
      ownFirst: first,
      end,
      cues: this.cues[index] ?? 0,
      shift: stretch.start,
    };
  }

  /** Copies the words of the lead-ins and of the stretch to the end of the tokens, side by side. */
  private copyJoined(index: number, text: string, first: number, end: number, leads: readonly LeadIn[]): Unit {
    const { tokens } = this;
    const start = this.stretches[index]?.start ?? 0;
    let cues = this.cues[index] ?? 0;
    const joined = tokens.length;
    let folded = '';
    for (const lead of leads) {
      this.copyWords(lead.first, lead.end, folded.length - lead.start);
      folded += `${lead.text} `;
      cues |= lead.cues;
    }
    const ownFirst = tokens.length;
    this.copyWords(first, end, folded.length - start);
    // A phrase may go on from a lead-in to the stretch.
    let next = tokens.length > ownFirst ? (tokens.limits[ownFirst] ?? 0) : ownFirst;
    let lead = ownFirst;
    for (let i = leads.length - 1; i >= 0; i--) {
      const { first: from, end: to } = leads[i] ?? { first: 0, end: 0 };
      const begin = lead - (to - from);
      for (let at = begin; at < lead; at++) if (tokens.limits[at] === lead) tokens.limits[at] = next;
      next = begin < lead ? (tokens.limits[begin] ?? 0) : next;
      lead = begin;
    }
    const own = folded.length;
    folded += text;
    return { folded, own, first: joined, ownFirst, end: tokens.length, cues, shift: 0 };
  }

  private copyWords(first: number, end: number, shift: number): void {
    const { tokens } = this;
    const moved = tokens.length - first;
    for (let at = first; at < end; at++) {
      tokens.push(
        tokens.numbers[at] ?? 0,
        tokens.rows[at] ?? 0,
        (tokens.starts[at] ?? 0) + shift,
        (tokens.ends[at] ?? 0) + shift,
      );
      tokens.limits[at + moved] = (tokens.limits[at] ?? 0) + moved;
    }
  }

  /** What leads a stretch in, the outermost first. */
  private leadInsOf(stretch: Stretch): LeadIn[] {
    const leads: LeadIn[] = [];
    for (
      let at = stretch.leadIn;
      at !== null && leads.length < DEEPEST_LEAD_IN;
      at = this.stretches[at]?.leadIn ?? null
    ) {
      const [all, end] = this.wordsOf(at);
      const first = Math.max(all, end - LONGEST_LEAD_IN);
      const from = first < end ? (this.tokens.starts[first] ?? 0) : (this.stretches[at]?.start ?? 0);
      leads.unshift({
        first,
        end,
        start: from,
        cues: this.cues[at] ?? 0,
        text: this.folded.slice(from, this.stretches[at]?.end),
      });
    }
    return leads;
  }
}

interface LeadIn {
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly cues: Cues;
  readonly text: string;
}
