import { defineRule } from '../define-rule';

export default defineRule({
  id: 'third-party-cookies',
  topic: 'tracking',
  stance: 'bad',
  title: 'Third parties set cookies or collect here',
  why: 'Companies that you never chose watch your visit and keep what they see.',
  holds:
    'third parties (advertisers, analytics, partners) place cookies or collect data on this site or app themselves',
  doesNotHold: 'third parties only get data passed on by the service',
  hears: ['control', 'disclaimers'],
  matches: [
    '@ad-companies ...3 {read|write} ...3 cookies',
    `
      @trackers-of-others ...20 {collect|receive|get} ...20 {through|via|with|by} {their|its}
      {sdk|sdks|pixels|tags|scripts}
    `,
    '{cookie*|others} ...3 set by {google|meta|facebook}',
    `
      @trackers-of-others ...8 {
        use~|set~|place~|put|serve~|store~|employ~|utilize~|send~|install~|plant~|drop~|transmit~|distribute~|issue
        |apply|have
      } ...6 {@tracker|{these|such} technolog*|automatic* ...2 collection technolog*}
    `,
    `
      {third parties|companies|partners|parties|providers} {that|who|which} ...30 {may|to} ...2 use
      ...4 {@tracker|these technolog*}
    `,
    '{third|3rd} party [advertising|marketing] {cookie*|web beacon*|tracker*|tracking technolog*}',
    `
      {@tracker|these technolog*} ...5 {set|placed|served|used|provided|deployed|administered|controlled} ...4 by
      ...4 @trackers-of-others
    `,
    '@tracker {by|from} ...3 @trackers-of-others',
    '{advertisers|google|facebook} {cookie*|pixels}',
    'their own ...1 {cookie*|tracking technolog*}',
    'cookie* ...6 {originate|come} ...6 from ...2 third part*',
    '@tracker ...8 {placed|set|served} ...8 by ...3 @trackers-of-others',
    'cookies [that] ...2 and ...1 @trackers-of-others use',
    {
      phrase: '{no|not have} ...5 control ...10 {cookies|beacons|tracking technologies}',
      with: ['@trackers-of-others'],
    },
    `
      {allow~|permit~|enable~|authori*} ...8 {@trackers-of-others|others|companies} ...8 {
        collect|use ...3 @tracker|place|set|recogni*|track|serve|apply|access ...3 @tracker
      }
    `,
    `
      @trackers-of-others ...6 {collect|collects|gather|track|tracks|record} ...10 {
        from you directly|directly from you|when you {visit|use|access|interact}|your visit*
        |{on|through} our {site*|website*|service*|app}|on {this|the} {site|website}
        |your {activit*|browsing|device|browser|usage|online|ip address}
        |about your {use|visit*|browsing|online|activit*}|automatically|by automated means
      }
    `,
    '{doubleclick|dart} cookie*',
    {
      phrase: '{collected|gathered} ...2 by ...4 @trackers-of-others',
      with: ['{when you {visit|use|access|interact}|{on|through} our {site*|website*|service*|app}}'],
      unless: ['payment*'],
    },
    `
      we {and|along with|together with} ...6 {partners|third parties|advertisers|providers} ...6 {use|collect|place}
      ...8 {@tracker|when you|your device|automatically}
    `,
    'use of {cookies|these technologies|tracking technologies} by ...3 @trackers-of-others',
    '@we ...3 {partner|work|contract} with ...6 @trackers-of-others ...2 {to|who|that} ...3 {collect|gather}',
    '{cookie*|these technologies} ...6 {allow|help} us {and|or} ...2 @trackers-of-others',
    'out of ...12 google analytics',
    'google analytics ...2 opt out [browser] add-on',
    'gaoptout',
    'google analytics ...2 {collects|tracks|records}',
    '{integrated|use|using} ...3 {adsense|doubleclick}',
    '{embedded content from other|content embedded from}',
    'you do not want cookies ...8 by ...3 @trackers-of-others',
    'used by {google|facebook} [analytics] {to|for}',
    'sdks ...3 integrated',
    'you ...5 stop ...8 google ...3 analytics',
    'this ...3 provider ...3 {collect~|set~} ...10 {your {visit*|browser|use}}',
    { phrase: '{they|who} ...2 {set|use|include} cookies', with: ['@known-recipient'] },
  ],
  unless: [
    '{other|third party} {site*|website*} ...4 {may|use|have}',
    '{when|if|by} ...3 {leave|click*|visit their}',
    '{contain*|provide} ...3 links',
    'those links',
    'facebook cookie* policy',
    'how google uses',
  ],
  examples: {
    found: [
      'We count pages through 1st or 3rd party cookies.',
      'Ad networks may issue cookies when they show advertisements here.',
      'Over 200 ad-tech firms may read or write cookies on your device.',
      'Ad networks collect your advertising identifier through their SDKs.',
      'Some cookies remember your basket; others, set by Google, follow you.',
      'Advertisers may place cookies on your device while you read.',
      'We allow analytics partners to collect information about your visit.',
      'On our site you meet:\n• our own cookies\n• [[third-party cookies from ad networks]]',
      '[[Google uses cookies to measure the ads on our pages.]] Its own policy explains them.',
      'Our partners collect information directly from you when you use the app.',
      'The use of these technologies by our advertisers is not covered here.',
      'We work with ad companies who gather details of your visits.',
      'You can opt out of being measured by Google Analytics with a browser add-on.',
      'Our cookies:\n• [[_fbp: used by Facebook to deliver advertising]]',
      'You can stop your browser from sending data to Google Analytics.',
      'Embedded content from other sites acts as if you were there.',
      'We have no control over these cookies, which come from ad networks.',
      'Sponsors may set their own cookies here.',
      'Ad networks drop cookies while you read.',
      'Third parties collect data through our app.',
      'The table lists the cookies that we and third parties use.',
      'We, together with our advertisers, use pixels to count readers.',
      'A firm in Graz counts readers for us. [[This provider may set a number in your browser.]]',
      'Our pages come from Cloudflare, and they may use cookies.',
      'When you visit our shop, your address is also collected by third parties.',
      'Cookies and other such technologies are used by third parties.',
      'Some of our pages show content embedded from a third party, which may set cookies.',
    ],
    ignored: [
      'Safari blocks third-party cookies.',
      'We read no cookies that were written by an ad firm.',
      'We collect our SDKs in one repository.',
      'The clocks are set by hand.',
      'No third party sets cookies on our site.',
      'We pass your address to the carriers that deliver your order.',
      'Sites to which we link may use cookies of their own.',
      'We use cookies to tell advertisers how many people saw an ad.',
      'We may receive information about you from third parties.',
      'We work with couriers to deliver your parcels.',
      'Analytics helps us and our readers to find good articles.',
      'You can prevent our staff from calling you.',
      'This company collects parcels from your door.',
      'Staff have no access to the cookies in the vending machine.',
      'They bake with butter, and it uses cookies as crumbs.',
      'Payments are collected by third parties when you use our shop.',
      'Rubbish is collected by third parties.',
    ],
  },
  sources: ['OPP-115: third party collection, cookies', 'ePrivacy Directive 2002/58/EC, Art. 5(3)'],
});
