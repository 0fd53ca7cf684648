import type { Requirement } from './requirements';

/** What is known of a word: which requirements it meets. */
export interface Term {
  /** As a set of bits, by the requirements' numbers. */
  readonly bits: Uint32Array;
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
 * Numbers the distinct requirements of all phrases and knows which of them a word meets. Phrases share most of their
 * requirements ("data", "share or disclose"), so a word is looked up once for all of them; that costs the same for three
 * thousand words as for three hundred, where one big expression of all words falls off a cliff past a thousand.
 */
export class Lexicon {
  private readonly seen = new WeakMap<Requirement, number>();
  private readonly numbers = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly terms = new Map<string, Term>();

  /** Length of a set of bits that has room for every requirement. */
  get words(): number {
    return (this.numbers.size + 31) >> 5;
  }

  /** The number of a requirement; the same words always have the same number. */
  numberOf(requirement: Requirement): number {
    const number = this.seen.get(requirement) ?? this.numberOfWords(requirement);
    this.seen.set(requirement, number);
    return number;
  }

  private numberOfWords({ exact, prefixes }: Requirement): number {
    const key = `${exact.join(' ')}|${prefixes.join(' ')}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of exact) append(this.exact, word, number);
    for (const prefix of prefixes) append(this.prefixes, prefix, number);
    // What was known of words did not reckon with this one.
    this.terms.clear();
    return number;
  }

  /** What is known of a word in lower case, or of "@". */
  termFor(word: string): Term {
    return this.terms.get(word) ?? this.learn(word);
  }

  private learn(word: string): Term {
    const meets = new Set(this.exact.get(word));
    for (let length = 1; length <= word.length && this.prefixes.size > 0; length++) {
      for (const number of this.prefixes.get(word.slice(0, length)) ?? []) meets.add(number);
    }
    const bits = new Uint32Array(this.words);
    for (const number of meets) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    if (this.terms.size >= MOST_WORDS) this.terms.clear();
    const term: Term = {
      bits,
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
export function meets(term: Term | undefined, requirement: number): boolean {
  return term !== undefined && (((term.bits[requirement >> 5] ?? 0) >>> (requirement & 31)) & 1) === 1;
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
