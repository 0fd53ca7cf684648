import { DATA_KINDS, type DataKind } from '../taxonomy/data-kinds';
import { TOPICS, type Topic } from '../taxonomy/topics';
import { frame } from '../text/framing';
import type { Phrase } from '../text/phrase/phrase-book';
import { quoteOf } from './evidence';
import type { Reading } from './reading';
import type { DataMention, Quote } from './report';
import type { Signal } from './signals';
import { standingOf } from './standing';

/** What a policy speaks of, and which kinds of data. */
export interface Signals {
  readonly topics: readonly Topic[];
  readonly data: readonly DataMention[];
  /** By passage: the kinds of data that it names as collected or shared. */
  readonly kindsOf: ReadonlyMap<number, ReadonlySet<DataKind>>;
}

/** Words of collecting, using or sharing: a kind of data beside none of them is only talked about. */
const HANDLES =
  /\b(?:collect|gather|receiv|obtain|record|captur|stor|access|process|use|using|track|log|shar|disclos|provid|submit|giv|sell|transfer|ask|request|includ|require|enter|send|retain|monitor|assign|place|contain|transmit|releas|publish|display|identif)/;

/** Finds topics and kinds of data. */
export function findSignals(reading: Reading, signals: readonly Signal[], phrases: readonly Phrase[]): Signals {
  const topics = new Set<Topic>();
  const kindsOf = new Map<number, Set<DataKind>>();
  for (const [at, passage] of reading.passages.entries()) {
    const found = reading.text.candidates(at, phrases).flatMap((candidate) => signals[candidate] ?? []);
    if (found.length === 0 || standingOf(passage.kind, reading.text.unit(at)).isLabel) continue;
    for (const signal of found) {
      if ('topic' in signal && !topics.has(signal.topic) && occursIn(reading, at, signal.phrase))
        topics.add(signal.topic);
    }
    if (!HANDLES.test(reading.text.unit(at).folded)) continue;
    const kinds = new Set<DataKind>();
    for (const signal of found) {
      if ('kind' in signal && !kinds.has(signal.kind) && isNamedAsHandled(reading, at, signal.phrase))
        kinds.add(signal.kind);
    }
    if (kinds.size > 0) kindsOf.set(at, kinds);
  }
  return { topics: TOPICS.filter((topic) => topics.has(topic)), data: mentionsOf(reading, kindsOf), kindsOf };
}

function mentionsOf(reading: Reading, kindsOf: ReadonlyMap<number, ReadonlySet<DataKind>>): DataMention[] {
  const quotes = new Map<DataKind, Quote[]>();
  for (const [index, kinds] of kindsOf) {
    const passage = reading.passages[index];
    if (!passage) continue;
    const quote = quoteOf(reading, passage);
    for (const kind of kinds) {
      const list = quotes.get(kind);
      if (list) list.push(quote);
      else quotes.set(kind, [quote]);
    }
  }
  return DATA_KINDS.flatMap((kind) => {
    const evidence = quotes.get(kind);
    return evidence ? [{ kind, evidence }] : [];
  });
}

function occursIn({ text }: Reading, index: number, phrase: Phrase): boolean {
  return text.find(index, phrase, () => true) !== null;
}

function isNamedAsHandled({ text }: Reading, index: number, phrase: Phrase): boolean {
  return text.find(index, phrase, (span) => !frame(text.unit(index).folded, span).denied) !== null;
}
