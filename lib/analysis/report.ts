import type { DataKind } from '../taxonomy/data-kinds';
import type { Grade } from '../taxonomy/grade';
import type { Manner } from '../taxonomy/manners';
import type { Modality } from '../taxonomy/modality';
import type { Region } from '../taxonomy/regions';
import type { RuleId } from '../taxonomy/rule-ids';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic, Topic } from '../taxonomy/topics';
import type { Heading } from '../text/heading';

/** A verbatim quote: `text === policy.text.slice(start, end)`, half-open UTF-16 offsets. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A quote on which a finding rests. */
export interface Evidence extends Quote {
  /** The nearest heading above the quote, or null. */
  readonly heading: string | null;
  /** The words that lead in the list of which the quote is an item, or null. */
  readonly leadIn: string | null;
  readonly modality: Modality;
  /** For whom alone the quote holds; none where it holds for everyone, or before `refine` has told. */
  readonly region?: Region;
}

/** A rule that holds, with its evidence, best first (at least one). */
export interface Finding {
  readonly rule: RuleId;
  readonly topic: RuleTopic;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
}

/** A quote on a kind of data. */
export interface DataQuote extends Quote {
  /** The words that name the kind, in lower case; they stand in the quote or in what leads it in. */
  readonly name?: string;
  /** The words that lead in the list of which the quote is an item. */
  readonly leadIn?: string;
  /** What is said to be done with it, or not to be done, as far as that is known: see `refine`. */
  readonly manners?: readonly Manner[];
  /** How firmly it says that it is done, where that is less than plainly; told by `refine`. */
  readonly modality?: Modality;
}

/** A kind of personal data of which the policy speaks, with quotes (at least one). */
export interface DataMention {
  readonly kind: DataKind;
  readonly evidence: readonly DataQuote[];
}

/** Everything read from a policy's text; it does not depend on the reader's weights. */
export interface Analysis {
  /** BCP 47 primary tag of the text's language, e.g. "en"; "und" where it cannot be told. */
  readonly language: string;
  readonly words: number;
  /** Minutes to read it all, at least 1: see `readingMinutes` in lib/text/words.ts. */
  readonly readingMinutes: number;
  readonly topics: readonly Topic[];
  /** Topics upon which it may touch: too unsure to be claimed, or to be said to be missing. */
  readonly touched?: readonly Topic[];
  /** Kinds that are collected or shared. */
  readonly data: readonly DataMention[];
  /**
   * Kinds that stand under a negation; after `refine`, those that are plainly said not to be collected, shared or sold. One
   * may come twice then: with quotes from here, and with those of `data` that deny it besides.
   */
  readonly notData?: readonly DataMention[];
  readonly findings: readonly Finding[];
  /** In reading order. */
  readonly headings?: readonly Heading[];
  /** Told by `refine`. */
  readonly conflicts?: readonly Conflict[];
}

/** A promise and a practice that takes it back, each with its quote. */
export interface Conflict {
  readonly promise: { readonly rule: RuleId; readonly quote: Evidence };
  readonly breach: { readonly rule: RuleId; readonly quote: Evidence };
}

/** Why there is no grade. */
export type NoScoreReason = 'too-thin' | 'unsupported-language';

/** One line of the account of how the score came about. `points` is a multiple of 0.1. */
export interface LedgerEntry {
  readonly what: 'start' | RuleId;
  readonly points: number;
}

/**
 * The verdict under the reader's weights. `score` is a whole number from 0 (worst) to 100 and equals the ledger's sum
 * exactly.
 */
export type Score =
  | { readonly score: number; readonly grade: Grade; readonly ledger: readonly LedgerEntry[] }
  | { readonly score: null; readonly grade: null; readonly reason: NoScoreReason };
