import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { DEFAULT_WEIGHTS, MAX_WEIGHT, type Weight, type Weights } from '../rules/weights';
import { RULE_IDS, type RuleId } from '../taxonomy/rule-ids';

/**
 * One key per rule, and only for weights that the reader changed: two quick changes are two independent writes, so
 * neither can overwrite the other, without a lock. The number is the version of the stored shape.
 */
const PREFIX = 'weight/1/';

const ChosenWeight = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_WEIGHT));

/** The defaults with the reader's changes; a damaged value counts as unchanged, and ids of unknown rules are left alone. */
export async function readWeights(): Promise<Weights> {
  const stored = await browser.storage.local.get(RULE_IDS.map(keyOf));
  const weights: Record<RuleId, Weight> = { ...DEFAULT_WEIGHTS };
  for (const rule of RULE_IDS) {
    const chosen = stored[keyOf(rule)];
    if (v.is(ChosenWeight, chosen)) weights[rule] = chosen;
  }
  return weights;
}

/** Stores a rule's weight, a whole number from 0 to 10, and throws a RangeError for any other. */
export async function setWeight(rule: RuleId, weight: Weight): Promise<void> {
  if (!v.is(ChosenWeight, weight))
    throw new RangeError(`A weight is a whole number from 0 to ${MAX_WEIGHT}: ${weight}`);
  if (weight === DEFAULT_WEIGHTS[rule]) await browser.storage.local.remove(keyOf(rule));
  else await browser.storage.local.set({ [keyOf(rule)]: weight });
}

/** Forgets every change to a known rule; one write without a read before it, so that no later change is undone. */
export async function resetWeights(): Promise<void> {
  await browser.storage.local.remove(RULE_IDS.map(keyOf));
}

/** Calls back with all weights after each change, in any context of the extension; returns a function that stops it. */
export function watchWeights(onChange: (weights: Weights) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    void readWeights().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function keyOf(rule: RuleId): string {
  return PREFIX + rule;
}
