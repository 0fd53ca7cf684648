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
    '{{similar|same|equivalent|adequate} {degree|level|standard} of|receives ...1 same} protection',
    `
      {no transfer|transfer} ...14 {@not take place unless|unless|only if} ...8 {adequate|appropriate}
      ...2 {controls|protection*|measures}
    `,
    '{standard|model|eu} [contractual|contract|data protection] clauses',
    'international data transfer {agreement|addendum}',
    '{uk ...2 addendum|idta|model contract*}',
    `
      {contract*|clauses|agreement*|terms} ...3 {approved|adopted|issued|published} by
      ...3 {commission|ico|information commissioner*}
    `,
    '{transfer*|abroad|outside|countr*} ...24 {ensure*|make sure} ...8 {protected|safe|secure|securely}',
    {
      phrase: `{
        {ensure*|make sure} ...8 {{adequately|appropriately|properly} protected|treated securely}
        |{appropriate|adequate|suitable|reasonable} safeguards
      }`,
      under: ['{transfer*|international*|abroad|where ...2 store}'],
    },
    'sccs',
    `
      transfer~ ...14 {protect|treated} ...8 {as described in|in line with|in accordance with|consistent with}
      ...2 policy
    `,
    '{transfer~|outside} ...14 {similar|same|with} {degree|protection|safeguards}',
    'adequacy {decision*|finding*|regulations}',
    '{privacy shield|safe harbor|data privacy framework|dpf|swiss-us}',
    'binding corporate rules',
    `
      {transfer~|countr*|abroad|overseas|jurisdiction*|outside|leave~ the {uk|eea|eu}|internationally}
      ...24 {appropriate|adequate|suitable|similar|equivalent|comparable|same|sufficient|required|necessary} ...4 {
        safeguard*|protection*|level|measures|protected|standard*|mechanism*
      }
    `,
    '@data ...6 remain~ protected',
    `
      {appropriate|adequate|suitable|legal|lawful} ...2 {safeguards|mechanisms|measures} ...14 {
        transfer~|countr*|cross-border|international*|outside
      }
    `,
  ],
  unless: ['merger*', 'not ...4 {provide|offer|have} ...5 {adequate|same|equivalent}'],
  examples: {
    found: [
      'Your data receives the same protection as if it had stayed at home.',
      'We send it only to countries deemed adequate by the Commission.',
      'We rely on the UK Addendum.',
      'Letters may be read outside the country, and we take steps to ensure that they are treated securely.',
      'We use contracts that were approved by the European Commission.',
      'When letters leave the UK we ask for comparable protection.',
      'A similar degree of protection goes with it wherever it goes.',
      'No transfer will take place unless adequate controls are there.',
      'Transfers rest on standard contractual clauses.',
      'Where data leaves your country we see to it that it has an adequate level of protection.',
      'Larkspur takes part in the Data Privacy Framework.',
      '[[We use suitable safeguards for transfers to other countries.]] Write to us for a copy.',
      'When we send data abroad, we make sure that it stays safe.',
      '7. Transfers abroad\n[[We take steps to ensure that your data is adequately protected.]]',
      'Our transfers rest on the International Data Transfer Agreement.',
      '7. Transfers abroad\n[[We use suitable safeguards.]]',
      'When we transfer letters to other countries, we will protect them as described in this policy.',
      'Letters may be read outside your country with safeguards.',
      'We use standard clauses of the Commission.',
    ],
    ignored: [
      'In a merger, your data may be transferred to the new owner, subject to the same privacy protections.',
      'Both helmets offer the same level of comfort.',
      'Your contract has been approved by the board.',
      'Buses that leave the UK need the same tyres.',
      'We take appropriate measures to protect your data.',
      'Data may be transferred to countries whose laws protect you less.',
      'Our contracts have clauses about payment.',
      '7. Your password\nWe take steps to ensure that your data is adequately protected.',
      'You consent to the transfer of your data to the United States.',
      'When we go abroad, we make sure to lock the door.',
      'Our transfers rest on luck.',
      'We transfer the stock to the mill as described in this policy.',
      '7. Transfers abroad\nWe store copies in Canada.',
    ],
  },
  sources: ['GDPR Art. 44–49'],
});
