import { browser } from 'wxt/browser';
import { DEFAULT_WEIGHTS, MAX_WEIGHT, type Weight, type Weights } from '../rules/weights';
import { RULE_IDS, type RuleId } from '../taxonomy/rule-ids';
import { watchKeys } from './watch-keys';

/**
 * One key per rule, and only for weights that the reader changed: two quick changes are two independent writes, so
 * neither can overwrite the other, without a lock. The number is the version of the stored shape.
 */
export const WEIGHT_PREFIX = 'weight/1/';

/** The defaults with the reader's changes; a damaged value counts as unchanged, and ids of unknown rules are left alone. */
export async function readWeights(): Promise<Weights> {
  const stored = await browser.storage.local.get(RULE_IDS.map(weightKey));
  const weights: Record<RuleId, Weight> = { ...DEFAULT_WEIGHTS };
  for (const rule of RULE_IDS) {
    const chosen = stored[weightKey(rule)];
    if (isWeight(chosen)) weights[rule] = chosen;
  }
  return weights;
}

/** Whether a value from outside is a weight. */
export function isWeight(value: unknown): value is Weight {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_WEIGHT;
}

/** Calls back with all weights after each change, in any context of the extension; returns a function that stops it. */
export function watchWeights(onChange: (weights: Weights) => void): () => void {
  return watchKeys((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(WEIGHT_PREFIX))) void readWeights().then(onChange);
  });
}

/** Where the weight of a rule is stored. */
export function weightKey(rule: RuleId): string {
  return WEIGHT_PREFIX + rule;
}
