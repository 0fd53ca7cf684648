import type { RuleTopic } from '../../taxonomy/topics';

/** Headings of the groups of rules. */
export const RULE_TOPIC_NAMES: Readonly<Record<RuleTopic, string>> = {
  'first-party-collection': 'What they collect and why',
  tracking: 'Tracking',
  'third-party-sharing': 'Sharing and selling',
  'data-retention': 'How long they keep it',
  'user-rights': 'Your rights',
  'user-choice': 'Your choices',
  'do-not-track': 'Do Not Track',
  'data-security': 'Security',
  'international-transfer': 'Sending data abroad',
  'specific-audiences': 'Children and regions',
  'policy-change': 'Changes to the policy',
  contact: 'Contact',
};
