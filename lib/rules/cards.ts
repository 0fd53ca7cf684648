import { RULES } from '.';
import type { Rule } from './define-rule';

/** A rule in words, without its patterns: what a page needs that lists rules or names findings. */
export type RuleCard = Pick<Rule, 'id' | 'topic' | 'stance' | 'title' | 'why'>;

/** What a page shows of a rule before anybody asks why it matters; see reasons.ts. */
export type RuleTitle = Omit<RuleCard, 'why'>;

/** Every rule by its title, in the order of its topic. The build puts its value in place of this module. */
export const RULE_TITLES: readonly RuleTitle[] = RULES.map(({ id, topic, stance, title }) => ({
  id,
  topic,
  stance,
  title,
}));
