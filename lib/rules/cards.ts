import { RULES } from '.';
import type { Rule } from './define-rule';

/** A rule in words, without its patterns: what a page needs that lists rules or names findings. */
export type RuleCard = Pick<Rule, 'id' | 'topic' | 'stance' | 'title' | 'why'>;

/** A rule without its words, which the interface has in the reader's language. */
export type BareRule = Omit<RuleCard, 'title' | 'why'>;

/** Every rule, in the order of its topic. The build puts its value in place of this module. */
export const BARE_RULES: readonly BareRule[] = RULES.map(({ id, topic, stance }) => ({ id, topic, stance }));
