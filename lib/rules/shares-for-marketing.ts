import { defineRule } from './define-rule';

export default defineRule({
  id: 'shares-for-marketing',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Lets others market to you',
  why: 'Offers from companies that you never dealt with may follow.',
  holds:
    'data is shared so that third parties can use it for their own marketing, advertising or other own purposes',
  doesNotHold: 'only with your consent',
  matches: [
    '@disclose ...12 {with|to} ...25 {for|in} {their|its|the third part*} ...4 {marketing|promotional|advertising|commercial|own|business|independent} ...4 {purpose*|use|uses|marketing|communications|offers|activit*|business|products}',
    '@disclose ...12 {with|to} ...12 {@third-parties|compan*|partners|sponsors|businesses|organi*|advertisers|merchants|retailers|marketers|publishers} ...12 {market~|promote~|advertise~|offer~|contact~ you|send~ you|mail~ you|provide~ you with ...6 offers} ...8 {to you|products|services|offers|you|promotion*|information|communications|goods}',
    '{@third-parties|partners|sponsors|advertisers|these companies|they|who} ...3 {may|might|will|can} ...4 {contact you|send you|market to you|mail you|call you} ...12 {offer*|promotion*|market*|products|advertis*}',
    '{rent~|sell~|trade~|lease~|share~|provide~|make~ available|exchange~} ...4 {our|mailing|customer|subscriber|e-mail|email|your} ...3 {list*|postal address*|email address*|e-mail address*|name and address*} ...10 {to|with} ...6 {@third-parties|compan*|organi*|partners|marketers|publishers|charities}',
  ],
  unless: [
    '{consent|permission|opt in|opted in|opt-in|opted-in|agree|authori*}',
    '@partners-who-serve',
    '{our|us} ...2 {marketing|advertis*|promotional} ...6 {help|assist|on our}',
    '{1798|shine the light}',
    '@providers',
  ],
  examples: {
    found: [
      'We may share your address with other companies for their own marketing purposes.',
      'We disclose your details to selected third parties who may send you offers.',
      'From time to time we exchange our mailing list with other charities.',
      'You win prizes. [[Our sponsors may contact you about their products by phone.]]',
    ],
    ignored: [
      'We do not share your data with third parties for their own marketing purposes.',
      'With your consent, we share your address with other companies for their marketing.',
      'Vendors who help us may send you our newsletter.',
      'We may send you offers of our own.',
      'You can opt out of sharing with third parties for their marketing purposes.',
    ],
  },
  sources: ['Cal. Civ. Code § 1798.83 ("Shine the Light")', 'OPP-115: third party sharing, marketing'],
});
