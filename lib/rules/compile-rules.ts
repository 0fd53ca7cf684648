import type { Phrase, PhraseBook } from '../text/phrase/phrase-book';
import type { Pattern, Rule } from './define-rule';

/** A pattern of a rule, ready to run. */
export interface CompiledPattern {
  readonly rule: Rule;
  readonly phrase: Phrase;
  /** Holds only where it is negated. */
  readonly denied: boolean;
  /** Holds only where it is all that the passage says. */
  readonly whole: boolean;
  /** One of these must stand in the same sentence or its lead-in; empty for no condition. */
  readonly with: readonly Phrase[];
  readonly unless: readonly Phrase[];
  /** The heading above must hold one of these; empty for no condition. */
  readonly under: readonly Phrase[];
}

/**
 * Compiles the patterns of all rules into a book, in order.
 * @throws Error naming the rule and the phrase that breaks the notation.
 */
export function compileRules(rules: readonly Rule[], book: PhraseBook): CompiledPattern[] {
  return rules.flatMap((rule) => [
    ...(rule.matches ?? []).map((pattern) => compilePattern(rule, pattern, false, book)),
    ...(rule.denies ?? []).map((pattern) => compilePattern(rule, pattern, true, book)),
  ]);
}

function compilePattern(rule: Rule, pattern: Pattern, denied: boolean, book: PhraseBook): CompiledPattern {
  const spec: Exclude<Pattern, string> = typeof pattern === 'string' ? { phrase: pattern } : pattern;
  const add = (source: string): Phrase => addFor(rule, source, book);
  return {
    rule,
    denied,
    phrase: add(spec.phrase),
    whole: spec.whole ?? false,
    with: (spec.with ?? []).map(add),
    unless: [...(rule.unless ?? []), ...(spec.unless ?? [])].map(add),
    under: (spec.under ?? []).map(add),
  };
}

function addFor(rule: Rule, source: string, book: PhraseBook): Phrase {
  try {
    return book.add(source);
  } catch (error) {
    throw new Error(`Rule ${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
