import { browser } from 'wxt/browser';
import { RULE_IDS } from '../taxonomy/rule-ids';
import { isTheme } from '../taxonomy/theme';
import { isSite, MUTED_PREFIX } from './muted-sites';
import { isSwitch } from './setting';
import { isWeight, WEIGHT_PREFIX } from './weights';

/** What was found amiss among the stored settings. */
export interface Repairs {
  /** Settings that made no sense and are back at their default. */
  readonly damaged: number;
  /** Weights of rules that this version does not have; they are ignored, and left for the version that has them. */
  readonly unknownRules: readonly string[];
}

const RULES: ReadonlySet<string> = new Set(RULE_IDS);

/** What may stand under a key; what stands under any other key belongs to somebody else. */
const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  'automatic/1': isSwitch,
  'badge-text/1': isSwitch,
  'page-badge/1': isSwitch,
  'theme/1': isTheme,
};

/** Removes stored settings that make no sense, so that each is back at its default. */
export async function repairSettings(): Promise<Repairs> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const damaged = stored.filter(([key, value]) => isDamaged(key, value)).map(([key]) => key);
  if (damaged.length > 0) await browser.storage.local.remove(damaged);
  const weighed = stored.map(([key]) => key).filter((key) => key.startsWith(WEIGHT_PREFIX));
  const unknownRules = weighed.map((key) => key.slice(WEIGHT_PREFIX.length)).filter((rule) => !RULES.has(rule));
  return { damaged: damaged.length, unknownRules };
}

function isDamaged(key: string, value: unknown): boolean {
  if (key.startsWith(WEIGHT_PREFIX)) return RULES.has(key.slice(WEIGHT_PREFIX.length)) && !isWeight(value);
  if (key.startsWith(MUTED_PREFIX)) return value !== true || !isSite(key.slice(MUTED_PREFIX.length));
  return Object.hasOwn(CHECKS, key) && !CHECKS[key]?.(value);
}
