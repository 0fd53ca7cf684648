import { defineRule } from '../define-rule';

export default defineRule({
  id: 'data-protection-officer',
  topic: 'contact',
  stance: 'good',
  title: 'Has a data protection officer',
  why: 'Somebody is answerable for privacy and can be reached about it.',
  holds: 'a data protection or privacy officer, or an EU/UK representative, is named or reachable',
  hears: ['headings', 'users', 'questions'],
  matches: [
    '{data protection|data privacy|privacy|information protection|data security|personal data protection|information privacy} [and {security|compliance}] {officer*|manager*|coordinator*|delegate*|lead|administrator*}',
    '{dpo|dpos}',
    '{eu|uk|european|eea|gdpr|european union|united kingdom|european economic area} [based|data protection|gdpr|data|privacy] {representative*|rep}',
    {
      phrase:
        'representative ...4 {in|for|within|pursuant} ...4 {eu|uk|eea|european union|united kingdom|european economic area|european|gdpr|article 27}',
      unless: ['{sales|service|account|health} representative*'],
    },
  ],
  unless: [
    'federal {data protection|privacy}',
    '{state|hessian|bavarian|berlin} ...3 data protection officer',
    '{appoint*|hire} ...4 their own',
  ],
  examples: {
    found: [
      'You can reach our data protection officer at dpo@larkspur.example.',
      'Privacy Officer: Ada Quill, 12 Quay Street, Bristol',
      'We have appointed a representative in the European Union.',
      'Write to:\n• [[our DPO]]\n• the help desk',
    ],
    ignored: [
      'An officer of the court may ask for your data.',
      'The data protection authority of your country can help you.',
      'Our sales representatives in the United Kingdom call new customers.',
      'You may complain to the Federal Data Protection Officer.',
    ],
  },
  sources: ['GDPR Art. 27 and 37 to 39'],
});
