import type { Frame } from '../rules/define-rule';
import { unpackRules } from '../rules/read-rules';
import type { RuleRow, RuleSheet } from '../rules/rule-sheet';
import { type PackedPoints, unpackPoints } from '../rules/topics/packed-points';
import type { PointRows } from '../rules/topics/point-rows';
import type { RuleId } from '../taxonomy/rule-ids';
import { TOPICS_OF_THE_READER } from '../taxonomy/topics';
import { type Phrase, PhraseBook } from '../text/phrase/phrase-book';
import { PointTable } from './point-table';

/** All that policies are read by, ready to run. */
export interface Engine {
  readonly rules: readonly RuleRow[];
  readonly book: PhraseBook;
  /** Their phrases are the first of the book. */
  readonly patterns: readonly CompiledPattern[];
  /** Their phrases come next. */
  readonly signals: readonly Signal[];
  readonly topics: PointTable;
  readonly data: PointTable;
}

/** A pattern of a rule, ready to run. */
export interface CompiledPattern {
  readonly rule: RuleRow;
  readonly phrase: Phrase;
  /** What counts as a statement of its rule besides what the company says that it does. */
  readonly hears: Hears;
  /** Its rule is about what the reader may do; all others are about what the company does. */
  readonly isOfReader: boolean;
  /** Holds only where it is negated. */
  readonly denied: boolean;
  /** Holds only where it is all that the passage says. */
  readonly whole: boolean;
  /** A sentence that leads in a list does not count where one of these rules holds of an item. */
  readonly spelledOutBy: readonly RuleId[];
  /** One of these must stand in the same sentence or its lead-in; empty for no condition. */
  readonly with: readonly Phrase[];
  readonly unless: readonly Phrase[];
  /** The heading above must hold one of these; empty for no condition. */
  readonly under: readonly Phrase[];
}

/** Of each frame, whether a rule hears it. */
export type Hears = Readonly<Record<Frame, boolean>>;

/** A phrase that is a trait in a table of points. */
export interface Signal {
  readonly phrase: Phrase;
  /** Its name in the table. */
  readonly trait: string;
  /** The kind of data that it names; null for the phrases of topics. */
  readonly kind: string | null;
}

/** Readies the sheets; tens of milliseconds, once for a worker's life. */
export function createEngine(sheet: RuleSheet, topics: PackedPoints, data: PackedPoints): Engine {
  const book = new PhraseBook(sheet.phrases, sheet.sought);
  const topicRows = unpackPoints(topics, book.words);
  const dataRows = unpackPoints(data, book.words);
  const rules = unpackRules(sheet.rules, sheet.sought);
  const classesOf = book.choicesFrom(sheet.classes);
  const patterns = compilePatterns(rules, book.phrases);
  return {
    rules,
    book,
    patterns,
    signals: compileSignals([topicRows, dataRows], book.phrases.slice(patterns.length, sheet.sought)),
    topics: new PointTable(topicRows, classesOf),
    data: new PointTable(dataRows, classesOf),
  };
}

function compilePatterns(rules: readonly RuleRow[], phrases: readonly Phrase[]): CompiledPattern[] {
  const patterns: CompiledPattern[] = [];
  const pick = (numbers: readonly number[]): Phrase[] => numbers.flatMap((number) => phrases[number] ?? []);
  for (const rule of rules) {
    const isOfReader = TOPICS_OF_THE_READER.includes(rule.topic);
    const hears = hearsOf(rule, isOfReader);
    const unless = pick(rule.unless);
    for (const [place, own] of rule.conditions.entries()) {
      const phrase = phrases[patterns.length];
      if (!phrase) throw new Error(`The rule sheet ends before a phrase of ${rule.id}: it has to be written anew.`);
      patterns.push({
        rule,
        phrase,
        hears,
        isOfReader,
        denied: place >= rule.matches,
        whole: own.whole,
        spelledOutBy: own.spelledOutBy,
        with: pick(own.with),
        unless: [...unless, ...pick(own.unless)],
        under: pick(own.under),
      });
    }
  }
  return patterns;
}

function hearsOf({ hears }: RuleRow, isOfReader: boolean): Hears {
  return {
    users: isOfReader || hears.includes('users'),
    control: isOfReader || hears.includes('control'),
    rights: isOfReader || hears.includes('rights'),
    hypothetical: isOfReader || hears.includes('hypothetical'),
    headings: hears.includes('headings'),
    questions: hears.includes('questions'),
    disclaimers: hears.includes('disclaimers'),
  };
}

function compileSignals(tables: readonly PointRows[], phrases: readonly Phrase[]): Signal[] {
  const signals: Signal[] = [];
  for (const trait of tables.flatMap(({ traits }) => traits)) {
    const colon = trait.indexOf(':');
    const number = Number(trait.slice(colon + 1));
    const phrase = phrases[number];
    if (colon >= 0 && phrase) signals[number] = { trait, phrase, kind: colon === 0 ? null : trait.slice(0, colon) };
  }
  return signals;
}
