import { defineRule } from './define-rule';

export default defineRule({
  id: 'location-collection',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Collects your location',
  why: 'Where you are, even roughly, shows where you live, work and travel.',
  holds:
    'location data is collected or inferred: from GPS, device sensors, Wi-Fi, IP address or what you enter as whereabouts',
  doesNotHold:
    'an IP address or postal address alone, with no location drawn from it; location of the company, its servers or its law',
  matches: [
    '{location|geolocation|geographic|geographical|geo-location|positioning|position} {based|related} {information|data}',
    '{location|geolocation|geo-location|geographic|geographical|geo} [location] {data|information|info|details|coordinates|history}',
    '{geolocation|geo-location|geographic location|geographical location|gps}',
    '{approximate|precise|exact|current|physical|general|rough|coarse|actual|real-time} [or precise|or exact|or approximate|and precise|and approximate] [geographic|physical] location*',
    '{@collect|track~|use~|determine~|infer~|derive~|estimate~|approximate~|know~|identify~|share~|provide~|include~|including|monitor~|detect~} ...3 {your|user|users|their|device|devices|member} [device|mobile] {location|locations|whereabouts}',
    '{@collect|include~|including|such as} ...14 [your] {city|country|state|region|name|language|birthday|age|gender|address|id|type|time|zone|picture|photo} and location',
    '{@collect|include~|including} ...9 [your] location',
    'location of {your|the|a|his|her|their|each} [mobile] {device*|phone|computer|user|photo*|vehicle}',
    '{country|city|region|state|town|area|place} ...6 from {which|where|your ip}',
    '{@collect|include~|including|provide~|such as} ...14 {country|state|city} of residence',
    '{where|country|city|place} you {are located|are accessing|live|are logging|are connecting|are in|are visiting|reside}',
    '{ip|ip address*} ...9 {country|city|region|location|where you are}',
    '{collect~|record~|log~|gather~|receive~} ...14 {city|country}',
  ],
  unless: [
    '{regardless|irrespective|depending|law|laws|based} {of|on|in} ...5 {location|jurisdiction|country|state|region|where you}',
    '{outside|across} [of] [your] {country|border*|jurisdiction*}',
    '{description|removal|removed|mailing address|in your request}',
    '{advertisement|ad|internet} location',
    'location on the internet',
    '{law|laws} ...3 where you',
    '{natural person|directly or indirectly|geographic information system*}',
    '{our|server|servers|data|office|store|retail|physical|branch} {office|server|store|data|physical|retail} {center|centre|location*}',
    '{transfer~|processed|stored|maintained} ...9 {to|in|outside|at} ...6 {countr*|location*|states}',
  ],
  examples: {
    found: [
      'We estimate your approximate location from your IP address.',
      'The app collects location data while it is open.',
      'When you post a find, we record the location of your phone.',
      'You may add to your profile:\n• your instrument\n• [[your city and your current location]]',
      'We log the country from which you open the page.',
    ],
    ignored: [
      'Your data may be stored in any country or location in which our providers keep servers.',
      'You have these rights regardless of your location.',
      'Saltmarsh does not collect any location data.',
      'We do not track your location.',
      'Visit the workshop at our physical location near the harbour.',
    ],
  },
  sources: ['OPP-115: location', 'GDPR Art. 4(1): location data'],
});
