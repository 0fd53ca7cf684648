import { RULES } from '../rules';
import { type CompiledPattern, compileRules } from '../rules/compile-rules';
import { languageOf } from '../text/language';
import { normalise } from '../text/normal-form';
import { readPassages } from '../text/passages';
import { createScanner, type Scanner } from '../text/phrase/scanner';
import type { PolicyText } from '../text/policy-text';
import { countWords, readingMinutes } from '../text/words';
import { findBroadCollection } from './find-broad-collection';
import { findPractices, type Reading } from './find-practices';
import { findSignals } from './find-signals';
import type { Analysis } from './report';
import { compileSignals, type Signal } from './signals';

/**
 * Reads a policy: pure, deterministic, linear in the text's length. Findings are given in the order of the rules,
 * for any text however short; whether they make a grade is for `score` to say.
 */
export function analyze(policy: PolicyText): Analysis {
  const { patterns, signals, scanner } = engine();
  const normal = normalise(policy.text);
  const reading: Reading = { policy, normal, passages: readPassages(policy, normal) };
  const language = languageOf(policy.text);
  const words = countWords(policy.text);
  const candidates = scanner.candidates(normal.folded, reading.passages).map((found) => split(found, patterns.length));
  const { topics, data, kindsOf } = findSignals(
    reading,
    signals,
    candidates.map(([, forSignals]) => forSignals),
  );
  const findings = [
    ...findPractices(
      reading,
      patterns,
      candidates.map(([forRules]) => forRules),
    ),
    ...findBroadCollection(reading, kindsOf),
  ];
  const order = new Map(RULES.map(({ id }, index) => [id, index]));
  findings.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
  return { language, words, readingMinutes: readingMinutes(words), topics, data, findings };
}

interface Engine {
  readonly patterns: readonly CompiledPattern[];
  readonly signals: readonly Signal[];
  readonly scanner: Scanner;
}

let compiled: Engine | undefined;

/** Compiled on the first text: a worker that only answers a click never pays for it. */
function engine(): Engine {
  if (!compiled) {
    const patterns = compileRules(RULES);
    const signals = compileSignals();
    compiled = {
      patterns,
      signals,
      scanner: createScanner([...patterns.map(({ phrase }) => phrase), ...signals.map(({ phrase }) => phrase)]),
    };
  }
  return compiled;
}

/** Patterns and signals share one scan; signals are numbered after the patterns. */
function split(found: readonly number[], patterns: number): [number[], number[]] {
  const forRules: number[] = [];
  const forSignals: number[] = [];
  for (const index of found) {
    if (index < patterns) forRules.push(index);
    else forSignals.push(index - patterns);
  }
  return [forRules, forSignals];
}
