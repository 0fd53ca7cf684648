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
    'if you ...4 {parent|guardian} ...30 {contact|notify|alert|inform|tell} us',
    'parental {consent|permission|controls}',
  ],
  unless: ['parent compan*'],
  examples: {
    found: [
      'Children need the consent of a parent to register.',
      'We ask for parental permission before a child can post.',
      'Parents may review or delete what their child told us.',
      '[[If you are a parent and believe that your child gave us data, contact us.]] We answer within a day.',
    ],
    ignored: [
      'Our parent company may see your data.',
      'We consent to audits by our parent company.',
      'Parents like our toys.',
      'Families can share one account.',
    ],
  },
  sources: ['COPPA, 16 CFR 312.5', 'GDPR Art. 8'],
});
