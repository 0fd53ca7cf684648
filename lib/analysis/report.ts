import type { RuleId } from '../rules';
import type { DataKind } from '../taxonomy/data-kinds';
import type { Grade } from '../taxonomy/grade';
import type { Modality } from '../taxonomy/modality';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic, Topic } from '../taxonomy/topics';

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
}

/** A rule that holds, with its evidence, best first (at least one). */
export interface Finding {
  readonly rule: RuleId;
  readonly topic: RuleTopic;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
}

/** A kind of personal data that the policy speaks of collecting or sharing, with quotes (at least one). */
export interface DataMention {
  readonly kind: DataKind;
  readonly evidence: readonly Quote[];
}

/** Everything read from a policy's text; it does not depend on the reader's weights. */
export interface Analysis {
  /** BCP 47 primary tag of the text's language, e.g. "en"; "und" where it cannot be told. */
  readonly language: string;
  readonly words: number;
  /** Minutes to read it all at 240 words a minute, at least 1. */
  readonly readingMinutes: number;
  readonly topics: readonly Topic[];
  readonly data: readonly DataMention[];
  readonly findings: readonly Finding[];
}

/** Why there is no grade. */
export type NoScoreReason = 'too-thin' | 'unsupported-language';

/** One line of the account of how the score came about. `points` is a multiple of 0.1. */
export interface LedgerEntry {
  readonly what: 'start' | 'coverage' | RuleId;
  readonly points: number;
}

/** The verdict under the reader's weights. `score` is 0 (worst) to 100 and equals the ledger's sum exactly. */
export type Score =
  | { readonly score: number; readonly grade: Grade; readonly ledger: readonly LedgerEntry[] }
  | { readonly score: null; readonly grade: null; readonly reason: NoScoreReason };
