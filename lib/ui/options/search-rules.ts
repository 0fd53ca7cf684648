import type { RuleCard } from '../../summary';
import { optionsMessages } from '../messages/options-messages';

/** Which rules are shown: all, those that were changed, or those that hold in the policy on show. */
export type RuleFilter = 'all' | 'changed' | 'found';

/** The rules that speak of every word of the query, in title, reason, id or group; all of them for an empty query. */
export function searchRules(rules: readonly RuleCard[], query: string): readonly RuleCard[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  return rules.filter((rule) => {
    const text = fold(`${rule.title} ${rule.why} ${rule.id} ${optionsMessages.ruleTopic[rule.topic]}`);
    return words.every((word) => text.includes(word));
  });
}

/** Lower case, without accents and with one kind of apostrophe. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
