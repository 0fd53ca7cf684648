import type { Span } from '../sentences';
import { hasBit, Lexicon, meets, type Requirement, setBit } from './lexicon';
import { createMatcherBuilder, endsOf, type Matcher } from './matcher';
import { createRequirementFinder } from './requirements';
import { parsePhrase, type Vocabulary } from './syntax';
import { joinTokens, lastTokens, type Tokens, tokenise } from './tokens';

/** A phrase in a book. */
export interface Phrase {
  readonly source: string;
  readonly matcher: Matcher;
  /** What every match holds, the rarest first; at least one. */
  readonly needs: readonly number[];
  /** Met by every word that a match can begin with; null where that may be anything. */
  readonly begins: Requirement | null;
  /** True when the phrase itself speaks of "not" or "never": a negation around it then says nothing more. */
  readonly negative: boolean;
}

/** A stretch of folded text, and the index of an earlier one that leads it in. */
export interface Stretch extends Span {
  readonly leadIn: number | null;
}

/** A stretch joined to what leads it in, as phrases see it: `folded.slice(own)` is the stretch itself. */
export interface Unit {
  readonly folded: string;
  readonly own: number;
  readonly tokens: Tokens;
  /** Index of the first word of the stretch itself. */
  readonly ownToken: number;
}

/** Lists in lists in lists: deeper than this the outer lead-in says nothing of the item. */
const DEEPEST_LEAD_IN = 3;

/** A longer lead-in is read from its last word but so many: the end is what leads in. */
const LONGEST_LEAD_IN = 60;

/** All phrases of the product over one lexicon. Add every phrase before the first text is read. */
export class PhraseBook {
  private readonly lexicon = new Lexicon();
  private readonly requirements = createRequirementFinder(this.lexicon);
  private readonly build = createMatcherBuilder(this.lexicon, this.requirements.beginningOf);
  private readonly phrases = new Map<string, Phrase>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * Adds a phrase; the same words give the same phrase.
   * @throws Error when it breaks the notation, or when no word of it must be there.
   */
  add(source: string): Phrase {
    const known = this.phrases.get(source);
    if (known) return known;
    const node = parsePhrase(source, this.vocabulary);
    const requires = this.requirements.requiredBy(node);
    if (requires.length === 0)
      throw new Error(`The phrase "${source}" has no word that must be there: make one of them required.`);
    const phrase: Phrase = {
      source,
      matcher: this.build(node),
      needs: requires.map((requirement) => this.lexicon.needOf(requirement)),
      begins: this.requirements.beginningOf(node),
      negative: node.negative,
    };
    this.phrases.set(source, phrase);
    return phrase;
  }

  /** Cuts every stretch into words; stretches must be in order, each after its lead-in. */
  open(folded: string, stretches: readonly Stretch[]): OpenText {
    return new OpenText(folded, stretches, this.lexicon);
  }
}

/** A text under the phrases of a book. */
export class OpenText {
  private readonly tokens: readonly Tokens[];
  private readonly units: (Unit | undefined)[];
  private readonly met: (Uint32Array | undefined)[];

  constructor(
    private readonly folded: string,
    private readonly stretches: readonly Stretch[],
    private readonly lexicon: Lexicon,
  ) {
    this.tokens = stretches.map(({ start, end }) => tokenise(folded, start, end, lexicon));
    this.units = new Array(stretches.length);
    this.met = new Array(stretches.length);
  }

  /**
   * The indices of those phrases whose every need is met by a stretch and its lead-ins; no other can match there.
   */
  candidates(index: number, phrases: readonly Phrase[]): number[] {
    const met = this.metBy(index);
    const { leaders, ledBy } = leadersOf(phrases, met.length);
    const found: number[] = [];
    for (let word = 0; word < met.length; word++) {
      let bits = (met[word] ?? 0) & (leaders[word] ?? 0);
      for (; bits !== 0; bits &= bits - 1) {
        const leader = word * 32 + (31 - Math.clz32(bits & -bits));
        for (const i of ledBy[leader] ?? []) if (isMet(phrases[i]?.needs ?? [], met)) found.push(i);
      }
    }
    return found.sort((a, b) => a - b);
  }

  /** The stretch joined to its lead-ins. */
  unit(index: number): Unit {
    const unit = this.units[index] ?? this.join(index);
    this.units[index] = unit;
    return unit;
  }

  /**
   * The first place in the unit where the phrase stands, reaches into the stretch itself and is accepted; null where
   * there is none. From each word on the shortest such match is tried.
   */
  find(index: number, phrase: Phrase, accept: (span: Span) => boolean): Span | null {
    const { tokens, ownToken } = this.unit(index);
    for (let start = 0; start < tokens.terms.length; start++) {
      if (phrase.begins !== null && !meets(tokens.terms[start], phrase.begins)) continue;
      const limit = tokens.limits[start] ?? 0;
      if (limit <= ownToken) continue;
      for (const end of endsOf(phrase.matcher, tokens, start, limit)) {
        if (end <= ownToken) continue;
        const span = { start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 };
        if (accept(span)) return span;
        break;
      }
    }
    return null;
  }

  /** Whether the phrase stands anywhere in the unit, lead-ins and all. */
  occurs(index: number, phrase: Phrase): boolean {
    const { tokens } = this.unit(index);
    for (let start = 0; start < tokens.terms.length; start++) {
      if (phrase.begins !== null && !meets(tokens.terms[start], phrase.begins)) continue;
      if (endsOf(phrase.matcher, tokens, start, tokens.limits[start] ?? 0).length > 0) return true;
    }
    return false;
  }

  /** The needs, as bits, that a stretch and its lead-ins meet. */
  private metBy(index: number): Uint32Array {
    const own = this.metByOwn(index);
    let leadIn = this.stretches[index]?.leadIn ?? null;
    if (leadIn === null) return own;
    const all = own.slice();
    for (let depth = 0; leadIn !== null && depth < DEEPEST_LEAD_IN; depth++) {
      addBits(all, this.metByOwn(leadIn));
      leadIn = this.stretches[leadIn]?.leadIn ?? null;
    }
    return all;
  }

  private metByOwn(index: number): Uint32Array {
    const known = this.met[index];
    if (known) return known;
    const met = new Uint32Array(this.lexicon.needWords);
    for (const { needs } of this.tokens[index]?.terms ?? []) addBits(met, needs);
    this.met[index] = met;
    return met;
  }

  /** What leads a stretch in, the nearest first. */
  private leadIns(index: number): { readonly tokens: Tokens; readonly text: string }[] {
    const leads: { tokens: Tokens; text: string }[] = [];
    let at = this.stretches[index]?.leadIn ?? null;
    while (at !== null && leads.length < DEEPEST_LEAD_IN) {
      const all = this.tokens[at];
      const stretch = this.stretches[at];
      if (!all || !stretch) break;
      const from = all.starts[Math.max(0, all.terms.length - LONGEST_LEAD_IN)] ?? 0;
      leads.push({
        tokens: lastTokens(all, LONGEST_LEAD_IN),
        text: `${this.folded.slice(stretch.start + from, stretch.end)} `,
      });
      at = stretch.leadIn;
    }
    return leads;
  }

  private join(index: number): Unit {
    const stretch = this.stretches[index];
    let tokens = this.tokens[index];
    if (!stretch || !tokens) throw new Error(`There is no stretch ${index}: the text has ${this.stretches.length}.`);
    const text = this.folded.slice(stretch.start, stretch.end);
    const ownWords = tokens.terms.length;
    let folded = text;
    for (const lead of this.leadIns(index)) {
      tokens = joinTokens(lead.tokens, tokens, lead.text.length);
      folded = lead.text + folded;
    }
    return { folded, own: folded.length - text.length, tokens, ownToken: tokens.terms.length - ownWords };
  }
}

interface Leaders {
  /** The rarest need of each phrase, as bits. */
  readonly leaders: Uint32Array;
  /** By need: the indices of the phrases of which it is the rarest. */
  readonly ledBy: readonly (readonly number[] | undefined)[];
}

const known = new WeakMap<readonly Phrase[], Leaders>();

/** A phrase is looked at only where its rarest need is met; worked out once for each list of phrases. */
function leadersOf(phrases: readonly Phrase[], words: number): Leaders {
  let found = known.get(phrases);
  if (!found) {
    const leaders = new Uint32Array(words);
    const ledBy: number[][] = [];
    for (const [index, { needs }] of phrases.entries()) {
      const leader = needs[0];
      if (leader === undefined) continue;
      setBit(leaders, leader);
      const led = ledBy[leader];
      if (led) led.push(index);
      else ledBy[leader] = [index];
    }
    found = { leaders, ledBy };
    known.set(phrases, found);
  }
  return found;
}

function addBits(to: Uint32Array, from: Uint32Array): void {
  for (let i = 0; i < from.length; i++) to[i] = (to[i] ?? 0) | (from[i] ?? 0);
}

function isMet(needs: readonly number[], met: Uint32Array): boolean {
  for (const need of needs) if (!hasBit(met, need)) return false;
  return true;
}
