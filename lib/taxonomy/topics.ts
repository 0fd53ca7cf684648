/**
 * What a paragraph speaks of: the ten OPP-115 categories (Wilson et al. 2016).
 * They give the outline of a policy and its coverage.
 */
export const TOPICS = [
  'first-party-collection',
  'third-party-sharing',
  'user-choice',
  'user-access',
  'data-retention',
  'data-security',
  'policy-change',
  'do-not-track',
  'international-audiences',
  'contact',
] as const;

export type Topic = (typeof TOPICS)[number];

/** The groups in which the rules stand: the OPP-115 categories, split where a reader would look for two things. */
export const RULE_TOPICS = [
  'first-party-collection',
  'tracking',
  'third-party-sharing',
  'data-retention',
  'user-rights',
  'user-choice',
  'do-not-track',
  'data-security',
  'international-transfer',
  'specific-audiences',
  'policy-change',
  'contact',
] as const;

export type RuleTopic = (typeof RULE_TOPICS)[number];

/** Rules of these topics are about what the reader may do; all others about what the company does. */
export const TOPICS_OF_THE_READER: readonly RuleTopic[] = [
  'user-rights',
  'user-choice',
  'do-not-track',
  'specific-audiences',
  'contact',
];
