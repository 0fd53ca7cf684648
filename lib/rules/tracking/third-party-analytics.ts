import { defineRule } from '../define-rule';

export default defineRule({
  id: 'third-party-analytics',
  topic: 'tracking',
  stance: 'bad',
  title: 'Uses third-party analytics',
  why: 'Another company measures your visit, and it measures you on many other sites too.',
  holds: 'a named (Google Analytics, Mixpanel, Hotjar…) or unnamed third party provides analytics of visitors',
  doesNotHold: "the service's own analytics only",
  hears: ['control', 'users'],
  matches: [
    '{companies|firms|services|partners} {that|who|which} ...3 {analyse|analyze|measure} ...3 {our|your|visits|how}',
    '{tool*|technolog*} ...3 provided by ...1 @third-parties ...10 {collecting|measuring|analy*}',
    '@analytics-tool',
    '{google|facebook} ...7 {analytics|analyze ...3 {use|usage|traffic}}',
    '{third part*|external|outside|other compan*} ...5 {analytic*|traffic analysis|measurement|statistic*}',
    'third part* ...3 {software|tool*|service*} ...6 {analyze|track|measure}',
    '{analytics|measurement|audience measurement} {service provider*|provider*|partner*|compan*|vendor*}',
    `
      {third part*|@providers|other compan*|partners|{companies|others} {that|to}} ...24 {
        analytics|statistical analysis|data analysis|audience measurement
        |{analyze~|analyse~} ...6 {use|visit*|traffic|usage|data}|measure~ ...5 {traffic|visit*|usage|audience}
      }
    `,
    '{tracking utility|yandex|pendo}',
    '{analytics|statistics} ...4 {provided|run} by',
    { phrase: 'firebase', with: ['{analy*|use|crash*}'], unless: ['cloud messaging'] },
    '{statistics|measurement} {tool|package} ...3 called',
    `
      {third part*|partners|companies|@providers} ...4 help us ...4 {understand|track|measure}
      ...6 {use|usage|activity|traffic}
    `,
    '{analyze~|analyse~} data ...2 marketing',
    '{matomo|piwik|plausible} ...9 {analytics|statistics|web analysis|visitors|traffic}',
    'analytics ...3 {from|by} {google|facebook|adobe|microsoft}',
    { phrase: 'visitor behavio*', with: ['{third part*|google}'] },
  ],
  unless: [
    'aggregate* ...4 {statistics|data|information} ...4 {to|with} third part*',
    '{{our own|self-hosted|own server*|local installation|locally|local instance|on our servers}}',
  ],
  examples: {
    found: [
      'We work with firms that host, analyse and support our games.',
      'Such tools are provided by third parties and help us in measuring how the planner is used.',
      'Our site makes use of Yandex Metrica.',

      'We use Google Analytics to count visits.',
      'Service providers help us with hosting, analytics and support.',
      'We share usage data with:\n• payment processors\n• [[analytics providers]]',
      '[[A third party measures the traffic on our pages.]] It gets your IP address.',
      'You can opt out of Mixpanel in the settings.',
      'We chose Matomo as the analytics software of our pages.',
      'We count visits with a statistics package called Tallymark.',
      'Our statistics are provided by a firm in Bergen.',
      'The app reports its use to Firebase.',
      'We work with third parties who help us to understand your activity on our pages.',
      'Contractors work for us. [[They post parcels, analyse data, provide marketing and answer calls.]]',
      'We allow others to provide analytics services.',
      'We use analytics services from Google.',
      'We use third parties to gather details of visitor behaviour.',
      'Our app sends numbers to Flurry.',
    ],
    ignored: [
      'When you use the app, we store a Firebase Cloud Messaging token.',
      'If we were to use Google Analytics, it would be named here.',
      'We wrote a course on Google Analytics.',
      'We replaced Google Analytics with a counter of our own.',
      'Companies that grow our beans are paid well.',
      'Our garden tools are provided by third parties and help us in spring.',
      'We analyse the use of our site ourselves.',

      'We do not use Google Analytics or any tool like it.',
      'We run analytics on our own servers with software that we wrote.',
      'We analyse how visitors use our site.',
      'Our analytics are run by our own staff on our own servers.',
      'We want you to understand our use of data.',
      'The software called Ink prints our labels.',
      'Third parties never get your data.',
      'Matomo runs as a local installation, so nothing leaves our machines.',
      'Matomo, the statistics software, runs on our own server.',
      'We allow others to provide chairs.',
      'We study visitor behaviour by ourselves.',
      'Analytics is a word used by Ingrid.',
    ],
  },
  sources: ['OPP-115: third party collection, analytics'],
});
