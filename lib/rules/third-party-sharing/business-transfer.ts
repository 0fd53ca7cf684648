import { defineRule } from '../define-rule';

export default defineRule({
  id: 'business-transfer',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Data moves in a merger or sale',
  why: 'A buyer whom you never chose may end up with your data.',
  holds: 'data may be transferred in a merger, acquisition, sale of assets or bankruptcy',
  matches: [
    '@corporate-change ...8 {account|@data|it|list} ...1 {move~|go|goes|pass~|comes} {with|along|to}',
    {
      phrase: `
        @corporate-change ...40 {
          @disclose|{transferred|acquired|sold|assign|assets|part} ...12 @data
          |@data ...12 {transferred|acquired|sold|assign|assets|part of|among|move~|included|shared|disclosed}
          |possess|receive|obtain|assets|use ...3 @data
        }
      `,
      with: ['{@data|database*|records}'],
    },
    {
      phrase: '{@disclose|@data ...4 {transferred|sold}|assign~ ...5 @data} ...60 @corporate-change',
    },
    `
      {
        in connection with|event {of|that}|as part of|in case|in the context of|in the course of
        |during [the] {negotiations|negotiation} of
      } ...10 @corporate-change
    `,
    '{@data|@personal-data} ...12 {transferred|business|company} assets',
  ],

  unless: ['{purchases you|not sell}'],
  hears: ['hypothetical'],
  examples: {
    found: [
      'If Orsk is acquired or merged: your data may be transferred to the new entity.',
      'We may disclose personal information where somebody acquires, or considers acquiring, an interest in Orsk.',
      'If we merge with another mill, your account would move with it.',
      'If someone buys us, your account moves with the business.',
      'If we sell our business, your personal data may move to the buyer.',
      'In the event of a merger or bankruptcy, customer information may be transferred.',
      'We may share your information with:\n• couriers\n• [[a company that acquires our assets]]',
      'User data is normally one of the transferred assets when Tallowby is acquired by another company.',
      'If control of Orsk changes, we may assign your personal data to the new owner.',
      'User information is among the transferred assets in such a case.',
      'We never pass it on, but in case we sell our business it goes along.',
      'If all of Orsk is sold, your data is passed on too.',
      'We may disclose data to potential investors.',
      'If the club is wound up, your data may be passed to the liquidator.',
      'We may share your data as part of a spin-off.',
    ],
    ignored: [
      'When you move house, your account moves with you.',
      'We will never transfer your data in a merger.',
      'We collect information about the acquisition of licences.',
      'We sell shoes, and we use your information to ship them.',
      'Data is merged with what we hold already.',
      'We consolidate our reports every year.',
      'In case we sell you a lamp, we need your address.',
      'Should Orsk go out of business in the event of a merger, we will not sell your data.',
      'We share the purchases you make with the company that runs the club.',
      'We thank our investors.',
      'The clock is wound up by hand, and your data is stored.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.140(ad)(2)(C)', 'OPP-115: third party sharing, merger or acquisition'],
});
