import type { RuleId } from '../taxonomy/rule-ids';
import accessRight from './access-right';
import accountDeletion from './account-deletion';
import adsOptOut from './ads-opt-out';
import aggregateSharing from './aggregate-sharing';
import aiTraining from './ai-training';
import analyticsUse from './analytics-use';
import anonymousUse from './anonymous-use';
import biometricData from './biometric-data';
import breachNotification from './breach-notification';
import broadCollection from './broad-collection';
import broadDisclosure from './broad-disclosure';
import browsingHistory from './browsing-history';
import businessTransfer from './business-transfer';
import californiaRights from './california-rights';
import cameraMicrophone from './camera-microphone';
import changeByUse from './change-by-use';
import changeNotice from './change-notice';
import changeWithoutNotice from './change-without-notice';
import childrenData from './children-data';
import childrenExcluded from './children-excluded';
import complaintRight from './complaint-right';
import consentBeforeSharing from './consent-before-sharing';
import consentByUse from './consent-by-use';
import contactDetails from './contact-details';
import contactsUpload from './contacts-upload';
import cookieControl from './cookie-control';
import cookies from './cookies';
import cookiesRequired from './cookies-required';
import correctionRight from './correction-right';
import crossSiteTracking from './cross-site-tracking';
import dataCombination from './data-combination';
import dataProtectionOfficer from './data-protection-officer';
import type { Rule } from './define-rule';
import deletionRight from './deletion-right';
import deletionWhenDone from './deletion-when-done';
import deviceData from './device-data';
import dntHonored from './dnt-honored';
import dntIgnored from './dnt-ignored';
import effectiveDate from './effective-date';
import emailTracking from './email-tracking';
import encryption from './encryption';
import endToEndEncryption from './end-to-end-encryption';
import europeanRights from './european-rights';
import fingerprinting from './fingerprinting';
import governmentId from './government-id';
import gpcHonored from './gpc-honored';
import indefiniteRetention from './indefinite-retention';
import internationalTransfer from './international-transfer';
import lawEnforcement from './law-enforcement';
import legalBasis from './legal-basis';
import liabilityDisclaimer from './liability-disclaimer';
import locationCollection from './location-collection';
import marketingOptOut from './marketing-opt-out';
import marketingUse from './marketing-use';
import messageContent from './message-content';
import minimalCollection from './minimal-collection';
import namedRecipients from './named-recipients';
import noAiTraining from './no-ai-training';
import noDeletion from './no-deletion';
import noDiscrimination from './no-discrimination';
import noPersonalData from './no-personal-data';
import noProfilingDecisions from './no-profiling-decisions';
import noSale from './no-sale';
import noSecurityGuarantee from './no-security-guarantee';
import noSharing from './no-sharing';
import nonUserData from './non-user-data';
import objectionRight from './objection-right';
import optInConsent from './opt-in-consent';
import parentalConsent from './parental-consent';
import pastVersions from './past-versions';
import portabilityRight from './portability-right';
import preciseLocation from './precise-location';
import privacySettings from './privacy-settings';
import profilingDecisions from './profiling-decisions';
import publicContent from './public-content';
import purchasePaymentData from './purchase-payment-data';
import recipientsBound from './recipients-bound';
import requiredPersonalData from './required-personal-data';
import resistsRequests from './resists-requests';
import restrictedStaffAccess from './restricted-staff-access';
import retentionAfterDeletion from './retention-after-deletion';
import rightsBurden from './rights-burden';
import securityMeasures from './security-measures';
import sellsData from './sells-data';
import sensitiveData from './sensitive-data';
import sessionRecording from './session-recording';
import sharesForMarketing from './shares-for-marketing';
import sharesWithAdvertisers from './shares-with-advertisers';
import sharesWithAffiliates from './shares-with-affiliates';
import sharesWithPartners from './shares-with-partners';
import sharesWithProviders from './shares-with-providers';
import sharingOptOut from './sharing-opt-out';
import socialMediaTrackers from './social-media-trackers';
import statedRetention from './stated-retention';
import targetedAdvertising from './targeted-advertising';
import thirdPartyAnalytics from './third-party-analytics';
import thirdPartyCookies from './third-party-cookies';
import thirdPartySites from './third-party-sites';
import thirdPartySources from './third-party-sources';
import trackingPixels from './tracking-pixels';
import transferSafeguards from './transfer-safeguards';
import vagueRetention from './vague-retention';
import withdrawConsent from './withdraw-consent';

export type { RuleId } from '../taxonomy/rule-ids';
export type { Rule } from './define-rule';

/** Every rule, in the order of the rule topics. */
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
