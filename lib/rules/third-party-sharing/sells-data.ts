import { defineRule } from '../define-rule';

export default defineRule({
  id: 'sells-data',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Sells your personal data',
  why: 'Once sold, your data is out of your hands and theirs.',
  holds: 'personal data is or may be sold, rented or traded (also a "sale" as the CCPA defines it)',
  doesNotHold: 'sale of the company itself; "we do not sell"',
  matches: [
    '{sell~|rent~|trade~|lease~|monetize~} ...3 {@personal-data| lists}',
    '@personal-data ...6 {is|are|be|been} ...3 {sold|rented}',
    '{constitute*|considered|deemed} ...4 sale~',
    '{you can|to|like to} opt out of {the|our} {sharing|use} ...20 {sale|sold}',
    'categories of ...4 @data ...6 {sold|we have sold}',
  ],
  unless: [
    '{business|assets|company|companies|it|site} ...15 {is|are|be|were} ...2 {sold|transferred}',
    'brokers ...6 sell',
    'otherwise {disclose|transfer}',
    'if ...5 we ...2 sell',
    '{sale|sell|sold|acquisition|purchase} ...6 {assets|business|company|merger}',
    '{aggregate~|anonymi*|deidentified} ...6 {data|information|info}',
  ],
  examples: {
    found: [
      'We may sell your personal information to companies that compile marketing lists.',
      'From time to time we rent customer data to carefully chosen catalogue houses.',
      'Your personal data may be sold to insurers and lenders.',
      'Our use of advertising cookies may be considered a "sale" under the law of your state.',
      '[[Categories of personal information sold: identifiers, purchase history.]] We list more below.',
    ],
    ignored: [
      'We do not sell your personal information.',
      'You have the right to opt out of the sale of your personal data.',
      'If we sell our business, your personal information may be among the assets that move to the buyer.',
      'Merchants sell goods on our marketplace and receive your personal data to ship them.',
      'We never have and never will rent or trade your personal details.',
      'If, one day, we do sell your personal data, we will tell you first.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.140(ad)', 'OPP-115: third party sharing, monetary purpose'],
});
