import { defineRule } from '../define-rule';

export default defineRule({
  id: 'precise-location',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Collects your precise location',
  why: 'Where you are, to the metre, tells where you live, work, pray and seek treatment.',
  holds: 'exact location (GPS, geolocation of the device, nearby Wi-Fi or towers) is or may be collected',
  doesNotHold: 'only coarse location, by IP address, city or country',
  matches: [
    '{gps|global positioning|latitude|longitude|device coordinates}',
    {
      phrase: `{
        {precise|exact|real-time} ...3 {location*|geo-location|geolocation|position}
        |{location*|geolocation} ...12 {bluetooth|cell tower*|wi-fi|wifi|triangulation}
        |{bluetooth|wi-fi|wifi} ...9 {location|position}|{device|mobile} {geolocation|location} [data|information]
        |location of {your|the|a} [mobile] {device|phone}
      }`,
      unless: [
        '{approximate|general|country} ...6 location ...6 ip address*',
        'location ...6 {from|by|on} ...3 ip address*',
      ],
    },
    '{{disabl*|enable~|off} ...2 location {services|sharing|access}|location services ...4 {device*|enabled}}',
  ],
  unless: ['device location profile', 'location of our', '{non precise|general location}'],
  examples: {
    found: [
      'The app uses GPS to show you routes.',
      'We use Bluetooth and nearby Wi-Fi networks to determine your position.',
      'We receive your device coordinates.',

      'With your permission we collect the precise location of your phone.',
      'We determine your location from GPS, nearby Wi-Fi access points and cell towers.',
      'The app may record GPS coordinates while you ride.',
      '[[We log the latitude and longitude at which each photo was taken.]] You can strip them first.',
      'If you allow it, Tidewatch receives the location of your device in the background.',
    ],
    ignored: [
      'The exact location of our boathouse is on the map.',
      'Precise geolocation is a kind of sensitive data under some laws.',
      'Our guide explains what a city is.',

      'We estimate your city from your IP address, never your precise location.',
      'We do not collect precise geolocation data.',
      'Our offices are at a location near the harbour.',
      'You can turn off precise location in the settings of your device.',
      'We infer the approximate location of your device from its IP address.',
    ],
  },
  sources: ['CPRA, Cal. Civ. Code § 1798.140(w)', 'OPP-115: location'],
});
