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
    '@trackers-of-others ...8 {use~|using|set~|setting|place~|placing|serve~|store~|employ~|utilize~|utilise~|drop~|deploy~|send~|put~|install~|implement~|plant~|have} ...6 {@tracker|{these|such} technolog*|automatic* ...2 collection technolog*}',
    '{third parties|companies|partners|parties|providers} {that|who|which} ...16 {may|will|also|to} ...2 use ...4 @tracker',
    'cookie* ...6 {originate|come|originating} ...6 from ...4 @trackers-of-others',
    'third party [advertising|analytics|tracking|ad|persistent|marketing] {cookie*|pixel*|web beacon*|tracker*|tags|tracking technolog*}',
    '@tracker ...3 {set|placed|served|used|provided|operated|deployed|dropped|stored|sent} ...4 by ...4 @trackers-of-others',
    '@tracker {by|from|belonging to} ...3 @trackers-of-others',
    '@tracker ...8 {placed|set|served|stored|dropped} ...8 by ...4 @trackers-of-others',
    '{advertisers|partners|third parties|vendors|google|facebook|ad networks|companies} cookie*',
    '{allow~|permit~|let|authorize~|authorise~|invite~} ...8 {@trackers-of-others|others} ...8 {collect|use ...3 @tracker|place|set|gather|track|serve|employ|access ...3 @tracker|deploy}',
    '@trackers-of-others ...6 {collect|collects|collecting|gather|gathers|capture|captures|track|tracks|record|records|monitor|monitors} ...10 {from you directly|directly from you|when you {visit|use|access|view|click|interact|browse}|while you|your visit*|on our {site*|website*|service*|app|apps|platform}|on {this|the} {site|website|app}|your {activity|activities|browsing|device|browser|usage|online|ip address}|about your {use|visit*|browsing|online|activit*|activities}|automatically|by automated means}',
    '{google analytics|google adsense|google|facebook} ...4 {set~|place~|store~|use~} ...4 {cookie*|dart cookie}',
    '{doubleclick|dart} cookie*',
    'we and ...6 {partners|third parties|advertisers|providers|vendors|networks|agents} ...6 {use|collect|set|place|employ} ...8 {@tracker|when you|your device|automatically}',
  ],
  unless: [
    '{linked|other|external|those|their own|third party} {site*|website*|web site*} ...4 {may|might|use|have|collect}',
    '{when|if|by|after} ...3 {leave|click*|follow|clicking|visit their|use their}',
    '{contain*|include*|provide} ...3 links',
    '{those|these|such} links',
    '{facebook|google} cookie* policy',
    'how google uses',
  ],
  examples: {
    found: [
      'Advertisers may place cookies on your device while you read.',
      'We allow analytics partners to collect information about your visit.',
      'On our site you meet:\n• our own cookies\n• [[third-party cookies from ad networks]]',
      '[[Google uses cookies to measure the ads on our pages.]] Its own policy explains them.',
      'Our partners collect information directly from you when you use the app.',
    ],
    ignored: [
      'No third party sets cookies on our site.',
      'We pass your address to the carriers that deliver your order.',
      'Sites to which we link may use cookies of their own.',
      'We use cookies to tell advertisers how many people saw an ad.',
      'We may receive information about you from third parties.',
    ],
  },
  sources: ['OPP-115: third party collection, cookies', 'ePrivacy Directive 2002/58/EC, Art. 5(3)'],
});
