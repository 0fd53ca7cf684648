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
    '{{browsing|browser|web|internet} [and|or] [search] {history|histories}|{web|internet} surfing|each url you}',
    "{websites|sites|apps|applications} [you|you've] [have] {visited|visit|downloaded|installed} ...4 {apps|purchases|elsewhere|ads|if you|and ads}",
    '{collect~|receive~|record~|track~|monitor~|information we have} ...9 your ...3 {activit*|behavio*|browsing|visits|use|usage} ...6 {on|to|of|across|off|outside} ...2 {other|third-party|unaffiliated|different|our products} [party] [companies] {websites|web sites|sites|apps|applications|online services|such as}',
    '{we|us} ...20 activit* {on|across} [other|third-party|unaffiliated] {sites|websites}',
    'other {apps|applications|software} ...3 on your {device*|phone|computer}',
    {
      phrase: 'your ...3 {activit*|interaction*|visit*|behavio*} ...6 {on|to|with|visiting} {them|their}',
      with: [
        '{businesses|organi*|partners|third parties|companies|advertisers|publishers} ...6 {share~|send~|provide~|tell~|give~} ...6 us',
      ],
    },
    '{your|user|users} [online|browsing|web] {activit*|behavio*} ...2 {off|outside} ...4 {site*|website*|web|service*|platform|products}',
    '{websites|sites|domains} [that] you {visit|browse|access} {when|while|after|before} ...2 {leave|leaving|use|using|visit|connected}',
    '{list of|information about|what|which|names of|collect~} ...4 {installed {apps|applications}|{apps|applications|software|programs} ...4 installed}',
    {
      phrase:
        '{site|sites|website|websites|service|services|app|apps} {that|which} {use|uses|include|includes|embeds|integrates|contain|contains} ...2 our',
      with: ['{visit|use} ...16 {receive|collect|record|log}', '{receive|collect|record|log} ...24 {visit|visits}'],
    },
    '{collect~|receive~|record~|log~|track~|monitor~|remember~|see~|relate~ to|information about} ...6 {websites|web sites|{other|which} sites} [that] you [have] {visit|visited|browse|been to|go to}',
  ],
  unless: [
    '{third party|third parties|advertis*|they|network*|providers|vendors|cookies|companies} ...3 {may|might|can|will|also|to} ...6 {collect|use|track|gather|obtain|record|serve}',

    'do not track',
    '{clear~|delet~|erase~} ...6 history',
    'history ...3 {on|of|within|to} {our|this}',
    'n a internet',
    '{changes|by the websites|visit may}',
  ],
  examples: {
    found: [
      'The toolbar transmits to us each URL you open.',
      'They remember the websites you have been to.',

      'The toolbar sends us your browsing history.',
      'We collect data about your activity on other websites and apps.',
      'Our partners tell us which websites you visit and purchases you make elsewhere.',
      'We record:\n• when you unlock your phone\n• [[other apps installed on your device]]',
      'We learn which websites you visit after you leave our service.',
      'We receive usage data from your phone, such as browsing history.',
      'When you visit a website that includes our buttons, we receive its address.',
      'Other companies share with us how your visits to their pages ended.',
      'Our launcher keeps a list of the apps that are installed.',
      'We collect loading times for the websites you visit.',
    ],
    ignored: [
      'Cookies are recorded by the websites you visit.',

      'We record the pages of our site that you view.',
      'Our pages contain links to other websites, which have policies of their own.',
      'We never collect your browsing history.',
      'You can clear your browsing history in the settings of your browser.',
      'The websites you visit from our links page have notices of their own.',
      'Your browsing history on our site helps us to fill the front page.',
      'Visit a shop that includes our stamp on its door.',
    ],
  },
  sources: ['OPP-115: user online activities', 'ToS;DR: your browsing history can be viewed by the service'],
});
