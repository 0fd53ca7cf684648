import { defineRule } from '../define-rule';

export default defineRule({
  id: 'shares-for-marketing',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Lets others market to you',
  why: 'Offers from companies that you never dealt with may follow.',
  holds: 'data is shared so that third parties can use it for their own marketing, advertising or other own purposes',
  doesNotHold: 'only with your consent',
  matches: [
    'affiliates to market to you ...2 yes',
    'nonaffiliates ...2 {to|can} market',
    {
      phrase: `{
        {who|they|which} {may|will|would like to|wish to} {write to|call|mail|tell} you {about|with} {their|other}
        |to {offer|send|sell} you their
      }`,
      with: ['@disclose'],
    },
    `
      {sell~|rent~|trade~|swap~|exchange~} ...1 {mailing|customer|address|subscriber|email} list ...1 {with|to} ...3 {
        compan*|shops|firms|business*|catalog*|charit*|organi*
      }
    `,
    `
      @disclose ...12 {with|to} ...25 {for|in} {their|its|the third part*} ...3 {
        marketing|promotional|advertising|own ...1 {purpose*|use}
      }
    `,
    `
      {third parties|these parties|partners|sponsors|companies|who} {may|to} use ...6 {it|@data}
      ...8 {their own|market|{send|contact} you}
    `,
    '@data ...6 used by ...6 @takers for their',
    `
      {@disclose|available to} ...12 @takers ...1 {whose|{who|that} ...1 offer} ...8 {products|services|goods}
      ...8 interest*
    `,
    '@disclose ...12 {with|to} ...4 @ad-recipients ...8 {serve|show|deliver|provide} ...6 {ads|advert*}',
    `
      @disclose ...12 {with|to} ...12 @takers ...8 {
        who|that|so they|so that they|to allow them to|to permit them to|for them to
      } [may|can|will|wish to] {
        market~|advertise~|contact you|send you|serve ads|provide you with ...4 {offers|promotion*}
      }
    `,
    `
      {partners|third parties|sponsors|{selected|other} companies|they|who|which} {may|will|can}
      ...2 {{contact|send|email|call} you} ...12 {offer*|promotion*|market*|products|goods|events|quotes}
    `,
    `
      {
        {rent~|sell~|lease~|share~|exchange~} ...4 {our|customer|your}
        ...3 {list|lists|postal address*|email address*} ...10 {to|with}|lists available to
      } ...6 {@takers|charities}
    `,
    '{allow~|permit~} ...4 {@takers|advertiser} to market ...3 to you',
  ],
  unless: [
    '{consent*|permission|opt in|agree|authori*|direct us|you tick}',
    '@partners-who-serve',
    '{entitled|california residents|calendar year|if this privacy policy|shine the light}',
    '{the term|to us by}',
    '@providers',
  ],
  examples: {
    found: [
      'If we share this, it may allow that advertiser to market directly to you.',
      'Reasons to share | Do we share? | Can you limit it?\n[[For our affiliates to market to you | Yes | Yes]]',
      'We share your data with sponsors. These parties may use your personal information to contact you with offers.',
      'The bank may share with nonaffiliates so they can market to you.',
      'Reasons we can share | Does the bank share? | Can you limit this?\n[[For nonaffiliates to market to you | Yes | No]]',
      'We give it to retailers, who may write to you about their own goods.',
      'Once a year we trade our mailing list with other shops whose goods you may like.',
      'We may share your address with other companies for their own marketing purposes.',
      'We disclose your details to selected third parties who may send you offers.',
      'From time to time we exchange our mailing list with other charities.',
      'We may give your postal address to people who will send you catalogues.',
      'You win prizes. [[Our sponsors may contact you about their products by phone.]]',
      'We share your address with partners who offer goods that may interest you.',
      'We make our customer lists available to companies whose goods might interest you.',
      'Sponsors may use the information to market their own lamps.',
      'We give your number to insurers, which may call you with quotes.',
      'We share your tastes with advertising networks so that they can show you ads.',
      'Your data may be used by our partners for their own campaigns.',
      'We give your email to other companies for them to market to you.',
      'We share your address with other shops, which use it to offer you their lamps.',
      'We share your details with charities who would like to tell you about their work.',
      'Selected companies may contact you with offers.',
      'We may allow our partners to market lamps to you.',
    ],
    ignored: [
      'Reasons to share | Do we share? | Can you limit it?\nFor our affiliates to market to you | No | We do not share',
      'These parties may use our data to find the harbour.',
      'Ask us which data we disclosed to third parties for their direct marketing in the last calendar year.',
      'The bank does not share with nonaffiliates so they can market to you.',
      'Reasons we can share | Does the bank share? | Can you limit this?\nFor nonaffiliates to market to you | No | We do not share',
      'Federal law gives you the right to limit sharing for nonaffiliates to market to you.',
      'Ask the driver, who may call you about their parcels.',
      'We trade our list of suppliers with other companies.',
      'We do not share your data with third parties for their own marketing purposes.',
      'With your consent, we share your address with other companies for their marketing.',
      'Vendors who help us may send you our newsletter.',
      'We may send you offers of our own.',
      'We give your name to the people who will ring your bell.',
      'You can opt out of sharing with third parties for their marketing purposes.',
      'We share your address with partners who deliver your goods.',
      'You may use the information to market your own lamps.',
      'You may call the insurers for quotes.',
      'We share ideas with schools whose pupils show interest in our work.',
      'The code was given to us by advertisers, who show you ads.',
      'Your data may be used by our sponsors to find their seats.',
      'We use your address to offer you our lamps.',
      'Our own staff would like to tell you about their work.',
      'Selected companies may join the fair.',
      'We allow nobody to market lamps to you.',
      'We will only share your address with sponsors for their marketing if you tick the box.',
    ],
  },
  sources: ['Cal. Civ. Code § 1798.83 ("Shine the Light")', 'OPP-115: third party sharing, marketing'],
});
