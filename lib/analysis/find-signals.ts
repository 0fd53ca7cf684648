import { DATA_KINDS, type DataKind } from '../taxonomy/data-kinds';
import { TOPICS, type Topic } from '../taxonomy/topics';
import { frame } from '../text/framing';
import { quoteOf } from './evidence';
import type { Reading } from './find-practices';
import type { DataMention, Quote } from './report';
import type { Signal } from './signals';
import { statementOf } from './statements';

/** What paragraphs speak of, and which kinds of data. */
export interface Signals {
  readonly topics: readonly Topic[];
  readonly data: readonly DataMention[];
  /** By passage: the kinds of data that it names as collected or shared. */
  readonly kindsOf: ReadonlyMap<number, ReadonlySet<DataKind>>;
}

/** Words of collecting, using or sharing: a kind of data beside none of them is only talked about. */
const HANDLES =
  /\b(?:collect|gather|receiv|obtain|record|captur|stor|access|process|use|using|track|log|shar|disclos|provid|submit|giv|sell|transfer|ask|request|includ|require|enter|send|retain|monitor|assign|place|contain|transmit|releas|publish|display|identif)/;

/** Finds topics and kinds of data; `candidates[i]` lists the signals that may occur in passage i. */
export function findSignals(
  reading: Reading,
  signals: readonly Signal[],
  candidates: readonly (readonly number[])[],
): Signals {
  const topics = new Set<Topic>();
  const quotes = new Map<DataKind, Quote[]>();
  const kindsOf = new Map<number, Set<DataKind>>();
  for (const [index, passage] of reading.passages.entries()) {
    const found = candidates[index] ?? [];
    const statement = found.length > 0 ? statementOf(reading.passages, index, reading.normal) : null;
    if (!statement || statement.isLabel) continue;
    const handles = HANDLES.test(statement.folded);
    for (const candidate of found) {
      const signal = signals[candidate];
      if (!signal) continue;
      if ('topic' in signal) {
        if (!topics.has(signal.topic) && occursIn(signal, statement.folded, statement.own)) topics.add(signal.topic);
        continue;
      }
      const kinds = kindsOf.get(index) ?? new Set();
      if (!handles || kinds.has(signal.kind) || !namedAsHandled(signal, statement.folded, statement.own)) continue;
      kindsOf.set(index, kinds.add(signal.kind));
      const list = quotes.get(signal.kind) ?? [];
      quotes.set(signal.kind, [...list, quoteOf(reading.policy, reading.normal, passage)]);
    }
  }
  return {
    topics: TOPICS.filter((topic) => topics.has(topic)),
    data: DATA_KINDS.flatMap((kind) => {
      const evidence = quotes.get(kind);
      return evidence ? [{ kind, evidence }] : [];
    }),
    kindsOf,
  };
}

function occursIn({ phrase }: Signal, folded: string, from: number): boolean {
  phrase.expression.lastIndex = from;
  return phrase.expression.test(folded);
}

function namedAsHandled({ phrase }: Signal, folded: string, from: number): boolean {
  const { expression } = phrase;
  expression.lastIndex = from;
  for (let match = expression.exec(folded); match; match = expression.exec(folded)) {
    if (!frame(folded, { start: match.index, end: match.index + match[0].length }).denied) return true;
  }
  return false;
}
