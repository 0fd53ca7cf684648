import { RULE_IDS } from '../taxonomy/rule-ids';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic } from '../taxonomy/topics';
import type { Rule } from './define-rule';
import { STANCES } from './stances';

/** A rule in words, without its patterns: what a page needs that lists rules or names findings. */
export type RuleCard = Pick<Rule, 'id' | 'topic' | 'stance' | 'title' | 'why'>;

/** A rule without its words, which the interface has in the reader's language. */
export type BareRule = Omit<RuleCard, 'title' | 'why'>;

const BY_LETTER: Readonly<Record<string, Stance>> = { b: 'bad', g: 'good', n: 'neutral' };

const places = (Object.entries(STANCES) as [RuleTopic, string][]).flatMap(([topic, letters]) =>
  [...letters].map((letter) => ({ topic, stance: BY_LETTER[letter] ?? 'neutral' })),
);

/** Every rule, in the order of its topic. */
export const BARE_RULES: readonly BareRule[] = RULE_IDS.flatMap((id, i) => {
  const place = places[i];
  return place ? [{ id, ...place }] : [];
});
