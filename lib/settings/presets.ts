import { DEFAULT_WEIGHTS, type Weight, type Weights } from '../rules/weights';
import { RULE_IDS, type RuleId } from '../taxonomy/rule-ids';

/** What a reader may care for most, in the order in which it is offered. */
export const PRESET_IDS = [
  'balanced',
  'ads-and-tracking',
  'kids',
  'eu-rights',
  'california',
  'ai-training',
  'minimal',
] as const;

export type PresetId = (typeof PRESET_IDS)[number];

/** A partial table of weights, and what all other rules get: their default, or 0. */
interface Preset {
  readonly others: 'default' | 'removed';
  readonly weights: Partial<Weights>;
}

/** Every weight has its reason in docs/decisions/0012-presets.md; a test compares the two. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  balanced: { others: 'default', weights: {} },
  'ads-and-tracking': {
    others: 'default',
    weights: {
      'targeted-advertising': 9,
      'shares-with-advertisers': 10,
      'shares-for-marketing': 8,
      'cross-site-tracking': 10,
      'browsing-history': 9,
      fingerprinting: 9,
      'third-party-cookies': 7,
      'social-media-trackers': 7,
      'session-recording': 7,
      'tracking-pixels': 6,
      'email-tracking': 6,
      'third-party-analytics': 4,
      'data-combination': 7,
      'third-party-sources': 6,
      'ads-opt-out': 4,
      'sharing-opt-out': 4,
      'cookie-control': 3,
      'dnt-ignored': 6,
      'dnt-honored': 7,
      'gpc-honored': 8,
    },
  },
  kids: {
    others: 'default',
    weights: {
      'children-data': 10,
      'parental-consent': 5,
      'children-excluded': 3,
      'location-collection': 6,
      'precise-location': 9,
      'camera-microphone': 7,
      'contacts-upload': 7,
      'message-content': 8,
      'biometric-data': 8,
      'targeted-advertising': 9,
      'profiling-decisions': 7,
      'cross-site-tracking': 8,
      'social-media-trackers': 6,
      'ai-training': 7,
      'indefinite-retention': 8,
      'deletion-right': 4,
      'account-deletion': 4,
    },
  },
  'eu-rights': {
    others: 'default',
    weights: {
      'legal-basis': 3,
      'access-right': 2,
      'deletion-right': 3,
      'no-deletion': 10,
      'objection-right': 2,
      'withdraw-consent': 2,
      'complaint-right': 3,
      'rights-burden': 6,
      'opt-in-consent': 4,
      'consent-by-use': 8,
      'profiling-decisions': 7,
      'minimal-collection': 6,
      'stated-retention': 6,
      'vague-retention': 5,
      'indefinite-retention': 9,
      'retention-after-deletion': 6,
      'named-recipients': 4,
      'broad-disclosure': 6,
      'international-transfer': 6,
      'transfer-safeguards': 4,
      'data-protection-officer': 2,
      'sensitive-data': 8,
      'change-without-notice': 5,
      'change-by-use': 5,
    },
  },
  california: {
    others: 'default',
    weights: {
      'no-sale': 7,
      'sharing-opt-out': 4,
      'gpc-honored': 9,
      'ads-opt-out': 3,
      'shares-with-advertisers': 9,
      'cross-site-tracking': 8,
      'targeted-advertising': 7,
      'shares-for-marketing': 8,
      'sensitive-data': 8,
      'precise-location': 8,
      'biometric-data': 8,
      'government-id': 6,
      'message-content': 8,
      'access-right': 2,
      'deletion-right': 3,
      'correction-right': 2,
      'no-discrimination': 2,
      'rights-burden': 5,
      'stated-retention': 6,
      'vague-retention': 4,
      'parental-consent': 3,
    },
  },
  'ai-training': {
    others: 'default',
    weights: {
      'ai-training': 10,
      'no-ai-training': 9,
      'message-content': 9,
      'camera-microphone': 6,
      'biometric-data': 8,
      'third-party-sources': 6,
      'non-user-data': 8,
      'data-combination': 6,
      'profiling-decisions': 8,
      'no-profiling-decisions': 6,
      'opt-in-consent': 5,
      'consent-by-use': 6,
      'objection-right': 4,
      'deletion-right': 4,
      'retention-after-deletion': 7,
      'indefinite-retention': 8,
      'change-without-notice': 6,
      'change-by-use': 5,
    },
  },
  minimal: {
    others: 'removed',
    weights: {
      'sells-data': 10,
      'no-sale': 6,
      'no-sharing': 6,
      'shares-with-advertisers': 10,
      'shares-for-marketing': 10,
      'cross-site-tracking': 10,
      fingerprinting: 10,
      'browsing-history': 10,
      'message-content': 8,
      'precise-location': 8,
      'sensitive-data': 8,
      'biometric-data': 8,
      'non-user-data': 8,
      'indefinite-retention': 10,
      'no-deletion': 10,
      'end-to-end-encryption': 10,
      'no-personal-data': 10,
    },
  },
};

/** The weights of every rule under a preset; whatever the reader had set before does not matter. */
export function weightsOf(preset: PresetId): Weights {
  const { others, weights } = PRESETS[preset];
  const weightOf = (rule: RuleId): Weight => weights[rule] ?? (others === 'removed' ? 0 : DEFAULT_WEIGHTS[rule]);
  return Object.fromEntries(RULE_IDS.map((rule) => [rule, weightOf(rule)])) as Record<RuleId, Weight>;
}
