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
    '@disclose ...12 {with|to} ...25 {for|in} {their|its|the third part*} ...3 {marketing|promotional|advertising|own {purpose*|use|uses}}',
    '@disclose ...12 {with|to} ...12 {@third-parties|compan*|partners|sponsors|businesses|organi*|advertisers|marketers|people} ...8 {who|that|which|so they|so that they|to allow them to|to permit them to} [may|can|might|will|could|wish to|also] {market~|advertise~|contact you|send you|provide you with ...4 {offers|promotion*}}',
    '{partners|sponsors|advertisers|they|who} {may|might|will|can} ...2 {contact you|send you} ...12 {offer*|promotion*|market*|products|advertis*}',
    '{rent~|sell~|trade~|lease~|share~|exchange~} ...4 {our|customer|email|your} ...3 {list|lists|postal address*|email address*|e-mail address*} ...10 {to|with} ...6 {@third-parties|compan*|organi*|marketers|charities}',
  ],
  unless: [
    '{consent|permission|opt in|agree|authori*|direct us}',
    '@partners-who-serve',
    '{entitled|california residents|if this privacy policy|shine the light}',
    '{survey*|the term}',
    '@providers',
  ],
  examples: {
    found: [
      'We may share your address with other companies for their own marketing purposes.',
      'We disclose your details to selected third parties who may send you offers.',
      'From time to time we exchange our mailing list with other charities.',
      'We may give your postal address to people who will send you catalogues.',
      'You win prizes. [[Our sponsors may contact you about their products by phone.]]',
    ],
    ignored: [
      'We do not share your data with third parties for their own marketing purposes.',
      'With your consent, we share your address with other companies for their marketing.',
      'Vendors who help us may send you our newsletter.',
      'We may send you offers of our own.',
      'We give your name to the people who will ring your bell.',
      'You can opt out of sharing with third parties for their marketing purposes.',
    ],
  },
  sources: ['Cal. Civ. Code § 1798.83 ("Shine the Light")', 'OPP-115: third party sharing, marketing'],
});
