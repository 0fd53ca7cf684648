import { DATA_SIGNALS } from '../rules/data-signals';
import { TOPIC_SIGNALS } from '../rules/topic-signals';
import { DATA_KINDS, type DataKind } from '../taxonomy/data-kinds';
import { TOPICS, type Topic } from '../taxonomy/topics';
import type { Phrase, PhraseBook } from '../text/phrase/phrase-book';

/** A phrase that shows a topic or names a kind of data. */
export type Signal =
  | { readonly topic: Topic; readonly phrase: Phrase }
  | { readonly kind: DataKind; readonly phrase: Phrase };

/** Every signal, compiled into a book. */
export function compileSignals(book: PhraseBook): Signal[] {
  return [
    ...TOPICS.flatMap((topic) => TOPIC_SIGNALS[topic].map((source) => ({ topic, phrase: book.add(source) }))),
    ...DATA_KINDS.flatMap((kind) => DATA_SIGNALS[kind].map((source) => ({ kind, phrase: book.add(source) }))),
  ];
}
