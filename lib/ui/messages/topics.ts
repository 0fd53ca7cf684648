import type { RuleTopic, Topic } from '../../taxonomy/topics';

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

/** Topics as the end of "It does not say …". */
export const SILENCES: Readonly<Record<Topic, string>> = {
  'first-party-collection': 'what they collect',
  'third-party-sharing': 'who gets your data',
  'user-choice': 'what you can refuse',
  'user-access': 'how to see, correct or delete your data',
  'data-retention': 'how long they keep your data',
  'data-security': 'how they protect your data',
  'policy-change': 'how they tell you of changes',
  'do-not-track': 'how they treat Do Not Track',
  'international-audiences': 'what holds in other countries and for children',
  contact: 'whom to ask about privacy',
};
