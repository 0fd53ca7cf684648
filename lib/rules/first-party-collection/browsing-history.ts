import { defineRule } from '../define-rule';

export default defineRule({
  id: 'browsing-history',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Records what you do on other sites',
  why: 'The sites and apps you use elsewhere show your worries, plans and habits.',
  holds: 'websites visited, searches or apps used outside the service are or may be recorded by the service',
  doesNotHold: 'pages viewed on the service itself; the referring page alone',
  matches: [
    '{@collect|send~|track~|include~|including|review of|review~|analyse~|analyze~|profiling of|monitor~|know~|view} ...9 {browsing|browser|web|internet} {history|histories}',
    "{websites|sites|apps|applications} [you|you've] [have] {visited|visit|downloaded|installed} ...4 {apps|purchases|elsewhere|ads|if you|and ads}",
    '{collect~|receive~|record~|track~|gather~|store~|obtain~|monitor~|know~|information we have} ...9 your ...3 {activit*|behavio*|browsing|visits|use|usage|actions} ...3 {on|to|of|with|across|at|off|outside} ...2 {other|third-party|unaffiliated|different|our products} [party] [companies] {websites|web sites|sites|apps|applications|online services|such as}',
    '{we|us} ...20 activit* {on|across} [other|third-party|unaffiliated] {sites|websites}',
    '{browsing|browser} history you',
    'other {apps|applications|software} ...3 {on|installed on} your {device*|phone|computer}',
    'which ...2 {apps|applications} ...4 installed',
    '{your|user|users} [online|browsing|web] {activit*|behavio*} ...2 {off|outside} ...4 {site*|website*|web|service*|platform|products}',
    '{websites|sites} you {visit|browse|view} {when|after|once|before} ...2 {leave|leaving|left|use|using|visit|visiting}',
    '{such as|collected|recorded} ...4 [web] browsing [search] {history|histories}',
  ],
  unless: [
    '{third party|third parties|advertis*|they|network*|providers|vendors|cookies|companies} ...3 {may|might|can|will|also|to} ...6 {collect|use|track|gather|obtain|record|serve}',

    'do not track',
    'n a internet',
    'changes',
  ],
  examples: {
    found: [
      'The toolbar sends us your browsing history.',
      'We collect data about your activity on other websites and apps.',
      'Our partners tell us which websites you visit and purchases you make elsewhere.',
      'We record:\n• when you unlock your phone\n• [[other apps installed on your device]]',
      'We learn which websites you visit after you leave our service.',
      'We receive usage data from your phone, such as browsing history.',
    ],
    ignored: [
      'We record the pages of our site that you view.',
      'Our pages contain links to other websites, which have policies of their own.',
      'We never collect your browsing history.',
      'You can clear your browsing history in the settings of your browser.',
      'The websites you visit from our links page have notices of their own.',
      'You can clear your browsing history in the settings of the browser.',
    ],
  },
  sources: ['OPP-115: user online activities', 'ToS;DR: your browsing history can be viewed by the service'],
});
