import type { RuleId } from '../taxonomy/rule-ids';
import contactDetails from './contact/contact-details';
import dataProtectionOfficer from './contact/data-protection-officer';
import deletionWhenDone from './data-retention/deletion-when-done';
import indefiniteRetention from './data-retention/indefinite-retention';
import retentionAfterDeletion from './data-retention/retention-after-deletion';
import statedRetention from './data-retention/stated-retention';
import vagueRetention from './data-retention/vague-retention';
import breachNotification from './data-security/breach-notification';
import encryption from './data-security/encryption';
import endToEndEncryption from './data-security/end-to-end-encryption';
import liabilityDisclaimer from './data-security/liability-disclaimer';
import noSecurityGuarantee from './data-security/no-security-guarantee';
import restrictedStaffAccess from './data-security/restricted-staff-access';
import securityMeasures from './data-security/security-measures';
import type { Rule } from './define-rule';
import dntHonored from './do-not-track/dnt-honored';
import dntIgnored from './do-not-track/dnt-ignored';
import gpcHonored from './do-not-track/gpc-honored';
import aiTraining from './first-party-collection/ai-training';
import analyticsUse from './first-party-collection/analytics-use';
import anonymousUse from './first-party-collection/anonymous-use';
import biometricData from './first-party-collection/biometric-data';
import broadCollection from './first-party-collection/broad-collection';
import browsingHistory from './first-party-collection/browsing-history';
import cameraMicrophone from './first-party-collection/camera-microphone';
import contactsUpload from './first-party-collection/contacts-upload';
import dataCombination from './first-party-collection/data-combination';
import deviceData from './first-party-collection/device-data';
import governmentId from './first-party-collection/government-id';
import locationCollection from './first-party-collection/location-collection';
import marketingUse from './first-party-collection/marketing-use';
import messageContent from './first-party-collection/message-content';
import minimalCollection from './first-party-collection/minimal-collection';
import noAiTraining from './first-party-collection/no-ai-training';
import noPersonalData from './first-party-collection/no-personal-data';
import noProfilingDecisions from './first-party-collection/no-profiling-decisions';
import nonUserData from './first-party-collection/non-user-data';
import preciseLocation from './first-party-collection/precise-location';
import profilingDecisions from './first-party-collection/profiling-decisions';
import purchasePaymentData from './first-party-collection/purchase-payment-data';
import requiredPersonalData from './first-party-collection/required-personal-data';
import sensitiveData from './first-party-collection/sensitive-data';
import targetedAdvertising from './first-party-collection/targeted-advertising';
import thirdPartySources from './first-party-collection/third-party-sources';
import internationalTransfer from './international-transfer/international-transfer';
import transferSafeguards from './international-transfer/transfer-safeguards';
import changeByUse from './policy-change/change-by-use';
import changeNotice from './policy-change/change-notice';
import changeWithoutNotice from './policy-change/change-without-notice';
import effectiveDate from './policy-change/effective-date';
import pastVersions from './policy-change/past-versions';
import californiaRights from './specific-audiences/california-rights';
import childrenData from './specific-audiences/children-data';
import childrenExcluded from './specific-audiences/children-excluded';
import europeanRights from './specific-audiences/european-rights';
import legalBasis from './specific-audiences/legal-basis';
import parentalConsent from './specific-audiences/parental-consent';
import aggregateSharing from './third-party-sharing/aggregate-sharing';
import broadDisclosure from './third-party-sharing/broad-disclosure';
import businessTransfer from './third-party-sharing/business-transfer';
import consentBeforeSharing from './third-party-sharing/consent-before-sharing';
import lawEnforcement from './third-party-sharing/law-enforcement';
import namedRecipients from './third-party-sharing/named-recipients';
import noSale from './third-party-sharing/no-sale';
import noSharing from './third-party-sharing/no-sharing';
import publicContent from './third-party-sharing/public-content';
import recipientsBound from './third-party-sharing/recipients-bound';
import resistsRequests from './third-party-sharing/resists-requests';
import sellsData from './third-party-sharing/sells-data';
import sharesForMarketing from './third-party-sharing/shares-for-marketing';
import sharesWithAdvertisers from './third-party-sharing/shares-with-advertisers';
import sharesWithAffiliates from './third-party-sharing/shares-with-affiliates';
import sharesWithPartners from './third-party-sharing/shares-with-partners';
import sharesWithProviders from './third-party-sharing/shares-with-providers';
import thirdPartySites from './third-party-sharing/third-party-sites';
import cookieControl from './tracking/cookie-control';
import cookies from './tracking/cookies';
import cookiesRequired from './tracking/cookies-required';
import crossSiteTracking from './tracking/cross-site-tracking';
import emailTracking from './tracking/email-tracking';
import fingerprinting from './tracking/fingerprinting';
import sessionRecording from './tracking/session-recording';
import socialMediaTrackers from './tracking/social-media-trackers';
import thirdPartyAnalytics from './tracking/third-party-analytics';
import thirdPartyCookies from './tracking/third-party-cookies';
import trackingPixels from './tracking/tracking-pixels';
import adsOptOut from './user-choice/ads-opt-out';
import consentByUse from './user-choice/consent-by-use';
import marketingOptOut from './user-choice/marketing-opt-out';
import optInConsent from './user-choice/opt-in-consent';
import privacySettings from './user-choice/privacy-settings';
import sharingOptOut from './user-choice/sharing-opt-out';
import accessRight from './user-rights/access-right';
import accountDeletion from './user-rights/account-deletion';
import complaintRight from './user-rights/complaint-right';
import correctionRight from './user-rights/correction-right';
import deletionRight from './user-rights/deletion-right';
import noDeletion from './user-rights/no-deletion';
import noDiscrimination from './user-rights/no-discrimination';
import objectionRight from './user-rights/objection-right';
import portabilityRight from './user-rights/portability-right';
import rightsBurden from './user-rights/rights-burden';
import withdrawConsent from './user-rights/withdraw-consent';

/** Every rule, in the order of the rule topics. Written by `npm run new-rule`. */
export const RULES: readonly Rule[] = [
  noPersonalData,
  minimalCollection,
  anonymousUse,
  requiredPersonalData,
  broadCollection,
  locationCollection,
  preciseLocation,
  sensitiveData,
  biometricData,
  governmentId,
  cameraMicrophone,
  contactsUpload,
  messageContent,
  browsingHistory,
  purchasePaymentData,
  deviceData,
  thirdPartySources,
  dataCombination,
  nonUserData,
  targetedAdvertising,
  marketingUse,
  profilingDecisions,
  noProfilingDecisions,
  aiTraining,
  noAiTraining,
  analyticsUse,
  cookies,
  thirdPartyCookies,
  thirdPartyAnalytics,
  trackingPixels,
  fingerprinting,
  crossSiteTracking,
  socialMediaTrackers,
  emailTracking,
  sessionRecording,
  cookieControl,
  cookiesRequired,
  sellsData,
  noSale,
  sharesWithAdvertisers,
  sharesForMarketing,
  sharesWithPartners,
  sharesWithAffiliates,
  sharesWithProviders,
  namedRecipients,
  consentBeforeSharing,
  noSharing,
  recipientsBound,
  businessTransfer,
  lawEnforcement,
  broadDisclosure,
  resistsRequests,
  aggregateSharing,
  publicContent,
  thirdPartySites,
  statedRetention,
  vagueRetention,
  indefiniteRetention,
  retentionAfterDeletion,
  deletionWhenDone,
  accessRight,
  correctionRight,
  deletionRight,
  noDeletion,
  accountDeletion,
  portabilityRight,
  objectionRight,
  withdrawConsent,
  complaintRight,
  noDiscrimination,
  rightsBurden,
  marketingOptOut,
  adsOptOut,
  sharingOptOut,
  optInConsent,
  consentByUse,
  privacySettings,
  dntIgnored,
  dntHonored,
  gpcHonored,
  securityMeasures,
  encryption,
  endToEndEncryption,
  restrictedStaffAccess,
  breachNotification,
  noSecurityGuarantee,
  liabilityDisclaimer,
  internationalTransfer,
  transferSafeguards,
  childrenExcluded,
  childrenData,
  parentalConsent,
  californiaRights,
  europeanRights,
  legalBasis,
  changeWithoutNotice,
  changeNotice,
  changeByUse,
  effectiveDate,
  pastVersions,
  contactDetails,
  dataProtectionOfficer,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined where it no longer exists. */
export function ruleById(id: RuleId): Rule | undefined {
  return byId.get(id);
}
