import { defineRule } from '../define-rule';

export default defineRule({
  id: 'withdraw-consent',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can withdraw consent',
  why: 'A yes today does not bind you tomorrow.',
  holds: 'consent once given can be withdrawn',
  matches: [
    '{withdraw~|revoke~|revocation of|withdrawal of} ...5 {consent*|permission*|authori*|agreement|it}',
    '{consent*|permission*|authori*} ...9 {withdrawn|revoked|withdraw|revoke|be withdrawn}',
    '{consent withdrawal|right to withdraw}',
    '{take back|cancel} ...2 consent',
    '{no longer consent|consent ...4 {rescinded|revocable}}',
    'change ...4 consent ...4 at any time',
    '{agreed|consented} to ...6 {use|using|processing} ...12 change your mind',
  ],
  unless: ['we ...4 revoke ...3 restriction'],
  examples: {
    found: [
      'If you agreed to our use of your photos, you may change your mind at any time.',
      'You can take back your consent whenever you want.',
      'Consent is revocable at any time.',
      'Your right to withdraw lasts as long as your file.',
      'You may withdraw your consent at any time.',
      'Where we rely on your consent, you can revoke it by writing to us.',
      'Your rights:\n• [[to withdraw a permission that you have given]]\n• to complain',
      'Consent can be withdrawn in the settings.',
    ],
    ignored: [
      'You can cancel a parking permission at the gate.',
      'You may change your mind about the cake.',
      'You can take back the jars.',
      'We ask for your consent before we send you offers.',
      'Consent cannot be withdrawn.',
      'You may withdraw money from your account at any time.',
      'We may revoke your licence to use the app.',
    ],
  },
  sources: ['GDPR Art. 7(3)'],
});
