import type { RuleId } from '../taxonomy/rule-ids';

/** How much a rule moves the score: a whole number from 0 (removed) to 10. */
export type Weight = number;

export type Weights = Readonly<Record<RuleId, Weight>>;

/** The largest weight that a user can give. */
export const MAX_WEIGHT = 10;

/**
 * The whole scoring policy on one screen. Users store only what they changed.
 * Origin: the catalogue's suggestions, which follow how ToS;DR's curators and PrivacySpy's readers rank the same
 * practices. What the law makes nearly every company grant counts half of what they suggest: see docs/decisions/0009.
 */
export const DEFAULT_WEIGHTS: Weights = {
  // first-party-collection
  'no-personal-data': 9,
  'minimal-collection': 4,
  'anonymous-use': 4,
  'required-personal-data': 2,
  'broad-collection': 3,
  'location-collection': 4,
  'precise-location': 6,
  'sensitive-data': 6,
  'biometric-data': 6,
  'government-id': 4,
  'camera-microphone': 4,
  'contacts-upload': 5,
  'message-content': 6,
  'browsing-history': 6,
  'purchase-payment-data': 1,
  'device-data': 1,
  'third-party-sources': 4,
  'data-combination': 4,
  'non-user-data': 6,
  'targeted-advertising': 5,
  'marketing-use': 2,
  'profiling-decisions': 4,
  'no-profiling-decisions': 3,
  'ai-training': 5,
  'no-ai-training': 4,
  'analytics-use': 1,
  // tracking
  cookies: 1,
  'third-party-cookies': 4,
  'third-party-analytics': 2,
  'tracking-pixels': 3,
  fingerprinting: 6,
  'cross-site-tracking': 6,
  'social-media-trackers': 4,
  'email-tracking': 3,
  'session-recording': 5,
  'cookie-control': 1,
  'cookies-required': 1,
  // third-party-sharing
  'sells-data': 10,
  'no-sale': 5,
  'shares-with-advertisers': 6,
  'shares-for-marketing': 6,
  'shares-with-partners': 5,
  'shares-with-affiliates': 2,
  'shares-with-providers': 1,
  'named-recipients': 2,
  'consent-before-sharing': 4,
  'no-sharing': 5,
  'recipients-bound': 2,
  'business-transfer': 3,
  'law-enforcement': 2,
  'broad-disclosure': 4,
  'resists-requests': 4,
  'aggregate-sharing': 1,
  'public-content': 2,
  'third-party-sites': 0,
  // data-retention
  'stated-retention': 4,
  'vague-retention': 2,
  'indefinite-retention': 6,
  'retention-after-deletion': 4,
  'deletion-when-done': 3,
  // user-rights
  'access-right': 1,
  'correction-right': 1,
  'deletion-right': 2,
  'no-deletion': 7,
  'account-deletion': 2,
  'portability-right': 1,
  'objection-right': 1,
  'withdraw-consent': 1,
  'complaint-right': 1,
  'no-discrimination': 1,
  'rights-burden': 2,
  // user-choice
  'marketing-opt-out': 1,
  'ads-opt-out': 1,
  'sharing-opt-out': 2,
  'opt-in-consent': 2,
  'consent-by-use': 4,
  'privacy-settings': 1,
  // do-not-track
  'dnt-ignored': 3,
  'dnt-honored': 4,
  'gpc-honored': 4,
  // data-security
  'security-measures': 1,
  encryption: 3,
  'end-to-end-encryption': 6,
  'restricted-staff-access': 2,
  'breach-notification': 4,
  'no-security-guarantee': 1,
  'liability-disclaimer': 3,
  // international-transfer
  'international-transfer': 3,
  'transfer-safeguards': 1,
  // specific-audiences
  'children-excluded': 1,
  'children-data': 5,
  'parental-consent': 1,
  'california-rights': 0,
  'european-rights': 0,
  'legal-basis': 1,
  // policy-change
  'change-without-notice': 3,
  'change-notice': 2,
  'change-by-use': 3,
  'effective-date': 1,
  'past-versions': 2,
  // contact
  'contact-details': 1,
  'data-protection-officer': 1,
};
