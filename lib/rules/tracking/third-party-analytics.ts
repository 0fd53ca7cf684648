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
    '@analytics-tool',
    '{google|facebook|microsoft|yahoo} ...7 {analytics|analyze ...3 {use|usage|traffic}}',
    '{third part*|external|outside|other compan*} ...5 {analytics|analytic|traffic analysis|measurement|statistical|statistics}',
    '{third part*|external} ...3 {software|tool*|service*} ...6 {analyze|track|measure}',
    '{analytics|measurement|audience measurement} {service provider*|provider*|partner*|compan*|vendor*|firms|supplier*|contractor*}',
    '{analytics|measurement|web analysis|statistics} {service*|tool*|cookies} ...5 {third part*|provided by|partners|vendors|offered by}',
    '{third part*|@providers|other compan*|partners|companies {that|who|to}|contractors|firms} ...20 {analytics|statistical analysis|data analysis|analyze ...6 {use|visit*|traffic|usage|data}|analyse ...6 {use|visit*|traffic|usage|data}|measure~ ...5 {traffic|visit*|usage|audience}}',
    '{matomo|piwik|plausible} ...9 {analytics|statistics|web analysis}',
  ],
  unless: [
    '{aggregate*|anonymi*} ...4 {statistics|data|information} ...4 {to|with} third part*',
    '{{our own|self-hosted|own server*|local installation|locally|local instance|on our servers}}',
  ],
  examples: {
    found: [
      'We use Google Analytics to count visits.',
      'Service providers help us with hosting, analytics and support.',
      'We share usage data with:\n• payment processors\n• [[analytics providers]]',
      '[[A third party measures the traffic on our pages.]] It gets your IP address.',
      'You can opt out of Mixpanel in the settings.',
      'We chose Matomo as the analytics software of our pages.',
    ],
    ignored: [
      'We do not use Google Analytics or any tool like it.',
      'We run analytics on our own servers with software that we wrote.',
      'We analyse how visitors use our site.',
      'Third parties never get your data.',
      'Matomo runs as a local installation, so nothing leaves our machines.',
      'Matomo, the statistics software, runs on our own server.',
    ],
  },
  sources: ['OPP-115: third party collection, analytics'],
});
