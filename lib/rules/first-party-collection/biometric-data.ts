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
    'biometric* {data|information|identifier*|identification|method*}',
    '{face|facial} {scan*|recognition|geometry|templates|data}',
    '{faceprint*|voiceprint*|voice identification|{iris|fingerprint} {scan*|data|template*}}',
    '{scan~|collect~} ...6 fingerprints',
    'scan* of ...2 face',
  ],
  unless: [
    'stored ...3 only ...3 {on|device}',

    '{special categor*|not collected}',
  ],
  examples: {
    found: [
      'When you verify your identity, our vendor and we process a scan of your face.',

      'With your consent we collect biometric identifiers such as voiceprints.',
      'Staff scan your fingerprints when you enter the vault.',
      'Our cameras use facial recognition to find repeat visitors.',
      'We may obtain:\n• your height\n• [[a face scan taken during sign-up]]',
      'To try on a pair of glasses, the app collects facial data.',
      'Guards use an iris scan at the door of the server room.',
    ],
    ignored: [
      'Biometric information: not collected.',

      'We do not collect biometric data.',
      'Face unlock runs in your phone; the face scan is stored only on the device and we never see it.',
      'Advertisers may use browser fingerprinting to tell devices apart.',
      'If you use voice recognition software, please tell us what went wrong.',
      'Please keep your face in view during the call.',
      'Voice features turn what you dictate into text.',
    ],
  },
  sources: ['GDPR Art. 4(14) and 9(1)', 'Illinois BIPA, 740 ILCS 14/10'],
});
