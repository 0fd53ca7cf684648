import { inflect } from './inflect';

/**
 * A numbered condition on a word: to be a certain word, to begin in a certain way, or to meet one of several others.
 * A phrase has one for each of its parts that cannot be missing; a sentence in which no word meets one of them cannot
 * hold the phrase.
 */
export type Requirement = number;

/** What is known of a word. */
export interface Term {
  /** The requirements that it meets, as a set of bits. */
  readonly bits: Uint32Array;
  /** The needs that it meets, as a set of bits. */
  readonly needs: Uint32Array;
  /** Number of digits of a word that is nothing else, or 0. */
  readonly digits: number;
  readonly isYear: boolean;
  readonly isAtSign: boolean;
  /** Begins the address of a page. */
  readonly isWeb: boolean;
}

/** Distinct words that are remembered between texts; hostile text could otherwise fill the memory. */
const MOST_WORDS = 50_000;

/**
 * Numbers the requirements of all phrases and knows which of them a word meets. Phrases share most of their
 * requirements ("data", "share or disclose"), so a word is looked up once for all of them; that costs the same for three
 * thousand words as for three hundred, where one big expression of all words falls off a cliff past a thousand.
 */
export class Lexicon {
  private readonly exact = new Map<string, Requirement>();
  private readonly prefixes = new Map<string, Requirement>();
  private readonly inflected = new Map<string, Requirement>();
  private readonly unions = new Map<string, Requirement>();
  /** By requirement: those that are met wherever it is met. */
  private readonly wider: Requirement[][] = [];
  private readonly frequencies: number[] = [];
  private readonly needs = new Map<Requirement, number>();
  private readonly terms = new Map<string, Term>();

  /** Length of a set of bits that has room for every need. */
  get needWords(): number {
    return (this.needs.size + 31) >> 5;
  }

  /**
   * The number of a requirement among those that whole phrases have. They are a quarter of all, and which of them a
   * sentence meets is worked out for every sentence, so they are numbered anew, closely.
   */
  needOf(requirement: Requirement): number {
    const need = this.needs.get(requirement) ?? this.needs.size;
    this.needs.set(requirement, need);
    this.terms.clear();
    return need;
  }

  /** Occurrences in 1,000 words of policy text, roughly. */
  frequencyOf(requirement: Requirement): number {
    return this.frequencies[requirement] ?? 0;
  }

  /** To be this word, one of its forms, or to begin so. */
  requireWord(word: string, form: 'exact' | 'inflected' | 'prefix'): Requirement {
    if (form === 'exact') return this.numberIn(this.exact, word);
    if (form === 'prefix') return this.numberIn(this.prefixes, word);
    const known = this.inflected.get(word);
    if (known !== undefined) return known;
    const number = this.requireOneOf(inflect(word).map((each) => this.numberIn(this.exact, each)));
    this.inflected.set(word, number);
    return number;
  }

  /** To meet one of these; the same ones give the same number. */
  requireOneOf(requirements: readonly Requirement[]): Requirement {
    const unique = [...new Set(requirements)].sort((a, b) => a - b);
    if (unique.length === 1 && unique[0] !== undefined) return unique[0];
    const key = unique.join(' ');
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const number = this.next(unique.reduce((sum, each) => sum + this.frequencyOf(each), 0));
    for (const each of unique) this.wider[each]?.push(number);
    this.unions.set(key, number);
    return number;
  }

  /** What is known of a word in lower case, or of "@". */
  termFor(word: string): Term {
    return this.terms.get(word) ?? this.learn(word);
  }

  private numberIn(words: Map<string, Requirement>, word: string): Requirement {
    const known = words.get(word);
    if (known !== undefined) return known;
    const number = this.next(frequencyOfWord(word));
    words.set(word, number);
    return number;
  }

  private next(frequency: number): Requirement {
    // What was known of words did not reckon with this one.
    this.terms.clear();
    this.frequencies.push(frequency);
    return this.wider.push([]) - 1;
  }

  private learn(word: string): Term {
    const bits = new Uint32Array((this.wider.length + 31) >> 5);
    const needs = new Uint32Array(this.needWords);
    const meet = (requirement: Requirement | undefined): void => {
      if (requirement === undefined || hasBit(bits, requirement)) return;
      setBit(bits, requirement);
      const need = this.needs.get(requirement);
      if (need !== undefined) setBit(needs, need);
      this.wider[requirement]?.forEach(meet);
    };
    meet(this.exact.get(word));
    for (let length = 1; length <= word.length; length++) meet(this.prefixes.get(word.slice(0, length)));
    if (this.terms.size >= MOST_WORDS) this.terms.clear();
    const term: Term = {
      bits,
      needs,
      digits: /^\d+$/.test(word) ? word.length : 0,
      isYear: /^(?:19|20)\d\d$/.test(word),
      isAtSign: word === '@',
      isWeb: word === 'http' || word === 'https' || word === 'www',
    };
    this.terms.set(word, term);
    return term;
  }
}

/** Whether a word meets a requirement. */
export function meets(term: Term | undefined, requirement: Requirement): boolean {
  return term !== undefined && hasBit(term.bits, requirement);
}

/** Whether a bit of a set is on. */
export function hasBit(bits: Uint32Array, bit: number): boolean {
  return (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Turns a bit of a set on. */
export function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** Counted roughly over policies: only steers which requirement is looked at first, never what matches. */
const COMMON: Readonly<Record<string, number>> = {
  a: 20,
  access: 3,
  ad: 3,
  all: 4,
  and: 40,
  any: 6,
  are: 9,
  as: 11,
  at: 4,
  be: 11,
  by: 9,
  can: 5,
  collect: 6,
  company: 2,
  content: 2,
  cookie: 2,
  cookies: 6,
  data: 14,
  do: 5,
  for: 15,
  from: 7,
  have: 5,
  how: 3,
  if: 8,
  in: 20,
  information: 22,
  is: 9,
  it: 5,
  may: 12,
  no: 2,
  not: 6,
  of: 28,
  on: 8,
  or: 24,
  other: 6,
  our: 18,
  out: 2,
  part: 6,
  parties: 4,
  party: 3,
  personal: 12,
  policy: 4,
  privacy: 6,
  process: 3,
  product: 2,
  provide: 5,
  purpose: 3,
  right: 4,
  service: 6,
  services: 8,
  share: 3,
  site: 5,
  such: 5,
  that: 14,
  the: 42,
  these: 3,
  they: 3,
  third: 6,
  this: 10,
  to: 42,
  use: 12,
  user: 3,
  us: 9,
  visit: 2,
  we: 30,
  website: 4,
  when: 5,
  will: 5,
  with: 13,
  you: 30,
  your: 26,
};

function frequencyOfWord(word: string): number {
  return COMMON[word] ?? (word.length <= 3 ? 1.5 : 0.4);
}
