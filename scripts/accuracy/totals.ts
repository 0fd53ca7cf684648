import type { Accuracy, RuleAccuracy } from '../../lib/rules/accuracy';

/** Fewer policies or quotes than this say too little of a rule for it to count in a mean over rules. */
export const FEWEST_POLICIES = 3;
export const FEWEST_QUOTES = 10;

/** What all rules come to. Shares are from 0 to 1, and NaN where there is nothing to share. */
export interface Totals {
  readonly stated: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Means over the rules that at least `FEWEST_POLICIES` policies state; of precision only where they spoke up. */
  readonly macroPrecision: number;
  readonly macroRecall: number;
  readonly macroF1: number;
  readonly macroRules: number;
  readonly quotes: number;
  readonly quotesFound: number;
  readonly quoteRecall: number;
  /** The mean over the rules under which at least `FEWEST_QUOTES` quotes are filed. */
  readonly macroQuoteRecall: number;
  readonly macroQuoteRules: number;
}

/** Adds the rules up: micro figures count every claim alike, macro figures every rule. */
export function totalsOf({ rules }: Accuracy): Totals {
  const all = Object.values(rules);
  const sum = (of: (figures: RuleAccuracy) => number): number => all.reduce((total, figures) => total + of(figures), 0);
  const [stated, found, right] = [sum((rule) => rule.stated), sum((rule) => rule.found), sum((rule) => rule.right)];
  const [quotes, quotesFound] = [sum((rule) => rule.quotes), sum((rule) => rule.quotesFound)];
  const often = all.filter((rule) => rule.stated >= FEWEST_POLICIES);
  const muchQuoted = all.filter((rule) => rule.quotes >= FEWEST_QUOTES);
  return {
    stated,
    found,
    right,
    precision: right / found,
    recall: right / stated,
    f1: f1Of({ stated, found, right }),
    macroPrecision: meanOf(often.filter((rule) => rule.found > 0).map((rule) => rule.right / rule.found)),
    macroRecall: meanOf(often.map((rule) => rule.right / rule.stated)),
    macroF1: meanOf(often.map(f1Of)),
    macroRules: often.length,
    quotes,
    quotesFound,
    quoteRecall: quotesFound / quotes,
    macroQuoteRecall: meanOf(muchQuoted.map((rule) => rule.quotesFound / rule.quotes)),
    macroQuoteRules: muchQuoted.length,
  };
}

/** The harmonic mean of precision and recall. */
function f1Of({ stated, found, right }: Pick<RuleAccuracy, 'stated' | 'found' | 'right'>): number {
  return (2 * right) / (stated + found);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
