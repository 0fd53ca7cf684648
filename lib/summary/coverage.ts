import type { Analysis } from '../analysis/report';
import { type RuleTopic, TOPICS, type Topic } from '../taxonomy/topics';

/** The topic of the text to which each group of rules belongs. */
const TOPIC_OF: Readonly<Record<RuleTopic, Topic>> = {
  'first-party-collection': 'first-party-collection',
  tracking: 'first-party-collection',
  'third-party-sharing': 'third-party-sharing',
  'data-retention': 'data-retention',
  'user-rights': 'user-access',
  'user-choice': 'user-choice',
  'do-not-track': 'do-not-track',
  'data-security': 'data-security',
  'international-transfer': 'international-audiences',
  'specific-audiences': 'international-audiences',
  'policy-change': 'policy-change',
  contact: 'contact',
};

/** Only Californian law asks for a word on Do Not Track, and few need one on other regions: their absence tells nothing. */
const OPTIONAL: readonly Topic[] = ['do-not-track', 'international-audiences'];

/** Topics that a reader would expect and on which neither the text nor any finding touches. */
export function listSilentTopics({ topics, touched = [], findings }: Analysis): Topic[] {
  const spoken = new Set([...OPTIONAL, ...topics, ...touched, ...findings.map(({ topic }) => TOPIC_OF[topic])]);
  return TOPICS.filter((topic) => !spoken.has(topic));
}
