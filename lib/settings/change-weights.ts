import { browser } from 'wxt/browser';
import { DEFAULT_WEIGHTS, MAX_WEIGHT, type Weight, type Weights } from '../rules/weights';
import type { RuleId } from '../taxonomy/rule-ids';
import { isWeight, weightKey } from './weights';

/**
 * Stores weights, each a whole number from 0 to 10, and throws a RangeError for any other, before anything is stored.
 * Those that are back at their default are no longer stored.
 */
export async function setWeights(changes: Partial<Weights>): Promise<void> {
  const chosen = Object.entries(changes) as [RuleId, Weight][];
  const wrong = chosen.find(([, weight]) => !isWeight(weight));
  if (wrong) throw new RangeError(`A weight is a whole number from 0 to ${MAX_WEIGHT}: ${wrong[1]}`);
  const isDefault = ([rule, weight]: [RuleId, Weight]) => weight === DEFAULT_WEIGHTS[rule];
  const back = chosen.filter(isDefault);
  const away = chosen.filter((change) => !isDefault(change));
  await browser.storage.local.remove(back.map(([rule]) => weightKey(rule)));
  await browser.storage.local.set(Object.fromEntries(away.map(([rule, weight]) => [weightKey(rule), weight])));
}

/** Stores the weight of one rule, as `setWeights` does. */
export function setWeight(rule: RuleId, weight: Weight): Promise<void> {
  return setWeights({ [rule]: weight });
}
