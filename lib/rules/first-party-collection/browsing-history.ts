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
    '{{browsing|browser} [and] [search] history|web surfing|each url you}',
    "{websites|apps} [you|you've] [have] {visited|visit|downloaded} ...4 {apps|purchases|elsewhere|ads|if you|and ads}",
    `
      {collect~|record~|track~|information we have} ...9 your ...3 {activit*|browsing|visits|use}
      ...6 {on|to|of|across|off} ...2 {other|third-party|different|our products} [companies]
      {websites|web sites|sites|online services|such as}
    `,
    '{we|us} ...20 activit* on [other|third-party] {sites|websites}',
    'other {apps|software} ...3 on your device*',
    {
      phrase: 'your ...3 {activit*|interaction*|visit*} ...6 {on|to|with|visiting} {them|their}',
      with: ['{businesses|organi*|companies} ...6 share~ ...6 us'],
    },
    '{your|users} [online] activit* ...2 {off|outside} ...4 {service*|platform|products}',
    '{websites|sites} [that] you {visit|browse|access} {when|while|after} ...2 {leave|use|connected}',
    '{list of|which|collect~} ...4 {{apps|applications} ...4 installed}',
    {
      phrase: '{sites|website|websites|service|services|apps} that {use|uses|include|includes} ...2 our',
      with: ['{visit|use} ...16 {receive|log}', '{receive|collect|log} ...24 {visit|visits}'],
    },
    `
      {collect~|receive~|record~|track~|remember~|see~|relate~ to|information about}
      ...6 {websites|{other|which} sites} [that] you [have] {visit|visited|been to|go to}
    `,
  ],
  unless: [
    `
      {third party|third parties|advertis*|they|network*|providers|vendors|cookies|companies} ...3 {may|can|also|to}
      ...6 {collect|use|track|serve}
    `,

    '{clear~|delete~|click} ...6 history',
    'history ...3 {click|{on|of|to} {our|the ...1 {site|website}}}',
    'n a internet',
    '{changes|by {the websites|a website}|visit may}',
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
      'Cookies are small files put on a machine by a website, with your browsing history on it among other things.',
      'Internet providers can see which websites you visit.',
      'Cookies are recorded by the websites you visit.',

      'We record the pages of our site that you view.',
      'Our pages contain links to other websites, which have policies of their own.',
      'We never collect your browsing history.',
      'You can clear your browsing history in the settings of your browser.',
      'Click on "Browsing history" to see what your browser keeps.',
      'You can delete your browsing history at any time.',
      'The websites you visit from our links page have notices of their own.',
      'Your browsing history on our site helps us to fill the front page.',
      'We collect your browsing history on the Larkspur website.',
      'Visit a shop that includes our stamp on its door.',
    ],
  },
  sources: ['OPP-115: user online activities', 'ToS;DR: your browsing history can be viewed by the service'],
});
