import type { Topic } from '../../taxonomy/topics';

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
