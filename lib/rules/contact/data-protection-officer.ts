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
    `
      {data protection|privacy|information privacy} [compliance] {
        officer*|official|manager*|coordinator*|lead|administrator*
      }
    `,
    'head of {privacy|data protection}',
    '{dpo|dpos}',
    '{eu|uk|european|eea|gdpr} ...2 {representative*|rep}',
    {
      phrase: 'representative ...4 {in|for} ...4 {eu|uk|eea|european union|european economic area|european|article 27}',
    },
  ],
  unless: ['{of your {school|employer}|their ...1 {data|privacy}}', 'federal {data protection|privacy}'],
  examples: {
    found: [
      'Write to the Privacy Official of the clinic.',
      'Our Head of Data Protection is Ann Lark.',
      'Attn: Privacy Compliance Officer, 12 Quay Street, Bristol',
      'You can reach our data protection officer at dpo@larkspur.example.',
      'Privacy Officer: Ada Quill, 12 Quay Street, Bristol',
      'We have appointed a representative in the European Union.',
      'Write to:\n• [[our DPO]]\n• the help desk',
      'You may write to our EU data protection representative.',
    ],
    ignored: [
      'Ad networks answer for themselves: write to their data protection officer.',
      'Ask the data protection officer of your employer.',
      'The head of the mill protects the data room.',
      'A compliance officer checks the scales of the mill.',
      'An officer of the court may ask for your data.',
      'The data protection authority of your country can help you.',
      'Our sales representatives in the United Kingdom call new customers.',
      'You may complain to the Federal Data Protection Officer.',
      'The EU parliament has many members.',
    ],
  },
  sources: ['GDPR Art. 27 and 37 to 39'],
});
