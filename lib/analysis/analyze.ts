import type { RuleRow } from '../rules/rule-sheet';
import { DATA_SHEET, RULE_SHEET, TOPIC_SHEET } from '../rules/sheets';
import { normalise } from '../text/normal-form';
import { readPassages } from '../text/passages';
import type { PolicyText } from '../text/policy-text';
import { readTables } from '../text/tables';
import { countWords, readingMinutes } from '../text/words';
import { createEngine, type Engine } from './engine';
import { findBroadCollection } from './find-broad-collection';
import { judgeSignals } from './find-signals';
import { hideOwnName } from './own-name';
import { readStatements } from './read-statements';
import type { Reading } from './reading';
import type { Analysis, Finding } from './report';

/** Longer ones are no names of sections, in units. */
const LONGEST_HEADING = 160;

let ready: Engine | undefined;

/**
 * Reads a policy: pure, deterministic, linear in the text's length. Findings are given in the order of the rules,
 * for any text however short; whether they make a grade is for `score` to say. The language, a BCP 47 primary tag, is
 * told by whoever has the text: English where nobody says otherwise.
 */
export function analyze(policy: PolicyText, language = 'en'): Analysis {
  // Readied by the first text: a worker that only answers a click never pays for it.
  ready ??= createEngine(RULE_SHEET, TOPIC_SHEET, DATA_SHEET);
  const { rules } = ready;
  const reading = openPolicy(policy, ready);
  const statements = readStatements(reading, ready);
  const practices = withoutYielding(statements.practices, rules);
  const { topics, touched, data, notData, ...kinds } = judgeSignals(reading, ready, statements);
  const findings = findBroadCollection(reading, rules, { ...kinds, mentions: statements.mentions }, practices);
  reading.text.close();
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  findings.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
  const words = countWords(policy.text);
  return {
    language,
    words,
    readingMinutes: readingMinutes(words),
    topics,
    ...(touched.length > 0 && { touched }),
    data,
    ...(notData.length > 0 && { notData }),
    findings,
    headings: policy.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end, level }) => ({
        text: policy.text.slice(start, Math.min(end, start + LONGEST_HEADING)),
        start,
        level,
      })),
  };
}

/** The findings without those that others take away. */
function withoutYielding(findings: readonly Finding[], rules: readonly RuleRow[]): Finding[] {
  // What only may be takes nothing away.
  const found = new Set(
    findings.filter(({ evidence }) => evidence.some(({ modality }) => modality !== 'may')).map(({ rule }) => rule),
  );
  const gone = new Set(rules.flatMap(({ id, yieldsTo }) => (yieldsTo.some((rule) => found.has(rule)) ? [id] : [])));
  return findings.filter(({ rule }) => !gone.has(rule));
}

/** Cuts a policy into passages and their words. */
export function openPolicy(policy: PolicyText, engine: Pick<Engine, 'book' | 'patterns'>): Reading {
  const normal = normalise(policy.text);
  const passages = readPassages(policy, normal);
  const text = engine.book.open(hideOwnName(normal, engine), passages);
  const blocks = policy.blocks.map(({ kind, start, end }) => ({
    kind,
    start: normal.fromOriginal(start),
    end: normal.fromOriginal(end),
  }));
  return { policy, normal, passages, text, answers: readTables(normal.clean, blocks) };
}
