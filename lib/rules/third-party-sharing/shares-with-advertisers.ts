import { defineRule } from '../define-rule';

export default defineRule({
  id: 'shares-with-advertisers',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Shares data with advertisers',
  why: 'Advertisers join what they get here with what they know of you from elsewhere.',
  holds:
    'personal data is shared with, disclosed to or allowed to be collected by advertisers, ad networks or marketing partners',
  doesNotHold:
    "third parties are only said to set cookies (then third-party-cookies); aggregate data only; the service's own ads with no data passed",
  matches: [
    '@ad-recipients ...2 {to|with} {whom|which} ...3 @give-away',
    '@disclose ...12 {with|to} ...12 @ad-recipients',
    '@ad-recipients ...8 {collect~|receive~|obtain~|access~|get} ...6 {@data|@device-things|histor*|id}',
    {
      phrase: `
        {
          {share~|transfer~|provide~|upload~} ...6 {@data|identifier*|address*}
          |{@data|email|mail} ...6 {shared|sent|passed}
        } ...12 {
          {deliver~|serve~|show~|display~|provide~|target~} ...4 {ads|advertis*}
          |{personali*|interest-based|behavio*|relevant} ...2 {ads|advertis*|marketing}
        }
      `,
      with: ['{@third-parties|partners|compan*|@social|providers}'],
      unless: ['@partners-who-serve'],
    },
    {
      phrase: '{{partners|third parties|recipients} ...6 {include|including}|whom ...2 disclose~} ...6 @ad-recipients',
      with: ['{@data|share~|disclose~}'],
      unless: ['{cookie*|anonym*|aggregate*|own privacy}'],
    },
  ],
  unless: [
    '@share-other',
    `{
      aggregate*|anonym*|de-identified|non-personal*|non-identif*|not personally|cannot identify
      |number of ...2 {visitors|users|people}
    }`,

    'to us by',
    'we ...3 receive~ ...12 from',
    '@data ...12 from {@ad-recipients|{our|other|third|the|these|those|such|partners} ...9 @ad-recipients}',
    '{setting*|please see|choices about}',
    'you ...3 provide ...8 advertis*',
  ],
  examples: {
    found: [
      'We may disclose information collected from and about you as follows: (1) to marketing partners; (2) to banks.',
      'Advertising partners, to whom we give your email address, may know you again.',
      'We share your device identifier with advertising networks.',
      'Information about your visits may be disclosed to our marketing partners.',
      'Ad networks collect information about what you read on our site.',
      'We may share your personal data with:\n• couriers\n• [[advertisers]]',
      'We share your e-mail address in coded form with social networks to show you ads.',
      'Advertising service providers collect data about what you read here.',
      'We share your data with Facebook to show you ads elsewhere.',
      'Your city may be shared with advertising or research partners.',
      'Our partners include ad networks, and they use the following data: age, city, device.',
      'Ad networks get your IP address when the page opens.',
      'Your e-mail is sent in coded form to Facebook, so that we can show you relevant advertising.',
      'Recipients of your personal data include:\n• [[advertising networks]]\n• couriers',
      'The firms to whom we disclose this information: advertising networks and couriers.',
      'Advertising partners with which Orsk shares your address are named below.',
      'We upload email addresses to Facebook to show you ads there.',
      'Your data is disclosed to advertising and social media companies.',
      'We share your IP address with our advertising providers.',
      'We disclose personal data to advertising and sales partners.',
    ],
    ignored: [
      'Advertising partners, to whom we never give your address, pay for space on our site.',
      'We do not share your information with advertisers.',
      'We share aggregate statistics with advertisers.',
      'Advertisers may set cookies in your browser.',
      'We show our own ads, and no data leaves our servers.',
      'We receive information from advertisers about their campaigns.',
      'We learn about advertising or research from our partners.',
      'Our service providers collect the rubbish.',
      'We share a Facebook page with a school to display its work.',
      'Our partners include libraries and schools, which share books.',
      'Advertising networks get a new office.',
      'Your parcel is sent to a friend, who has no ads.',
      'Those to whom we write are advertisers.',
      'We disclose to an advertiser the number of visitors in a week.',
      'Advertising partners with which we dine are named below.',
      'You may upload pictures to Facebook.',
      'Should we ever share data with advertisers, we would ask first.',
      'We share ideas for banners with advertisers.',
      'We share a kitchen with our advertising and sales teams.',
    ],
  },
  sources: ['CPRA, Cal. Civ. Code § 1798.140(ah)', 'OPP-115: third party sharing, advertising'],
});
