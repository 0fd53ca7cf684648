import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { findRecipients } from '../../../lib/text/grammar/find-recipients';
import { tagWords } from '../../../lib/text/grammar/tag-words';
import { fromPlainText } from '../../../lib/text/plain-text';

const names = (sentence: string, leadIn: string | null = null, self: readonly string[] = []) =>
  findRecipients(sentence, leadIn, self).map(({ name }) => name);

describe('names who gets data', () => {
  test.each<[string, string[]]>([
    [
      'We share your information with our advertising partners and insurers in your country.',
      ['advertising partners', 'insurers in your country'],
    ],
    ['We may sell your browsing history to data brokers.', ['data brokers']],
    ['Your details are passed to the couriers who bring the parcel.', ['couriers']],
    [
      'We disclose your data to lenders, credit agencies, and, where the law asks for it, to courts.',
      ['lenders', 'credit agencies'],
    ],
    ['Information about your visits may be disclosed to our marketing partners.', ['marketing partners']],
    ['We share the information we collect about you with our affiliates.', ['affiliates']],
    ['We share it with our hosting and payment providers.', ['hosting and payment providers']],
    ['We share your data with our hosting and payment providers.', ['hosting and payment providers']],
    ['We share data with business and marketing partners.', ['business and marketing partners']],
    ['We share your data with third parties, such as insurers and banks.', ['third parties', 'insurers', 'banks']],
    ['We share your data with Astra, Boltwood Inc., and Cormorant (UK) Ltd.', ['Astra', 'Boltwood', 'Cormorant']],
    ['We share your data with Boltwood, Inc., Dock & Sons Ltd. and banks.', ['Boltwood', 'Dock & Sons', 'banks']],
    ['We share your data with Astra (hosting), Boltwood (e-mail) and Cormorant.', ['Astra', 'Boltwood', 'Cormorant']],
    [
      'We share your data with Boltwood Ltd. (“Boltwood”) and insurers (in the UK), and banks.',
      ['Boltwood', 'insurers', 'banks'],
    ],
    [
      'We share your data with the following companies: Boltwood Inc. and Cormorant.',
      ['companies', 'Boltwood', 'Cormorant'],
    ],
    ['We share your data with partners including insurers of boats.', ['partners', 'insurers']],
    ['We share your address with Parcelhawk and PayPal.', ['Parcelhawk', 'PayPal']],
    ['We share records with other companies of the Tarnwick Group.', ['other companies of the Tarnwick Group']],
    ['We share your data with members of our group.', ['members of their group']],
    ['We may share usage data with Third-Party Service Providers.', ['third-party service providers']],
    ['We use a payment processor to handle card payments.', ['payment processor']],
    ['Card payments are processed by our bank.', ['bank']],
    ['Our hosting provider has access to the servers.', ['hosting provider']],
    ['These ad networks may collect information about what you read here.', ['ad networks']],
    ['We do not sell your data, but we share it and your email address with sponsors.', ['sponsors']],
    ['We provide your email address to research firms and the police.', ['research firms', 'police']],
    ['We share your account number with said banks.', ['banks']],
    ['We share your personal data and aggregated data with insurers.', ['insurers']],
    ['We share any information that identifies members with sponsors.', ['sponsors']],
    ['We anonymize search terms. We share it and your email address with sponsors.', ['sponsors']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  test('with the place or the group that is said of them, and not with what a comma parts from it', () => {
    const sentence = 'We share your data with insurers in your country, our group and banks.';
    expect(names(sentence)[0]).toBe('insurers in your country');
  });

  test.each<[string, string, string[]]>([
    ['We share your data with:', '• “advertising agencies”, which plan our campaigns;', ['advertising agencies']],
    [
      'We do share it with:',
      'other companies of the Tarnwick Group, to which we belong;',
      ['other companies of the Tarnwick Group'],
    ],
    [
      'We may disclose your information:',
      'To contractors, vendors and auditors',
      ['contractors', 'vendors', 'auditors'],
    ],
    ['We pass your details on to the following recipients:', 'Insurers: for claims', ['insurers']],
    ['Your data may be shared with:', 'and law enforcement agencies', ['law enforcement agencies']],
    [
      'We may share your data with:',
      'Banks, payment gateways and debt collectors',
      ['banks', 'payment gateways', 'debt collectors'],
    ],
    ['We disclose your data:', 'To Research Firms', ['research firms']],
  ])('%s %s', (leadIn, item, expected) => {
    expect(names(item, leadIn)).toEqual(expected);
  });
});

describe('names nobody', () => {
  test.each([
    'We do not share your information with advertisers.',
    'We also de-identify personal data so that it no longer identifies you and share it with research firms.',
    'We may share (within our group or with sponsors) aggregated information that does not identify you.',
    'Sharing with sponsors, but we only give information on the reach of a campaign and nothing that can identify you.',
    'Anonymized information may be shared with sponsors.',
    'Sharing with sponsors, but we will not provide any information that can identify you.',
    'We never sell or rent your data to data brokers.',
    "We don't share personal data with third parties.",
    'A sharing of the data with third parties is excluded.',
    'You may share your photos with other users.',
    'You can ask us not to disclose your data to our partners.',
    'We share your information with you and with us.',
    'We share this data with others.',
    'We share your data to provide our services.',
    'We disclose your information in connection with our partners.',
    'We share information about your interactions with advertisers.',
    'Your data may be transferred to the United States or other countries.',
    'We share your name, your address and your date of birth.',
    'We may disclose your data to comply with the law.',
    'We have shared this policy since 3 March 2026 with pride.',
    'We sell tickets to companies and send information about seats.',
    'If we ever share your data with advertisers, we will ask you first.',
    'Where you direct us to share your data with a calendar provider, we do so.',
    'We may share your details with retailers when you ask us to.',
    'If your data is shared with partners, they are bound by contract.',
    'You have the right to know to which third parties we disclosed your data.',
    'We provide services to hospitals and universities.',
    'We share data about our partners’ websites.',
    'Our partners do not have access to your information.',
    'Advertisers’ cookies help to share the load with servers.',
    'We have a share of the market with competitors and publish information about it.',
  ])('%s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });

  test.each([
    ['We never share your data with:', 'advertisers'],
    ['You can share your recipes with:', 'other users'],
    ['We share your data to:', 'protect our users'],
    [
      'We disclose your data in these cases:',
      'To Protect Rights, Property, and Others: We may disclose it in good faith.',
    ],
    ['We disclose your data in these cases:', 'To Comply with Laws'],
    ['We collect:', 'advertisers you click on'],
    ['We share the following data with partners:', 'your email address'],
  ])('%s %s', (leadIn, item) => {
    expect(names(item, leadIn)).toEqual([]);
  });

  test('but the company itself', () => {
    const sentence = 'We share your information with Brindle Payments and advertisers.';
    expect(names(sentence, null, ['brindle'])).toEqual(['advertisers']);
    expect(names(sentence)).toEqual(['Brindle Payments', 'advertisers']);
  });
});

test('tells names that could be anybody from those that say who', () => {
  const found = findRecipients('We share your data with third parties, partners and insurers.', null, []);
  expect(found.map(({ name, isSpecific }) => [name, isSpecific])).toEqual([
    ['third parties', false],
    ['partners', false],
    ['insurers', true],
  ]);
});

test('spans are half-open offsets of the words themselves, also after bullets and quotation marks', () => {
  const sentence = '• "We share your data with “our couriers” — and with\u00a0insurers in your country".';
  const spans = findRecipients(sentence, null, []).map(({ start, end }) => sentence.slice(start, end));
  expect(spans[0]).toBe('couriers');
});

test('each tagged word is where it says it is', () => {
  for (const text of [
    '• “We don’t share” – (data) with partners’ sites, e.g. U.S. banks; it’s 50% off…',
    '1) We share share share.',
    '– – "',
    'İstanbul ve we share data',
    '',
  ]) {
    for (const word of tagWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  }
});

describe('hostile sentences', () => {
  test.each([
    ['we share data with ', 'partners, ', 400],
    ['we share data with ', '((((“', 400],
    ['', 'share with share to ', 300],
  ])('%s%s…', (start, part, times) => {
    const begin = performance.now();
    findRecipients(start + part.repeat(times), null, []);
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});

const SEEDS = '../shared/seeds';

function listSeeds(): string[] {
  try {
    return readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  } catch {
    console.log('skipped: ../shared not found');
    return [];
  }
}

describe('real policies', () => {
  const seeds = listSeeds();
  test.skipIf(seeds.length === 0)('every name stands in its sentence', () => {
    let found = 0;
    for (const seed of seeds) {
      for (const { evidence } of analyze(fromPlainText(readFileSync(`${SEEDS}/${seed}`, 'utf8'))).findings) {
        for (const { text, leadIn } of evidence) {
          for (const { name, start, end } of findRecipients(text, leadIn, [])) {
            found++;
            const words = text.slice(start, end).toLowerCase().replace(/-/g, ' ');
            expect(words.replace(/\bour\b/, 'their')).toBe(name.toLowerCase().replace(/-/g, ' '));
          }
        }
      }
    }
    expect(found).toBeGreaterThan(3);
  });
});
