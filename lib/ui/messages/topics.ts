import { RULE_TOPICS } from '../../taxonomy/topics';
import { sayEach } from '../../words';

/** Headings of the groups of rules. */
export const RULE_TOPIC_NAMES = sayEach('topic', RULE_TOPICS);
