import { defineRule } from '../define-rule';

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
  hears: ['control'],
  matches: [
    '{approximate|rough|exact|your} whereabouts',
    '{location|geolocation} {based|related} {information|data}',
    `
      {location|geolocation|geo-location|geographic|geographical} [location] {
        data|metadata|information|details|coordinates|history
      }
    `,
    '{geolocation*|geo-location|geographic location|geographical location|gps}',
    `
      {approximate|precise|exact|current|physical|general|rough|coarse|actual|real-time} [or approximate]
      [geographic|physical] location*
    `,
    `
      {@collect|track~|use~|determine~|estimate~|approximate~|know~|identify~|share~|provide~|include~}
      ...3 {your|user|users|their|device} [device|mobile] {location|locations|whereabouts}
    `,
    '{@collect|include~|such as} ...9 [your] location',
    '{location|locations} of {your|our|the|a} [mobile] {device*|phone|computer|user*|photo*}',
    '{country|city|region|state|area|place} ...6 from {which|where|your ip}',
    '{@collect|include~|provide~|such as} ...14 {country|city} of residence',
    '@collect ...14 where you {use your|open|connect|log in|sign in|browse}',
    `
      {collect~|receive~|determine~|detect~|identify~|infer~|such as|tell~|based ...1 on} ...12 {where|country} you
      {are located|are accessing|live|are in|reside}
    `,
    'location based {service*|advertis*|feature*|information}',
    '{location based ...3 platform|work out ...2 where you are}',
    '{ip|ip address*} ...9 {country|city|location}',
    { phrase: '{collect~|log~|receive~} ...14 {city|country}', unless: ['country where we'] },
    '{your|users} location {is|are|can be|be} ...3 {determined|shared}',
    '{data|information|details} {about|on|regarding} ...2 {location|whereabouts}',
  ],
  unless: [
    '{regardless|depending|laws} {of|on|in} ...5 {location|jurisdiction|country|where you}',
    '{outside|across} [of] [your] {country|border*}',
    '{description|removed|mailing address}',
    '{advertisement location|are in {receipt|breach|need}}',
    '{secure|safe} location*',
    'location of our',
    'location on the internet',

    'our physical location*',
    '{id|identification} number* location data',
    'geographic information system*',
    '{transfer~|processed|stored} ...9 {to|in|outside} ...6 {countr*|location*|states}',
  ],
  examples: {
    found: [
      'We log geolocations.',
      'Adverts are chosen, based only on your age and the country where you live.',
      'Our systems note your rough whereabouts, worked out from your connection.',
      'Photos that you upload may contain location metadata which we store.',
      'You may opt out of our collection of location data at any time.',

      'We estimate your approximate location from your IP address.',
      'The app collects location data while it is open.',
      'When you post a find, we record the location of your phone.',
      'You may add to your profile:\n• your instrument\n• [[your city and your current location]]',
      'We log the country from which you open the page.',
      'Your location can be determined from the address of your connection.',
      'Details about your whereabouts help us to find a driver.',
      'We record, for instance, your trade and where you use your telescope.',
    ],
    ignored: [
      'You consent to processing outside of the country you live in.',
      'We collect only what may be collected in each country where we operate.',
      'Any arbitration is held in the county where you reside.',
      'We ask for your age where you are in receipt of a grant.',
      'Ask us about the rights you may have in the country where you live.',
      'The old version of our app collected your location.',
      'Suppose an app collected your location.',
      'Your data is stored at a secure location.',
      'We collect the location of our kayaks each night.',
      'Location data is any data that tells where a phone is.',
      'The whereabouts of our shop are told on the map.',
      'The courts of the location of our head office have jurisdiction.',
      'We collect stamps wherever you use your telescope.',

      'Your data may be stored in any country or location in which our providers keep servers.',
      'You have these rights regardless of your location.',
      'Saltmarsh does not collect any location data.',
      'We do not track your location.',
      'Visit the workshop at our physical location near the harbour.',
      'Your location in the queue is shown on the screen.',
    ],
  },
  sources: ['OPP-115: location', 'GDPR Art. 4(1): location data'],
});
