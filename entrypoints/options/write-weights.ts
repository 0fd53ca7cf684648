import type { Weight, Weights } from '../../lib/rules/weights';
import type { RuleId } from '../../lib/taxonomy/rule-ids';

/** A drag passes many values; one is written when it rests for so long, in milliseconds. */
const REST = 200;

/** Writes weights a moment after they were chosen, each the last one only. */
export interface WeightWriter {
  write(changes: Partial<Weights>): void;
  /** What was chosen and is not yet stored. */
  pending(): Partial<Weights>;
  /** Writes what is pending now, e.g. before the page goes away; never rejects. */
  flush(): Promise<void>;
}

/** A writer that stores by `store` and says by `onFailure` when that did not work. */
export function createWeightWriter(
  store: (rule: RuleId, weight: Weight) => Promise<void>,
  onFailure: () => void,
): WeightWriter {
  const chosen = new Map<RuleId, Weight>();
  const underWay = new Map<RuleId, Weight>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const storeOne = async (rule: RuleId, weight: Weight) => {
    underWay.set(rule, weight);
    try {
      await store(rule, weight);
    } catch {
      onFailure();
    } finally {
      if (underWay.get(rule) === weight) underWay.delete(rule);
    }
  };
  const flush = async () => {
    clearTimeout(timer);
    const due = [...chosen];
    chosen.clear();
    await Promise.all(due.map(([rule, weight]) => storeOne(rule, weight)));
  };
  return {
    write(changes) {
      for (const [rule, weight] of Object.entries(changes)) chosen.set(rule as RuleId, weight);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), REST);
    },
    pending: () => Object.fromEntries([...underWay, ...chosen]),
    flush,
  };
}
