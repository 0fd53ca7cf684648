import type { CompiledPhrase } from './compile';
import type { Requirement } from './requirements';

/** A stretch of folded text and the stretches that it is read with, by index. */
export interface Scanned {
  readonly start: number;
  readonly end: number;
  /** Index of the stretch that leads this one in, an earlier one, or null. */
  readonly leadIn: number | null;
}

/** Finds which phrases can occur at all in which stretch of a text. */
export interface Scanner {
  /**
   * For each stretch, in order, the indices of the phrases whose every requirement is met by it and its lead-ins; no
   * other phrase can match there. One pass over the text, however many phrases there are.
   */
  candidates(folded: string, stretches: readonly Scanned[]): readonly (readonly number[])[];
}

/** Distinct words that are remembered between texts; hostile text could otherwise fill the memory. */
const MOST_WORDS = 50_000;

/**
 * Builds a scanner. Phrases share most of their requirements ("data", "share or disclose"), so each distinct one is
 * numbered; a word is looked up once and brings the numbers of all that it meets. This costs the same for three
 * thousand words as for three hundred, where one big expression of all words falls off a cliff past a thousand.
 */
export function createScanner(phrases: readonly Pick<CompiledPhrase, 'requirements'>[]): Scanner {
  const index = new RequirementIndex();
  const needs = phrases.map(({ requirements }) => requirements.map((requirement) => index.numberOf(requirement)));
  // A phrase is looked at only where its rarest requirement is met.
  const ledBy: number[][] = Array.from({ length: index.size }, () => []);
  for (const [phrase, [rarest]] of needs.entries()) if (rarest !== undefined) ledBy[rarest]?.push(phrase);
  const metAt = new Int32Array(index.size);
  let visit = 0;

  function meetIn(folded: string, { start, end }: Scanned): number[] {
    visit++;
    const met: number[] = [];
    forEachWord(folded, start, end, (word) => {
      for (const requirement of index.metBy(word)) {
        if (metAt[requirement] === visit) continue;
        metAt[requirement] = visit;
        met.push(requirement);
      }
    });
    return met;
  }

  function candidatesFor(met: readonly number[]): number[] {
    const found: number[] = [];
    for (const requirement of met) {
      for (const phrase of ledBy[requirement] ?? []) {
        if (needs[phrase]?.every((need) => metAt[need] === visit)) found.push(phrase);
      }
    }
    return found;
  }

  /** What a stretch meets together with its lead-ins; leaves `metAt` as it is for all of them. */
  function withLeadIns(
    own: number[],
    met: readonly number[][],
    stretches: readonly Scanned[],
    leadIn: number | null,
  ): number[] {
    const all = own;
    for (
      let at = leadIn, depth = 0;
      at !== null && depth < DEEPEST_LEAD_IN;
      at = stretches[at]?.leadIn ?? null, depth++
    ) {
      for (const requirement of met[at] ?? []) {
        if (metAt[requirement] === visit) continue;
        metAt[requirement] = visit;
        all.push(requirement);
      }
    }
    return all;
  }

  return {
    candidates(folded, stretches) {
      const met: number[][] = [];
      return stretches.map((stretch) => {
        const own = meetIn(folded, stretch);
        met.push([...own]);
        return candidatesFor(stretch.leadIn === null ? own : withLeadIns(own, met, stretches, stretch.leadIn));
      });
    },
  };
}

/** Lists in lists in lists: deeper than this the outer lead-in says nothing of the item. */
export const DEEPEST_LEAD_IN = 3;

/** Numbers distinct requirements, and knows which of them a word meets. */
class RequirementIndex {
  private readonly numbers = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly words = new Map<string, readonly number[]>();

  get size(): number {
    return this.numbers.size;
  }

  numberOf({ exact, prefixes }: Requirement): number {
    const key = `${[...exact].sort().join(' ')}|${[...prefixes].sort().join(' ')}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of exact) append(this.exact, word, number);
    for (const prefix of prefixes) append(this.prefixes, prefix, number);
    return number;
  }

  metBy(word: string): readonly number[] {
    const known = this.words.get(word);
    if (known) return known;
    const met = new Set(this.exact.get(word));
    for (let length = 1; length <= word.length; length++) {
      for (const number of this.prefixes.get(word.slice(0, length)) ?? []) met.add(number);
    }
    if (this.words.size >= MOST_WORDS) this.words.clear();
    const list = [...met];
    this.words.set(word, list);
    return list;
  }
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const AT_SIGN = 64;

/** Calls `visit` for each word of letters a–z and digits, and for each "@". */
function forEachWord(folded: string, start: number, end: number, visit: (word: string) => void): void {
  let from = -1;
  for (let i = start; i <= end; i++) {
    const unit = i < end ? folded.charCodeAt(i) : 0;
    const inWord = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (inWord) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) visit(folded.slice(from, i));
    from = -1;
    if (unit === AT_SIGN) visit('@');
  }
}
