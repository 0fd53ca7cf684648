import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import type { Evidence } from '../../../lib/analysis/report';
import { fromPlainText } from '../../../lib/text/plain-text';

function quotesOf(rule: string, ...lines: string[]): readonly Evidence[] {
  const { findings } = analyze(fromPlainText(lines.join('\n')));
  return findings.find((finding) => finding.rule === rule)?.evidence ?? [];
}

function firstOf(rule: string, ...lines: string[]): string | undefined {
  return quotesOf(rule, ...lines)[0]?.text;
}

describe('the first quote', () => {
  it('says what happens rather than that a list follows', () => {
    const announces = 'We collect the following personal information about our guests.';
    const names =
      'We ask every guest of the lodge for a full name, a phone number, a date of birth and a valid passport.';
    expect(firstOf('broad-collection', announces, names)).toBe(names);
  });

  it('names many kinds of data, or has many names for them, rather than asks, is a title or denies', () => {
    const asks = 'Do you record my name, my IP address and my location?';
    const denies = 'Your IP address, your location and your e-mail address are not sent.';
    const records = 'We record cookies, and your location.';
    const names =
      'We collect your name, your e-mail address, your telephone number, your password and your date of birth.';
    const more = 'We store your credit card number and the pages that you visit.';
    expect(firstOf('broad-collection', asks, denies, records, names, more)).toBe(names);
  });

  it('states the practice in more ways than others do', () => {
    const once = 'Under certain conditions, our guests may invoke binding arbitration.';
    const twice =
      'You have the right to lodge a complaint with a data protection authority or with the information commissioner.';
    expect(firstOf('complaint-right', once, twice)).toBe(twice);
    expect(firstOf('complaint-right', once)).toBe(once);
  });

  it('says that an account can be closed rather than what follows when it is', () => {
    const follows = 'If you close your account with the lodge, your bookings are cancelled.';
    const states = 'You can delete your account with the lodge in its settings.';
    expect(firstOf('account-deletion', follows, states)).toBe(states);
  });

  it('says how long data is kept rather than how long its copies are', () => {
    const copies = 'Copies in our back-ups may remain for up to 60 days after you have deleted your account.';
    const cells = 'Pictures on cards | We delete them 90 days after the card was posted.';
    expect(firstOf('stated-retention', copies, 'Data | Period', cells)).toBe(cells);
    expect(firstOf('stated-retention', copies)).toBe(copies);
  });

  it('may end in a colon where only the cases follow', () => {
    const states = 'You may ask for the deletion of your personal data in the following cases:';
    const remarks =
      'Please note that when you ask us to delete your personal data, the copies on our tapes stay where they are until all of those tapes are written over in the spring.';
    expect(firstOf('deletion-right', remarks, states)).toBe(states);
    const announces = 'Upon your request we will delete the following personal data about you:';
    expect(firstOf('deletion-right', remarks, announces)).toBe(remarks);
  });

  it('states the practice rather than what a step may include', () => {
    const includes = 'We take care of it. This may include asking for your consent to international transfers.';
    const states =
      'As we have post offices in Springfield, North Haverbrook and Ogdenville, your personal information may be transferred to countries outside the one where you write your letters, where you post them, or where they are read at last.';
    expect(firstOf('international-transfer', includes, states)).toBe(states);
  });

  it('tells what the company does rather than what a thing is', () => {
    const explains = 'Cookies typically contain a name, a number and a date.';
    const states =
      'So that the shop of Larkspur works as it should on your machine, we store small files that are known as cookies on every visit to it.';
    expect(firstOf('cookies', explains, states)).toBe(states);
    expect(firstOf('cookies', explains)).toBe(explains);
  });

  it('is the first in the text of two that are read at a glance', () => {
    const first =
      'We share the personal data of our guests with business partners who plan tours, rent boats or sell what a tour needs.';
    const shorter = 'We share personal data with business partners of the lodge.';
    expect(firstOf('shares-with-partners', first, shorter)).toBe(first);
    const long = first.replace('who plan', `who, in ${'the valley, '.repeat(9)}plan`);
    expect(firstOf('shares-with-partners', long, shorter)).toBe(shorter);
  });

  it('is the requirement of consent for a rule on parents, whatever else needs consent', () => {
    const requires = 'Children may not open an account without the consent of their parents.';
    const remarks =
      'If anybody at Larkspur learns that we hold data of a child for which there is no verifiable parental consent, we delete it.';
    expect(firstOf('parental-consent', remarks, requires)).toBe(requires);
  });

  it.each([
    [
      'what holds for everyone rather than for one region',
      'deletion-right',
      'If you live in California, you may request that we delete your personal information.',
      'You can also ask us to erase your personal data from our records, at any desk of the lodge that you pass.',
    ],
    [
      'what happens rather than what happens in some case',
      'shares-with-partners',
      'If you join a tour, we share your personal data with our business partners.',
      'We share your personal data with business partners who plan tours for us.',
    ],
    [
      'an address rather than that one may write',
      'contact-details',
      'You can contact us with any question about this privacy policy.',
      'You can contact us about this privacy policy at privacy@larkspur.example.',
    ],
    [
      'what is done rather than how to put an end to it',
      'targeted-advertising',
      'You can opt out of personalised advertising in the settings of your account.',
      'We use what you read at Larkspur to show you personalised ads that fit your interests.',
    ],
    [
      'what is done rather than what is left of it for those who refuse',
      'targeted-advertising',
      'You will still see ads, but they will be less relevant.',
      'We and our advertising partners use what you do at the lodge and elsewhere, over time and across your devices, to show you advertising that is tailored to your interests and those of your family.',
    ],
    [
      'what is done everywhere rather than what a law calls it in one place',
      'shares-with-advertisers',
      'However, under California law, some of what we disclose to advertising partners is a sale.',
      'We disclose identifiers, what you read and where you are to advertisers and agencies, who may use it for their own purposes in accordance with the privacy policies that they have published on their sites.',
    ],
    [
      'the statement itself rather than where to read it',
      'cookies',
      'More information about how we use cookies can be found in our cookie notice.',
      'We and the shops next door may use cookies to recognise your machine when you return.',
    ],
    [
      'a right as it is rather than where it ends',
      'account-deletion',
      'Closing your account at Larkspur does not mean that we have deleted your bookings.',
      'If you wish to close your account, write to us at the address of the lodge or ask at any of its desks.',
    ],
    [
      'that an account can be closed rather than what stays then',
      'account-deletion',
      'We keep your letters for six years after you close your account.',
      'If you wish to close your account, write to us at the address of the lodge or ask at any of its desks.',
    ],
    [
      'what is done rather than where it is set',
      'location-collection',
      "Location data can be switched in your telephone's settings.",
      'We collect location data, so that the lodge nearest to you keeps a bed for you and a light on its porch.',
    ],
    [
      'a sentence rather than the name of a section',
      'third-party-sources',
      'Personal Information We Receive From Third Parties.',
      'We receive information about you from other companies, so that we know our guests better.',
    ],
    [
      'how data is protected rather than whom to ask about it',
      'transfer-safeguards',
      'Please contact us if you would like to see a copy of the standard contractual clauses.',
      'What leaves the valley for the office of our sister lodge, which lies beyond the border, is protected there by standard contractual clauses.',
    ],
    [
      'an address for questions about the policy rather than one for the terms',
      'contact-details',
      'If you have questions about these terms, please write to us at desk@larkspur.example.',
      'If you have questions about this privacy policy, please write to us at warden@larkspur.example.',
    ],
    [
      'a sentence rather than a title without a stop',
      'cookies',
      'Our Cookies and Web Beacons',
      'We and the shops next door may use cookies to recognise your machine when you return.',
    ],
    [
      'what is passed on rather than the section that tells of it',
      'shares-with-partners',
      'The section above on our partners tells how we share your personal data with third parties.',
      'At the end of each season, and now and then before, when the lodge is full and its guests ask for beds elsewhere, we share your personal data with our business partners.',
    ],
    [
      'what is collected rather than what a word means',
      'sensitive-data',
      'Data legally defined as sensitive include, in particular, data revealing racial or ethnic origin.',
      'We collect data on your health and your religion if you tell us, when you book, what our kitchen must not put on your plate and on which days you would rather not be woken by the bell of the chapel, or asked to sing.',
    ],
    [
      'what is said of sites rather than of others who get data',
      'third-party-sites',
      'Their use of your data is governed by the privacy policies of these third parties and is not subject to our control.',
      'We are not responsible for the privacy policies of other sites, to which a link on ours may take you.',
    ],
  ] as const)('is %s', (_, rule, other, first) => {
    expect(firstOf(rule, other, first)).toBe(first);
  });
});

describe('what a quote is to be read with', () => {
  it('is the sentence before, where it points back to it', () => {
    const [quote] = quotesOf(
      'third-party-analytics',
      'We count visits with a number of tools. These tools may be provided by third parties that help us analyse visits.',
    );
    expect(quote?.leadIn).toBe('We count visits with a number of tools.');
  });

  it('is the sentence before in an item of a list too, where it points back to that', () => {
    const [quote] = quotesOf(
      'recipients-bound',
      'We disclose your data to these companies:',
      '• Helpers. Vendors host our data. They may use the data only to provide services to us.',
      '• Advertisers. They show you ads.',
    );
    expect(quote?.text).toBe('They may use the data only to provide services to us.');
    expect(quote?.leadIn).toBe('Vendors host our data.');
  });

  it('is the title above a list for words that are no sentence of their own', () => {
    const title = 'Who We Share Your Personal Data With';
    const whole = 'We share your personal data with our service providers.';
    const quotes = quotesOf('shares-with-providers', title, `• ${whole}`, '• our service providers');
    expect(quotes.map(({ text, leadIn }) => [text, leadIn])).toEqual([
      [whole, null],
      ['our service providers', title],
    ]);
    const [limited] = quotesOf('shares-with-providers', 'Only With Your Consent', `• ${whole}`, '• Nothing else.');
    expect(limited?.leadIn).toBe('Only With Your Consent');
  });

  it('is nothing where it stands on its own', () => {
    const [quote] = quotesOf('third-party-analytics', 'We bake bread. We use Google Analytics to count visits.');
    expect(quote?.text).toBe('We use Google Analytics to count visits.');
    expect(quote?.leadIn).toBeNull();
  });

  it('is cut off between words where it is long', () => {
    const [quote] = quotesOf(
      'sells-data',
      `For the ${'wonderful '.repeat(20)}letters of our readers we do the following:`,
      '• we sell your personal information to advertisers;',
    );
    expect(quote?.leadIn).toMatch(/^For the (?:wonderful )+wonderful…$/);
    expect(quote?.leadIn?.length).toBeLessThanOrEqual(160);
  });

  it('is never a sentence of another paragraph', () => {
    const [quote] = quotesOf(
      'third-party-analytics',
      'We bake bread and we deliver it by bicycle.',
      'These tools may be provided by third parties that help us analyse visits.',
    );
    expect(quote?.leadIn).toBeNull();
  });
});

describe('a promise', () => {
  it('is a maybe where it is only an effort', () => {
    const [quote] = quotesOf('minimal-collection', 'We strive to collect only the data that we need.');
    expect(quote?.modality).toBe('may');
  });

  it('is none of consent where the practice is to ask for it', () => {
    const shares = 'We share your personal information with third parties only after you have given your consent.';
    for (const rule of ['consent-before-sharing', 'opt-in-consent'])
      expect(quotesOf(rule, shares).map(({ modality }) => modality)).toEqual(['says']);
    const excepts =
      'We will not share your personal information with third parties without your consent, except in these cases.';
    for (const rule of ['consent-before-sharing', 'opt-in-consent'])
      expect(quotesOf(rule, excepts).map(({ modality }) => modality)).toEqual(['with-exceptions']);
    const collects = 'With your permission, we collect your precise location.';
    expect(quotesOf('precise-location', collects).map(({ modality }) => modality)).toEqual(['with-consent']);
  });

  it('has exceptions where it is kept only as far as a law asks for it', () => {
    const keeps = 'We honour the Global Privacy Control where required by law.';
    expect(quotesOf('gpc-honored', keeps).map(({ modality }) => modality)).toEqual(['with-exceptions']);
    const plain = 'We honour the Global Privacy Control, as required by law.';
    expect(quotesOf('gpc-honored', plain).map(({ modality }) => modality)).toEqual(['says']);
  });

  it('has exceptions where nothing is sold for money alone', () => {
    const sells = (what: string) =>
      quotesOf('no-sale', `We do not sell your personal information ${what}.`)[0]?.modality;
    expect(sells('for money')).toBe('with-exceptions');
    expect(sells('for monetary consideration')).toBe('with-exceptions');
    expect(sells('for money or anything else of value')).toBe('denies');
    expect(sells('for monetary or other valuable consideration')).toBe('denies');
  });

  it('is none where the effort is for something else', () => {
    const [needed] = quotesOf(
      'minimal-collection',
      'We collect only the data that we need. We try to bake good bread.',
    );
    expect(needed?.modality).toBe('says');
    const [secure] = quotesOf(
      'security-measures',
      'We strive to use commercially acceptable means to protect your personal information.',
    );
    expect(secure?.modality).toBe('says');
  });
});

describe('the name of a section', () => {
  it('states nothing on a line of its own either', () => {
    const line = 'WEB BEACONS:';
    expect(quotesOf('tracking-pixels', line, 'Our lodge stands on a hill above the sea.')).toEqual([]);
    const states = 'We use web beacons:';
    expect(firstOf('tracking-pixels', states, 'Our lodge stands on a hill above the sea.')).toBe(states);
  });

  it('states nothing in a table of contents', () => {
    const names = ['• Interest-based advertising', '• International transfers'];
    for (const above of ['Contents', 'Table of contents:', 'On this page']) {
      expect(quotesOf('targeted-advertising', above, ...names), above).toEqual([]);
      expect(quotesOf('international-transfer', above, ...names), above).toEqual([]);
    }
    expect(firstOf('targeted-advertising', 'What we use your data for:', ...names)).toBe('Interest-based advertising');
  });

  it('takes for granted what it asks the how of, not what it asks', () => {
    const below = 'They are listed at the end of this long page, with all that there is to say.';
    expect(firstOf('cookies', 'How do we use cookies?', below)).toBe('How do we use cookies?');
    expect(quotesOf('cookies', 'Do we use cookies?', below)).toEqual([]);
    expect(quotesOf('cookies', 'How do you use cookies in your kitchen?', below)).toEqual([]);
  });

  it('does not stand in the section before its own', () => {
    const [above, name] = ['Who we are', 'How we use cookies'];
    const text = `${above}\n${name}`;
    const blocks = [
      { kind: 'heading', start: 0, end: above.length, level: 2 },
      { kind: 'heading', start: above.length + 1, end: text.length, level: 2 },
    ] as const;
    const { findings } = analyze({ text, blocks });
    expect(findings.map(({ rule, evidence: [quote] }) => [rule, quote?.text, quote?.heading])).toEqual([
      ['cookies', name, null],
    ]);
  });

  it('is not a right to object to one basis, where the bases are named', () => {
    const text =
      'You may object to processing that rests on our legitimate interests. We use it because our contract with you needs it and in our legitimate interests.';
    const bases = analyze(fromPlainText(text)).findings.find(({ rule }) => rule === 'legal-basis');
    expect(bases?.evidence[0]?.text).toMatch(/^We use it/);
  });

  it('tells of exceptions to which a right is subject', () => {
    const text = 'Subject to certain exceptions, you have the right to delete your personal data.';
    const right = analyze(fromPlainText(text)).findings.find(({ rule }) => rule === 'deletion-right');
    expect(right?.evidence[0]?.modality).toBe('with-exceptions');
  });
});
