import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { leaningsOf } from '../../../lib/analysis/find-data';
import { fromPlainText } from '../../../lib/text/plain-text';

function kindsOf(text: string): string[] {
  return analyze(fromPlainText(text)).data.map(({ kind }) => kind);
}

describe('kinds of data', () => {
  it.each([
    ['contact', 'When you register, we collect your name, email address and telephone number.'],
    ['financial', 'To process your order we collect your credit card number and billing address.'],
    ['health', 'We may use and disclose your health information, such as your medical history, for treatment.'],
    ['location', 'Our app collects your precise location, your city and state and GPS data from your mobile device.'],
    ['demographic', 'We collect demographic information such as your age, gender and date of birth.'],
    ['online-activity', 'We collect information about the pages you visit on our site and how you use our services.'],
    ['device-id', 'Our servers automatically record your IP address and browser type when you visit.'],
    ['cookies', 'We use cookies and web beacons to collect information about your visits.'],
    ['computer', 'We automatically collect your browser type, operating system and internet service provider.'],
  ])('finds %s where it is collected', (kind, text) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each([
    ['a way to reach the company', 'Write to us at this address: Larkspur, 12 Garden Street, or call our phone.'],
    ['a statement about the policy', 'This policy does not apply to job applications.'],
    ['words of another trade', 'The garden has a beautiful location by the river, and its history is long.'],
  ])('finds none in %s', (_, text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it('takes the tags of a picture for no trackers', () => {
    expect(kindsOf('We collect the recipes that you post, with their titles, pictures and tags.')).toEqual([]);
  });

  it('finds what is plainly shared', () => {
    expect(kindsOf('We share approximate location with advertisers.')).toContain('location');
    expect(kindsOf('We share aggregate facts on location with the choir next door.')).toEqual([]);
  });

  it('quotes the passages that name the kind, verbatim', () => {
    const text =
      'Larkspur is a museum. We collect your name and email address when you register. We also record your IP address and browser type.';
    for (const { evidence } of analyze(fromPlainText(text)).data) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const quote of evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
    const device = analyze(fromPlainText(text)).data.find(({ kind }) => kind === 'device-id');
    expect(device?.evidence.map((quote) => quote.text)).toEqual(['We also record your IP address and browser type.']);
  });

  it('takes the same words otherwise in a paragraph on reaching the company than in one on collecting', () => {
    const words = 'your name, telephone number and email address';
    expect(kindsOf(`When you register on our site, we may collect ${words} to improve our services.`)).toContain(
      'contact',
    );
    expect(kindsOf('If you have any questions about this policy, please call our telephone number.')).toEqual([]);
  });

  it('lets a leaning count no more when it is surer still', () => {
    expect(leaningsOf([-9, -1, 0, 1, 9]).map(([, amount]) => amount)).toEqual([-1.5, -0.5, 0, 0.5, 1.5]);
  });

  it('takes what a row gives as an example of its kind for no kind that the row answers for', () => {
    const head = 'What we collect\n\nCategory | Examples | Collected | Sold';
    const row = 'Contact details | Your email address and, in the law, GPS location | YES | NO';
    expect(kindsOf(`${head}\n${row}\nPhotos | Pictures | YES | NO`)).toEqual(['contact']);
  });

  it('reads list items with what leads them in', () => {
    const text =
      'When you register we collect the following personal information:\n• your name and email address\n• your credit card number\n• your IP address';
    expect(kindsOf(text)).toEqual(expect.arrayContaining(['contact', 'financial', 'device-id']));
  });
});

it.each([
  ['We collect your IP address and the type of your browser.', false],
  ['We record the internet protocol (IP) address and MAC address of your phone.', false],
  ['We collect the web address of the page that you came from, to address faults.', false],
  ['We collect your wallet address.', false],
  ['We collect your IP address and your postal address.', true],
  ['We collect your IP address, name and address.', true],
  ['We collect your address.', true],
])('whether a way to reach you is collected: %s', (text, isContact) => {
  expect(kindsOf(text).includes('contact')).toBe(isContact);
});
