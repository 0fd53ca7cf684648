import { defineRule } from '../define-rule';

export default defineRule({
  id: 'parental-consent',
  topic: 'specific-audiences',
  stance: 'good',
  title: "Asks for parents' consent",
  why: 'Parents keep a say over what is collected about their children.',
  holds: "parents' or guardians' consent is required or parents may review or delete",
  matches: [
    '{parent~|parents|parental|guardian~|guardians|guardian} ...8 {consent~|permission|approval|authori*|supervision|consented}',
    '{consent|permission|approval|authori*|involvement|supervision} ...8 {parent~|parents|parental|guardian~|guardians}',
    '{parent~|parents|guardian~|guardians|guardian} ...12 {contact us|may request|can request|may review|review|delete|remove|alert|access|refuse|have the right}',
    '{if you ...4 {parent|guardian}|your child} ...30 {contact|notify|alert|inform|tell|let} us',
    'parental controls',
    '{without|not without} ...6 {{parent*|guardian*} ...3 {consent|permission|approval|authori*}|{consent|permission} ...3 {parent*|guardian*}}',
  ],
  unless: ['parent compan*'],
  examples: {
    found: [
      'We do not knowingly record anything about children without the consent of a parent.',
      'If we find that we hold details of a child without proof of parental permission, they are erased.',
      'Should you discover that your child signed up, please let us know.',
      'Children need the consent of a parent to register.',
      'We ask for parental permission before a child can post.',
      'Parents may review or delete what their child told us.',
      '[[If you are a parent and believe that your child gave us data, contact us.]] We answer within a day.',
    ],
    ignored: [
      'Without our parent company we could not run the mill.',
      'Our parent company may see your data.',
      'We consent to audits by our parent company.',
      'Parents like our toys.',
      'Families can share one account.',
    ],
  },
  sources: ['COPPA, 16 CFR 312.5', 'GDPR Art. 8'],
});
