import { DATA_SIGNALS } from '../rules/data-signals';
import { TOPIC_SIGNALS } from '../rules/topic-signals';
import { VOCABULARY } from '../rules/vocabulary';
import type { DataKind } from '../taxonomy/data-kinds';
import { DATA_KINDS } from '../taxonomy/data-kinds';
import { TOPICS, type Topic } from '../taxonomy/topics';
import { type CompiledPhrase, compilePhrase } from '../text/phrase/compile';

/** A phrase that shows a topic or names a kind of data. */
export type Signal =
  | { readonly topic: Topic; readonly phrase: CompiledPhrase }
  | { readonly kind: DataKind; readonly phrase: CompiledPhrase };

/** Every signal, compiled. */
export function compileSignals(): Signal[] {
  return [
    ...TOPICS.flatMap((topic) =>
      TOPIC_SIGNALS[topic].map((source) => ({ topic, phrase: compilePhrase(source, VOCABULARY) })),
    ),
    ...DATA_KINDS.flatMap((kind) =>
      DATA_SIGNALS[kind].map((source) => ({ kind, phrase: compilePhrase(source, VOCABULARY) })),
    ),
  ];
}
