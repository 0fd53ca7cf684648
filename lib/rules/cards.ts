import { RULES } from '.';
import type { Rule } from './define-rule';

/** A rule in words, without its patterns: what a page needs that lists rules or names findings. */
export type RuleCard = Pick<Rule, 'id' | 'topic' | 'stance' | 'title' | 'why'>;

/** Every rule in words, in the order of its topic. The build puts its value in place of this module. */
export const RULE_CARDS: readonly RuleCard[] = RULES.map(({ id, topic, stance, title, why }) => ({
  id,
  topic,
  stance,
  title,
  why,
}));
