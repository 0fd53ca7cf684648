import { defineRule } from '../define-rule';

export default defineRule({
  id: 'broad-collection',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Collects many kinds of data',
  why: 'Each kind of data says a little; many together say a great deal about you.',
  holds:
    'at least four different kinds of personal data collected about the user are listed (contact, device, usage, payment, location, demographic, content…)',
  doesNotHold: 'fewer than four kinds',
  distinctDataKinds: 4,
  matches: [
    // A list to come
    '{collect~|process~} ...6 following ...2 {categories|types} of {personal|your} {data|information}',
    '{categories|types|kinds} of personal {data|information} ...4 we ...3 collect~',
    '{we|us} ...4 {collect~|process~|gather~} ...3 following ...2 {personal|information|data}',
    '{various|different} ...2 {types|kinds|categories} of {personal|your} {data|information}',
    // A list that names what is unlike
    `
      {name|names} ...12 {phone|telephone|mobile} ...12 {
        birth|gender|occupation|employer|passport|age|demographic*|payment|card|password|title|photo*
      }
    `,
    '{name|names} ...14 {phone|telephone|email} ...14 {credit|debit|payment} {card|cards|information}',
    `
      {ip|internet protocol} ...12 {browser|operating system} ...14 {
        location|cookies|time zone|pages|referring|identifier*
      }
    `,
    '{device|hardware|browser} {type*|model*} ...16 ip ...16 {identifier*|location}',
  ],
  examples: {
    found: [
      'We collect your email address, your IP address, your date of birth and your credit card number.',
      '[[We collect your phone number, your bank account, your gender and your GPS position.]] We love maps.',
      '[[We process the following categories of personal data about our guests.]] More below.',
      'We use cookies. We log your IP address. We ask for your postal address. We record your purchase history.',
      'Larkspur gathers:\n• your email address\n• your credit card number\n• your location data\n• the operating system of your phone',
    ],
    ignored: [
      'We collect your email address and your phone number.',
      'We ask for your email address, your postal address and your credit card number, and nothing else.',
      'We do not collect your email address, your IP address, your date of birth or your credit card number.',
      'Our policy has many parts: who we are, what we do, how to reach us and when this changes.',
    ],
  },
  sources: ['OPP-115: personal information type', 'ToS;DR: many different types of personal data are collected'],
});
