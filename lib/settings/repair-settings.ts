import { browser } from 'wxt/browser';
import { RULE_IDS } from '../taxonomy/rule-ids';
import { automatic } from './automatic';
import { badgeText } from './badge-text';
import { isSite, MUTED_PREFIX } from './muted-sites';
import { pageBadge } from './page-badge';
import type { Setting } from './setting';
import { theme } from './theme';
import { isWeight, WEIGHT_PREFIX } from './weights';

/** What was found amiss among the stored settings. */
export interface Repairs {
  /** Settings that made no sense and are back at their default. */
  readonly damaged: number;
  /** Weights of rules that this version does not have; they are ignored, and left for the version that has them. */
  readonly unknownRules: readonly string[];
}

const RULES: ReadonlySet<string> = new Set(RULE_IDS);

/** Those with a key of their own; what stands under a key of nobody's belongs to somebody else. */
const SETTINGS: readonly Setting<unknown>[] = [automatic, badgeText, pageBadge, theme];

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
  return SETTINGS.some((setting) => setting.key === key && !setting.isRight(value));
}
