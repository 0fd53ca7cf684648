import { defineRule } from '../define-rule';

export default defineRule({
  id: 'shares-with-affiliates',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Shares data in its group',
  why: 'Your data reaches companies of the same group, which you may never have dealt with.',
  holds: 'personal data is shared with affiliates, subsidiaries, parent or group companies',
  matches: [
    '@disclose ...12 {with|to|among|between|within|by|across} ...15 @affiliates',
    '@disclose ...25 {with|to} ...3 @affiliates',
    '@affiliates ...10 {share~|disclose~|exchange~|{have|has|get|given|receive~|use|uses|process~|access} ...4 {access|@data}} ...6 {@data|it|each other}',
  ],
  unless: [
    'outside ...10 @affiliates',
    '{share~|disclose~} [only] {aggregate*|anonym*}',
    '{buy|sell} ...4 subsidiar*',
    '{in|only} ...2 {aggregate*|anonym*|statistical}',
    '{non|not} affiliated ...2 {third|compan*|part*}',
  ],
  examples: {
    found: [
      'We may share your personal information with our affiliates.',
      'Your data may be disclosed to our parent company and its subsidiaries.',
      'Brindle Ltd passes customer information to other companies in its group.',
      'Who receives your data? We share it with:\n• [[companies in our group]]\n• couriers',
      'Information about you may be transferred within our group of companies.',
    ],
    ignored: [
      'We do not share your data with our affiliates.',
      'This policy covers Brindle Ltd and its subsidiaries.',
      'Join our affiliate programme and earn by sharing links with your readers.',
      'We share nothing with non-affiliated third parties.',
      'Our parent company is based in Oslo.',
    ],
  },
  sources: ['GDPR, Article 4(19)', 'OPP-115: third party sharing, affiliate'],
});
