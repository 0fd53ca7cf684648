import { RULES } from '../rules';
import { type CompiledPattern, compileRules } from '../rules/compile-rules';
import { VOCABULARY } from '../rules/vocabulary';
import { languageOf } from '../text/language';
import { normalise } from '../text/normal-form';
import { readPassages } from '../text/passages';
import { type Phrase, PhraseBook } from '../text/phrase/phrase-book';
import type { PolicyText } from '../text/policy-text';
import { countWords, readingMinutes } from '../text/words';
import { findBroadCollection } from './find-broad-collection';
import { findPractices } from './find-practices';
import { findSignals } from './find-signals';
import type { Reading } from './reading';
import type { Analysis } from './report';
import { compileSignals, type Signal } from './signals';

/**
 * Reads a policy: pure, deterministic, linear in the text's length. Findings are given in the order of the rules,
 * for any text however short; whether they make a grade is for `score` to say.
 */
export function analyze(policy: PolicyText): Analysis {
  const { book, patterns, patternPhrases, signals, signalPhrases } = engine();
  const normal = normalise(policy.text);
  const passages = readPassages(policy, normal);
  const reading: Reading = { policy, normal, passages, text: book.open(normal.folded, passages) };
  const { topics, data, kindsOf } = findSignals(reading, signals, signalPhrases);
  const findings = [...findPractices(reading, patterns, patternPhrases), ...findBroadCollection(reading, kindsOf)];
  const order = new Map(RULES.map(({ id }, index) => [id, index]));
  findings.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
  const words = countWords(policy.text);
  return { language: languageOf(policy.text), words, readingMinutes: readingMinutes(words), topics, data, findings };
}

interface Engine {
  readonly book: PhraseBook;
  readonly patterns: readonly CompiledPattern[];
  readonly patternPhrases: readonly Phrase[];
  readonly signals: readonly Signal[];
  readonly signalPhrases: readonly Phrase[];
}

let compiled: Engine | undefined;

/** Compiled on the first text: a worker that only answers a click never pays for it. */
function engine(): Engine {
  compiled ??= compile();
  return compiled;
}

function compile(): Engine {
  const book = new PhraseBook(VOCABULARY);
  const patterns = compileRules(RULES, book);
  const signals = compileSignals(book);
  return {
    book,
    patterns,
    patternPhrases: patterns.map(({ phrase }) => phrase),
    signals,
    signalPhrases: signals.map(({ phrase }) => phrase),
  };
}
