import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { fromPlainText } from '../../../lib/text/plain-text';

function rulesIn(text: string): string[] {
  return analyze(fromPlainText(text)).findings.map(({ rule }) => rule);
}

describe('analyze', () => {
  it('reads a list item with its lead-in and quotes the item alone', () => {
    const text = 'We may sell your personal data to:\n• insurers and banks\n• nobody else';
    const sells = analyze(fromPlainText(text)).findings.find(({ rule }) => rule === 'sells-data');
    expect(sells?.evidence.map((quote) => quote.text)).toContain('We may sell your personal data to:');
  });

  it.each([
    ['capitals', 'WE MAY SELL YOUR PERSONAL INFORMATION TO BROKERS.'],
    ['curly quotes', 'We’ve sold “your personal information” to brokers.'],
    ['soft hyphens', 'We may sell your per\u00adsonal infor\u00admation to brokers.'],
    ['zero-width characters', 'We may sell your\u200b personal\u200b information.'],
    [
      'a line broken by print',
      'We have always been of the opinion that we may sell your\npersonal information to brokers.',
    ],
    ['no punctuation', 'hello we may sell your personal information to brokers and so on'],
    ['legal numbering', '4.2.1 (b) We may sell your personal information to brokers.'],
  ])('finds the same in text with %s', (_, text) => {
    expect(rulesIn(text)).toContain('sells-data');
  });

  it.each([
    'Your precise location is never collected.',
    'Biometric data such as fingerprints are never collected or stored.',
    'Advertising cookies are never set.',
    'Session recordings are not made.',
    'IP addresses are not logged.',
    'Google Analytics is not used.',
    'The Facebook pixel has been removed.',
    'Instead of third-party cookies we use nothing at all.',
    'We have stopped using advertising cookies.',
    'A transfer to third countries does not take place.',
    'Social media plug-ins are not embedded in our pages.',
    'End-to-end encryption is not offered.',
    'Other apps sell your location to data brokers.',
    'Most free apps show targeted ads.',
    'Thieves may sell your data if you reuse passwords.',
    'Users must not share personal information with third parties.',
    '"Sell" means to rent or disclose personal information for money.',
  ])('claims nothing that is not done, or not by the company: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it.each([
    [
      'a sentence before a title',
      'cookies',
      'Cookies and similar technologies. Larkspur sets a cookie at each visit.',
      'Larkspur sets',
    ],
    [
      'what stands alone before what goes on from another',
      'cookies',
      'Or we use cookies.\nOn our pages we use cookies so that the basket of each guest survives until the next day.',
      'On our pages',
    ],
    [
      'the first of ordinary sentences, though the next is shorter',
      'cookies',
      'On our pages we use cookies so that the basket of each guest survives until the next day comes round, and no longer.\nWe use cookies for the tills of our shop.',
      'On our pages',
    ],
  ])('quotes first %s', (_, rule, text, beginning) => {
    const finding = analyze(fromPlainText(text)).findings.find((found) => found.rule === rule);
    expect(finding?.evidence[0]?.text.slice(0, beginning.length)).toBe(beginning);
    expect(finding?.evidence.length).toBeGreaterThan(1);
  });

  it('reads a list inside a sentence item by item, each with what leads it in', () => {
    const text =
      'We may share your data: (i) with our service providers; (ii) to comply with a subpoena; (iii) in a merger; and (iv) with our affiliates. We do not: sell it; rent it out; or trade personal data with advertisers.';
    const { findings } = analyze(fromPlainText(text));
    const quoteOf = (id: string) => findings.find(({ rule }) => rule === id)?.evidence[0];
    expect(quoteOf('shares-with-affiliates')).toMatchObject({
      text: 'and (iv) with our affiliates.',
      leadIn: 'We may share your data:',
      modality: 'may',
    });
    expect(quoteOf('law-enforcement')?.text).toBe('(ii) to comply with a subpoena;');
    expect(quoteOf('sells-data')).toBeUndefined();
    expect(quoteOf('no-sale')?.text).toBe('or trade personal data with advertisers.');
  });

  it('shows many kinds of data by quotes that each add a kind', () => {
    const text =
      'We collect the following information about you.\nWe collect your email address.\nYour email address is checked by us when we collect it.\nWe collect your credit card number, your date of birth and the type of your browser.\nWe collect your GPS location.';
    const broad = analyze(fromPlainText(text)).findings.find(({ rule }) => rule === 'broad-collection');
    expect(broad?.evidence.map((quote) => quote.text)).toEqual([
      'We collect your credit card number, your date of birth and the type of your browser.',
      'We collect your email address.',
      'We collect your GPS location.',
    ]);
  });

  it('shows many kinds of data first by what says that they are collected', () => {
    const used = 'We use your GPS location, your date of birth and the type of your browser to show you ads.';
    const collected = 'We collect your email address and your credit card number.';
    const broad = analyze(fromPlainText(`${used}\n${collected}`)).findings.find(
      ({ rule }) => rule === 'broad-collection',
    );
    expect(broad?.evidence.map((quote) => quote.text)).toEqual([collected, used]);
  });

  it.each([
    ['asks', 'Do we collect your GPS location and your date of birth?'],
    ['says "not" of something', 'We do not sell it when we collect your GPS location and your date of birth.'],
    ['has fewer names for them', 'We collect your whereabouts and your birthday.'],
  ])('shows many kinds of data by what shows more than a sentence that %s', (_, less) => {
    const others =
      'We collect your email address and credit card number. We record your health and the pages you view.';
    const more = 'We collect your GPS location and your date of birth.';
    const broad = analyze(fromPlainText(`${others}\n${less}\n${more}`)).findings.find(
      ({ rule }) => rule === 'broad-collection',
    );
    expect(broad?.evidence.map((quote) => quote.text)).toContain(more);
  });

  it('adds that many kinds of data are collected to all else that it finds', () => {
    const text =
      'We collect your full name, phone number, date of birth, credit card number and GPS location.\nWe may sell your personal information to brokers.';
    expect(rulesIn(text)).toEqual(expect.arrayContaining(['broad-collection', 'precise-location', 'sells-data']));
  });

  it('shows many kinds of data by five quotes at most', () => {
    const kinds = [
      'email address',
      'GPS location',
      'date of birth',
      'credit card number',
      'browsing history',
      'photos',
      'IP address',
      'medical history',
    ];
    const text = kinds.map((kind) => `We collect your ${kind}.`).join('\n');
    const broad = analyze(fromPlainText(text)).findings.find(({ rule }) => rule === 'broad-collection');
    expect(broad?.evidence).toHaveLength(5);
  });

  it('shows two sentences that name kinds of data rather than one that announces them', () => {
    const announces = 'We process the following categories of personal data about our guests.';
    const names = [
      'We collect your GPS location and your date of birth.',
      'We log your email address and credit card number.',
    ];
    const broad = analyze(fromPlainText([announces, ...names].join('\n'))).findings.find(
      ({ rule }) => rule === 'broad-collection',
    );
    expect(broad?.evidence.map((quote) => quote.text)).toEqual(names);
  });

  it('knows of a single sentence that names many kinds of data that it only may be so', () => {
    const text = 'We may collect your full name, phone number, date of birth, credit card number and GPS location.';
    const broad = analyze(fromPlainText(text)).findings.find(({ rule }) => rule === 'broad-collection');
    expect(broad?.evidence).toMatchObject([{ text, modality: 'may' }]);
  });

  it.each([
    ['We may collect your GPS location and your date of birth.', 'may'],
    ['If you agree, we collect your GPS location and your date of birth.', 'with-consent'],
    ['We collect your GPS location and your date of birth.', 'says'],
    ['Your GPS location and date of birth are among the data.', 'says'],
  ])('quotes what names many kinds of data as firmly as it says so: %s', (text, modality) => {
    const others =
      'We collect your email address and credit card number. We record your health and the pages you view.';
    const broad = analyze(fromPlainText(`${others}\n${text}`)).findings.find(({ rule }) => rule === 'broad-collection');
    expect(broad?.evidence.find((quote) => quote.text === text)).toMatchObject({ modality });
  });

  it('takes no address to be given only with consent', () => {
    const text = 'If you have consented, you can write to privacy@mill.example, and we share your data with sponsors.';
    const said = analyze(fromPlainText(text)).findings.map(({ rule, evidence }) => [rule, evidence[0]?.modality]);
    expect(said).toContainEqual(['contact-details', 'says']);
    expect(said).toContainEqual(['shares-with-partners', 'with-consent']);
  });

  it('takes what is asked for out of a promise to ask, and says so of other exceptions', () => {
    const modalities = (text: string) =>
      analyze(fromPlainText(text)).findings.flatMap(({ rule, evidence }) =>
        rule === 'consent-before-sharing' ? evidence.map(({ modality }) => modality) : [],
      );
    expect(modalities('We do not share your data, unless you tell us to do so or give us your consent.')).toEqual([
      'says',
    ]);
    expect(
      modalities('We do not share your data, unless you tell us to do so or give us your consent, except with courts.'),
    ).toEqual(['with-exceptions']);
  });

  it.each([
    ['A brokerage asked us to sell them your data. We declined.', false],
    ['They say that we could sell your data. None of that happens.', false],
    ['Session replay tools can record every move. We have none.', false],
    ['We may sell your data. We declined two requests last year.', true],
    ['We sell your data. None of that data is about your health.', true],
    ['We sell your data.\nNone of that happens with letters.', true],
  ])('hears what takes back the sentence before, in the same paragraph: %s → %s', (text, stated) => {
    const found = rulesIn(text);
    expect(found.includes('sells-data') || found.includes('session-recording')).toBe(stated);
  });

  it('finds the same in a policy pasted twice', () => {
    const text = 'We may sell your personal information to brokers.\nWe determine your location by GPS.\n';
    expect(rulesIn(text + text)).toEqual(rulesIn(text));
  });

  it('quotes verbatim, whatever the text', () => {
    const piece = fc.constantFrom(
      'We sell your personal data. ',
      'We never sell your data. ',
      '\n• ',
      '\u00ad',
      '\u200b',
      'İ',
      '😀',
      'GPS location ',
      '\n',
      '4.2 ',
      'we share your data with:',
      'privacy@larkspur.example ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { findings, data } = analyze(fromPlainText(text));
        for (const { start, end, text: quote } of [...findings, ...data].flatMap(({ evidence }) => [...evidence])) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote).not.toBe('');
        }
      }),
    );
  });

  it('survives empty text', () => {
    expect(analyze(fromPlainText(''))).toEqual({
      language: 'en',
      words: 0,
      readingMinutes: 1,
      topics: [],
      data: [],
      findings: [],
      headings: [],
    });
  });
});
