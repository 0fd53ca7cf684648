import { defineRule } from '../define-rule';

export default defineRule({
  id: 'government-id',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Collects government identifiers',
  why: 'A number or copy of an official document opens the door to identity theft if it leaks.',
  holds: 'social security, tax, passport, driving licence or national ID numbers or copies are or may be collected',
  doesNotHold: 'only a business registration number',
  matches: ['@identity-papers'],
  unless: [
    '{not|never} ...4 {send~|email~|disclose~|upload~} ...12 @identity-papers',
    'our {tax|vat|taxpayer} {id|identification}',
    'disclosed sold',
    'take ...6 with you',
    'personal {data|information} refers',
  ],
  examples: {
    found: [
      'We keep your tax file number.',
      'We ask for your Aadhaar or PAN card.',
      'Drivers give us their national insurance number.',

      'Sellers must give us their tax identification number.',
      'We may ask for a copy of your passport or driving licence to confirm who you are.',
      'If you apply for a loan, we collect your Social Security number.',
      'To verify drivers we keep:\n• a photograph\n• [[the number of the national identity card]]',
    ],
    ignored: [
      'Our tax ID is printed on each invoice.',
      'Scammers may ask for a photo of your driving licence.',
      "We don't need to see your ID card.",
      'Government IDs are not stored.',
      'We will answer a government agency if a court orders it.',

      'Please do not send us your social security number or passport.',
      'We never ask for government-issued ID.',
      'We do not knowingly collect special kinds of data, be it health records, scans of faces or passport numbers.',
      'We print the registration number of the company on each invoice.',
      'Your vehicle identification number is used to find the right parts.',
    ],
  },
  sources: ['CPRA, Cal. Civ. Code § 1798.140(ae)(1)(A)', 'GDPR Art. 87: national identification number'],
});
