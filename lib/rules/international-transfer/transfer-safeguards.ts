import { defineRule } from '../define-rule';

export default defineRule({
  id: 'transfer-safeguards',
  topic: 'international-transfer',
  stance: 'good',
  title: 'Safeguards transfers abroad',
  why: 'Even abroad your data keeps a protection that somebody can be held to.',
  holds:
    'standard contractual clauses, adequacy, Privacy Shield/Data Privacy Framework, binding rules, or a general promise of adequate or equal protection',
  matches: [
    '{countries|country} ...4 {deemed|consider*|recogni*|found} ...3 {adequate|safe}',
    '{similar|same|equivalent|adequate} {degree|level|standard} of protection',
    'transfer ...14 {@not take place unless|unless|only if} ...8 {adequate|appropriate} ...2 {controls|protection*|measures}',
    '{standard|model|eu} [contractual|contract|data protection] clauses',
    'international data transfer {agreement|addendum}',
    '{transfer*|abroad|outside|countr*} ...24 {ensure*|make sure} ...8 {protected|safe|secure}',
    {
      phrase:
        '{ensure*|make sure|see to it} ...8 {adequately|appropriately|properly|suitably|equally|equivalently|sufficiently} {protected|safeguarded}',
      under: ['{transfer*|international*|abroad|overseas|cross-border|global}'],
    },
    'sccs',
    'adequacy {decision*|finding*|regulations}',
    'adequate level of ...3 protection',
    '{privacy shield|safe harbor|data privacy framework|dpf|swiss-us}',
    'binding corporate rules',
    '{transfer~|transferred|countr*|abroad|overseas|jurisdiction*|outside} ...24 {appropriate|adequate|suitable|similar|equivalent|same|sufficient|required|necessary} ...4 {safeguard*|protection*|level|measures|protected|standard*|mechanism*}',
    '@data ...6 remain~ protected',
    '{appropriate|adequate|suitable|legal|lawful} ...2 {safeguards|mechanisms|measures} ...14 {transfer~|transferred|countr*|cross-border|international*|outside}',
  ],
  unless: ['may not ...6 {same|equivalent|protect*}', 'not ...4 {provide|offer|have} ...5 {adequate|same|equivalent}'],
  examples: {
    found: [
      'We send it only to countries deemed adequate by the Commission.',
      'A similar degree of protection goes with it wherever it goes.',
      'No transfer will take place unless adequate controls are there.',
      'Transfers rest on standard contractual clauses.',
      'Where data leaves your country we see to it that it has an adequate level of protection.',
      'Larkspur takes part in the Data Privacy Framework.',
      '[[We use suitable safeguards for transfers to other countries.]] Write to us for a copy.',
      'When we send data abroad, we make sure that it stays safe.',
      '7. Transfers abroad\n[[We take steps to ensure that your data is adequately protected.]]',
      'Our transfers rest on the International Data Transfer Agreement.',
      'We use standard clauses of the Commission.',
    ],
    ignored: [
      'Both helmets offer the same level of comfort.',
      'We take appropriate measures to protect your data.',
      'Data may be transferred to countries whose laws protect you less.',
      'Our contracts have clauses about payment.',
      '7. Your password\nWe take steps to ensure that your data is adequately protected.',
      'You consent to the transfer of your data to the United States.',
      'When we go abroad, we make sure to lock the door.',
      'Our transfers rest on luck.',
    ],
  },
  sources: ['GDPR Art. 44–49'],
});
