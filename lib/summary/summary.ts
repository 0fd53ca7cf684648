import type { Evidence, LedgerEntry, Quote, Score } from '../analysis/report';
import type { RuleCard } from '../rules/cards';
import type { Weight } from '../rules/weights';
import type { DataKind } from '../taxonomy/data-kinds';
import type { Manner } from '../taxonomy/manners';
import type { Modality } from '../taxonomy/modality';
import type { Region } from '../taxonomy/regions';
import type { RuleTopic, Topic } from '../taxonomy/topics';

export type { RuleCard } from '../rules/cards';

/** Finds the words of a rule, or undefined where the rule no longer exists. */
export type RuleLookup = (id: RuleCard['id']) => RuleCard | undefined;

/** A finding and how much it matters to the reader. */
export interface WeighedFinding {
  readonly rule: RuleCard['id'];
  readonly topic: RuleTopic;
  /** The reader's weight, 1 to 10. */
  readonly weight: Weight;
  /** The firmest way in which any of the quotes states it. */
  readonly modality: Modality;
  /** For whom alone it holds, where all quotes say so. */
  readonly region?: Region;
  /** Weight × clarity: how much it matters here. Orders the findings, weightiest first. */
  readonly impact: number;
}

/** A finding as a reader meets it: in words, with what it counts and where it stands. */
export interface Point extends WeighedFinding {
  readonly title: string;
  readonly why: string;
  /** What the ledger gives or takes for it, a multiple of 0.1; 0 where there is no score. */
  readonly points: number;
  /** Best first, at least one. */
  readonly quotes: readonly Evidence[];
}

/** The one thing to say: one or two findings, and at most one that speaks the other way. */
export interface Gist {
  readonly lead: readonly WeighedFinding[];
  readonly but: WeighedFinding | null;
}

/** Two points of the same policy that cannot both hold without exceptions. */
export interface Contradiction {
  readonly favour: Point;
  readonly watch: Point;
  /** The quote that promises. */
  readonly promise: Evidence;
  /** The quote that takes it back. */
  readonly breach: Evidence;
}

/** A quote on a kind of data, with where it stands. */
export interface LabelQuote extends Quote {
  /** The nearest heading above the quote, or null. */
  readonly heading: string | null;
  /** The words that lead in the list of which the quote is an item, or null. */
  readonly leadIn: string | null;
  /** How firmly it says so, where that is less than plainly. */
  readonly modality?: Modality;
}

/**
 * What a policy says of one kind of data, with the quotes, the firmest first: as firmly as that one says it, so much is
 * said. What it does not say has none.
 */
export interface DataLabelRow {
  readonly kind: DataKind;
  readonly said: Readonly<Partial<Record<Manner, readonly LabelQuote[]>>>;
}

/** A line of the account of the score: `points` is a multiple of 0.1 and the lines add up to the score. */
export interface LedgerLine extends LedgerEntry {
  /** The rule's title; null for the start and for rules that no longer exist. */
  readonly title: string | null;
}

/** The view model of a report: everything that the popup says, before it is put into sentences. */
export interface Summary {
  readonly score: Score;
  readonly gist: Gist;
  /** Bad for the reader, weightiest first. */
  readonly watch: readonly Point[];
  /** Good for the reader, weightiest first. */
  readonly favour: readonly Point[];
  /** Neither good nor bad, weightiest first. */
  readonly neutral: readonly Point[];
  readonly contradictions: readonly Contradiction[];
  /** Topics that a reader would expect and the policy does not speak of. */
  readonly silent: readonly Topic[];
  /** Start first, then rules by size; empty where there is no score. */
  readonly ledger: readonly LedgerLine[];
  /** BCP 47 primary tag of the text. */
  readonly language: string;
  readonly words: number;
  readonly readingMinutes: number;
}
