import { RULE_IDS } from '../taxonomy/rule-ids';
import { RULE_TOPICS, type RuleTopic } from '../taxonomy/topics';
import { ruleById } from '.';

/**
 * By topic, a letter for each of its rules' stances ("b", "g" or "n") in the order of RULE_IDS, which stand by topic too:
 * a tenth of what a table by id would weigh. The build puts its value in place of this module.
 */
export const STANCES: Readonly<Record<RuleTopic, string>> = Object.fromEntries(
  RULE_TOPICS.map((topic) => [
    topic,
    RULE_IDS.map(ruleById)
      .flatMap((rule) => (rule?.topic === topic ? rule.stance[0] : []))
      .join(''),
  ]),
) as Record<RuleTopic, string>;
