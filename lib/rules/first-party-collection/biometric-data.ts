import { defineRule } from '../define-rule';

export default defineRule({
  id: 'biometric-data',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Collects biometric data',
  why: 'A password can be changed; a face or a fingerprint cannot.',
  holds: 'fingerprints, face or voice prints, or other biometric identifiers are or may be collected by the service',
  doesNotHold: 'said not to be collected, or the device alone keeps it',
  matches: [
    'biometric* [or genetic] {data|information|identifier*|template*|record*|feature*|characteristic*|identification|authentication|verification|method*}',
    '{face|facial|voice} {print*|template*|geometry|scan*|recognition|identification|features|patterns}',
    '{face recognition|faceprint*|voiceprint*|facial geometry|retina* scan*|iris scan*|hand geometry}',
    '{your|user|users|thumb} {fingerprint*|fingerprints|thumbprint*}',
    '{face|facial|body} ...3 {features|attributes} ...3 {within|in|of|from} ...3 {image*|photo*|video*}',
    '{scan~|collect~|record~|store~|capture~|take~} ...6 {fingerprints|retina}',
    '{facial|face|retina|iris|voiceprint|palm} {data|image data|measurement*|recognition data}',
  ],
  unless: [
    '{not|never} ...3 {access|accessible|leave~|receive~|store~|stored|collect|share|shared|transmitted} ...8 {biometric*|device|face|fingerprint*}',
    '{stored|stays|remain*|kept|processed} ...3 {only|locally|solely} ...3 {on|device}',
    '{voice|speech} recognition software',
    'assistive',
    '{special categor*|uniquely identifying}',
  ],
  examples: {
    found: [
      'With your consent we collect biometric identifiers such as voiceprints.',
      'Staff scan your fingerprints when you enter the vault.',
      'Our cameras use facial recognition to find repeat visitors.',
      'We may obtain:\n• your height\n• [[a face scan taken during sign-up]]',
      'To try on a pair of glasses, the app collects facial data.',
    ],
    ignored: [
      'We do not collect biometric data.',
      'Face unlock runs in your phone; the face scan is stored only on the device and we never see it.',
      'Advertisers may use browser fingerprinting to tell devices apart.',
      'If you use voice recognition software, please tell us what went wrong.',
      'Please keep your face in view during the call.',
    ],
  },
  sources: ['GDPR Art. 4(14) and 9(1)', 'Illinois BIPA, 740 ILCS 14/10'],
});
