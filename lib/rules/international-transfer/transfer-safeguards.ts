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
    '{countries|country} ...4 {deemed|considered|recogni*|found} ...3 adequate',
    '{similar|same|equivalent|adequate} {degree|level|standard} of protection',
    'transfer ...14 {@not take place unless|unless|only if|only where} ...8 {adequate|appropriate|suitable} ...2 {controls|safeguards|protection*|measures}',
    '{standard|model|european|eu} {contractual|contract|data protection} clauses',
    'model clauses',
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
    ],
    ignored: [
      'Both helmets offer the same level of comfort.',
      'We take appropriate measures to protect your data.',
      'Data may be transferred to countries whose laws protect you less.',
      'Our contracts have clauses about payment.',
      'You consent to the transfer of your data to the United States.',
    ],
  },
  sources: ['GDPR Art. 44–49'],
});
