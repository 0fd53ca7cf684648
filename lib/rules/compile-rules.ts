import { type CompiledPhrase, compilePhrase } from '../text/phrase/compile';
import type { Pattern, Rule } from './define-rule';
import { VOCABULARY } from './vocabulary';

/** A pattern of a rule, ready to run. Conditions are compiled when they are first asked for: most never are. */
export interface CompiledPattern {
  readonly rule: Rule;
  readonly phrase: CompiledPhrase;
  /** Holds only where it is negated. */
  readonly denied: boolean;
  readonly conditions: () => Conditions;
}

interface Conditions {
  readonly with: readonly RegExp[];
  readonly unless: readonly RegExp[];
  readonly under: readonly RegExp[];
}

/**
 * Compiles the patterns of all rules, in order.
 * @throws Error naming the rule and the phrase that breaks the notation.
 */
export function compileRules(rules: readonly Rule[]): CompiledPattern[] {
  return rules.flatMap((rule) => [
    ...(rule.matches ?? []).map((pattern) => compilePattern(rule, pattern, false)),
    ...(rule.denies ?? []).map((pattern) => compilePattern(rule, pattern, true)),
  ]);
}

function compilePattern(rule: Rule, pattern: Pattern, denied: boolean): CompiledPattern {
  const spec = typeof pattern === 'string' ? { phrase: pattern } : pattern;
  let conditions: Conditions | undefined;
  return {
    rule,
    denied,
    phrase: compileOf(rule, spec.phrase),
    conditions: () => {
      conditions ??= {
        with: (spec.with ?? []).map((phrase) => compileOf(rule, phrase).expression),
        unless: [...(rule.unless ?? []), ...(spec.unless ?? [])].map((phrase) => compileOf(rule, phrase).expression),
        under: (spec.under ?? []).map((phrase) => compileOf(rule, phrase).expression),
      };
      return conditions;
    },
  };
}

function compileOf(rule: Rule, phrase: string): CompiledPhrase {
  try {
    return compilePhrase(phrase, VOCABULARY);
  } catch (error) {
    throw new Error(`Rule ${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
