import { describe, expect, it } from 'vitest';
import { factsOf } from './read';

const contactsIn = (text: string, links: Readonly<Record<string, string>> = {}) =>
  factsOf(text, links).contacts.map(({ kind, who, value }) => `${kind} ${who} ${value}`);

/** Whichever of two passages comes first, this is all there is. */
function expectEitherWay(one: string, other: string, contact: string): void {
  expect(contactsIn(`${one}\n${other}`)).toEqual([contact]);
  expect(contactsIn(`${other}\n${one}`)).toEqual([contact]);
}

describe('whom to write to', () => {
  it.each([
    [
      'If you have questions about this policy, e-mail us at help@larkspur.example.',
      'email company help@larkspur.example',
    ],
    ['Our data protection officer can be reached at ada@larkspur.example.', 'email officer ada@larkspur.example'],
    ['Our EU representative is Dock Ltd, dock@rep.example.', 'email representative dock@rep.example'],
    ['Contact\nprivacy [at] larkspur [dot] example', 'email company privacy@larkspur.example'],
    ['You may submit a request at www.larkspur.example/privacy-form.', 'form company larkspur.example/privacy-form'],
    [
      'You may submit a request to our EU representative at www.dock.example/request-form.',
      'form representative dock.example/request-form',
    ],
    [
      'To exercise your rights, use the request form of EDPO: https://edpo.example/data-request.',
      'form representative edpo.example/data-request',
    ],
    [
      'In the UK: Lionheart Squared Ltd, larkspur@lionheartsquared.example, for questions.',
      'email representative larkspur@lionheartsquared.example',
    ],
    ['Larkspur\nAda Quay\nada@larkspur.example', 'email company ada@larkspur.example'],
    [
      'Contact\nLarkspur Ltd\n12 Quay Street\nBristol BS1 4AA\nForm',
      'post company Larkspur Ltd, 12 Quay Street, Bristol BS1 4AA',
    ],
    [
      'Questions?\nLarkspur Inc.\nMailing Address\n12 Quay Street\nBoise, ID 83701\nForm',
      'post company 12 Quay Street, Boise, ID 83701',
    ],
    [
      'Write to us by post at: Larkspur Ltd, Attn: Privacy, 12 Quay Street, Bristol BS1 4AA, if you have questions about this policy.',
      'post company Larkspur Ltd, Attn: Privacy, 12 Quay Street, Bristol BS1 4AA',
    ],
    ['Our postal address is P.O. Box 1234, Boise, ID 83701.', 'post company P.O. Box 1234, Boise, ID 83701'],
    [
      'You can write to us at Larkspur, 12 Mill Street, Boise, ID 83701.',
      'post company Larkspur, 12 Mill Street, Boise, ID 83701',
    ],
    [
      'Questions about this policy? Write to us by post at: Larkspur\npost office, Attn: Privacy, 12 Quay Street, Bristol BS1 4AA, if you can.',
      'post company Larkspur post office, Attn: Privacy, 12 Quay Street, Bristol BS1 4AA',
    ],
    [
      'Contact us\nLarkspur Inc.\nP.O. Box 1234\nBoise, ID 83701\nUSA\nForm',
      'post company Larkspur Inc., P.O. Box 1234, Boise, ID 83701, USA',
    ],
    [
      'If you have questions, write to us at Larkspur Inc., Attn: Privacy, 12 Quay Street, Boise, ID 83701-1234 1-555-010-1234.',
      'post company Larkspur Inc., Attn: Privacy, 12 Quay Street, Boise, ID 83701-1234',
    ],
    [
      'Our officer is Dock Ltd, registered at 12 Quay Street, Bristol, BS1 4AA with more than twenty years of experience in privacy.',
      'post company 12 Quay Street, Bristol, BS1 4AA',
    ],
    [
      'Contact us\nLarkspur is a shop based in 12 Quay Street, Bristol BS1 4AA, and we are happy to read your letters and parcels.',
      'post company 12 Quay Street, Bristol BS1 4AA',
    ],
    [
      'Responsible for this website:\nLarkspur GmbH\nKaistraße 12\n20457 Hamburg\nGermany',
      'post company Larkspur GmbH, Kaistraße 12, 20457 Hamburg, Germany',
    ],
    [
      'Contact us\n2\nLarkspur Ltd\n12 Quay Street\n555-010-1234\nBristol BS1 4AA',
      'post company Larkspur Ltd, 12 Quay Street, Bristol BS1 4AA',
    ],
  ])('%j', (text, contact) => {
    expect(contactsIn(text)).toEqual([contact]);
  });

  it('may be an address beside another in one sentence', () => {
    expect(
      contactsIn(
        'For questions about this policy write to help@larkspur.example or to Larkspur Ltd, 12 Quay Street, Bristol BS1 4AA.',
      ),
    ).toEqual(['email company help@larkspur.example', 'post company Larkspur Ltd, 12 Quay Street, Bristol BS1 4AA']);
  });

  it('may be a link whose words hide where it leads', () => {
    const text = 'To exercise your rights, use our request form or write to us.';
    expect(
      contactsIn(text, {
        'request form': 'https://www.larkspur.example/dsr?lang=en',
        'write to us': 'mailto:dsr@larkspur.example',
      }),
    ).toEqual(['email company dsr@larkspur.example', 'form company larkspur.example/dsr']);
  });

  it('may be written out beside a link; where it is the words of one, it is what that leads to', () => {
    const text = 'To submit a request, use our request form or open www.larkspur.example/privacy-form.';
    const [linked, written] = ['form company larkspur.example/dsr', 'form company larkspur.example/privacy-form'];
    expect(contactsIn(text, { 'request form': 'https://larkspur.example/dsr' })).toEqual([linked, written]);
    expect(contactsIn(text, { 'www.larkspur.example/privacy-form': 'https://larkspur.example/dsr' })).toEqual([linked]);
  });

  it('may be the officer only where the words beside the address say so', () => {
    expect(
      contactsIn('Contact us at help@larkspur.example or our data protection officer at dpo@larkspur.example.'),
    ).toEqual(['email officer dpo@larkspur.example', 'email company help@larkspur.example']);
    expect(
      contactsIn('Write to help@larkspur.example, use the app, or send a letter for our data protection officer.'),
    ).toEqual(['email company help@larkspur.example']);
    expect(contactsIn('Questions? Ask ada@dock.example, who is our EU representative.')).toEqual([
      'email representative ada@dock.example',
    ]);
  });

  it('is no other place of the policy, and nothing that is there to be read', () => {
    const form = (text: string, href: string) => contactsIn(text, { here: href });
    const page = 'https://larkspur.example/privacy';
    const [asks, other] = ['Contact us here with questions.', 'https://larkspur.example/contact-us'];
    expect(form(asks, other)).toEqual(['form company larkspur.example/contact-us']);
    expect(form(asks, `${page}#contact`)).toEqual([]);
    expect(form(asks, 'http://www.larkspur.example/privacy#contact')).toEqual([]);
    expect(form(asks, 'https://www.larkspur.example/privacy?form')).toEqual(['form company larkspur.example/privacy']);
    expect(form(asks, 'https://larkspur.example/cdn-cgi/l/email-protection#0c7c')).toEqual([]);
    expect(form('Click here to delete your data.', other)).toEqual(['form company larkspur.example/contact-us']);
    expect(form('Click here for more information on how to delete your data.', other)).toEqual([]);
    expect(form('Click here to see whom your requests go to.', other)).toEqual([]);
    expect(form('Click here to delete cookies.', other)).toEqual([]);
    expect(contactsIn('When you visit our website at www.larkspur.example, contact us or request a letter.')).toEqual(
      [],
    );
    expect(
      contactsIn('An agreement on your data is sent on request.', {
        'agreement on your data': 'https://larkspur.example/contact-us',
      }),
    ).toEqual([]);
  });

  it.each([
    'Write to child-help@larkspur.example about child safety issues.',
    'For mediation write to post@mediator.example.',
    'Contact\nFor the purposes of this policy we mean by “Larkspur” the company Larkspur Ltd, 12 Quay Street, Bristol BS1 4AA.',
    'For copyright notices write to dmca@larkspur.example.',
    'You may complain to the supervisory authority at post@authority.example.',
    'Send vulnerability reports to security@larkspur.example.',
    'Your name might be shown as name@example.com.',
    'You can unsubscribe from our newsletter by writing to news@larkspur.example.',
    'If you no longer wish to get our letters, write to news@larkspur.example.',
    'Submit your complaint to the arbitration service at www.arbitration.example/form.',
    'We deliver to 12 Quay Street, Bristol BS1 4AA.',
    'Our data centre uses 5000 machines in Germany.',
  ])('is not %j', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  it('is none of those to whom a table says that data goes', () => {
    const table = [
      'Recipient | Country',
      'Dock Ltd (privacy@dock.example) | France',
      'Wharf Inc (dpo@wharf.example) | Chile',
      'Pier Ltd (data@pier.example) | Japan',
    ];
    const own = 'Questions | help@larkspur.example';
    expect(contactsIn(table.join('\n'))).toEqual([]);
    expect(contactsIn(`Matter | Where to write\n${own}\nYour rights | rights@larkspur.example`)).toHaveLength(2);
  });

  it('never becomes a link to anything but the web and e-mail', () => {
    const links = { form: 'javascript:alert(1)' };
    expect(contactsIn('Submit your request with our form.', links)).toEqual([]);
  });

  it('each once, the officer first', () => {
    const text =
      'Write to help@larkspur.example with questions. Write to help@larkspur.example about your rights. Our DPO reads dpo@larkspur.example.';
    expect(contactsIn(text)).toEqual(['email officer dpo@larkspur.example', 'email company help@larkspur.example']);
  });

  it('once as what is said of it most closely, wherever that stands', () => {
    const officer = 'Our data protection officer can be reached at ada@larkspur.example.';
    const company = 'If you have questions about this policy, e-mail us at ada@larkspur.example.';
    expectEitherWay(officer, company, 'email officer ada@larkspur.example');
  });

  it('a house once, in the words that name who lives there', () => {
    const inSentence = 'You can write to us at 12 QUAY STREET, BRISTOL BS1 4AA with questions.';
    const inLines = 'Contact us\nLarkspur Ltd\n12 Quay Street\nBristol BS1 4AA\nForm';
    expectEitherWay(inSentence, inLines, 'post company Larkspur Ltd, 12 Quay Street, Bristol BS1 4AA');
  });

  it('the address in the words of a link, wherever that leads', () => {
    const words = 'help@larkspur.example';
    expect(contactsIn(`For questions write to ${words}.`, { [words]: 'mailto:ada@dock.example' })).toEqual([
      'email company help@larkspur.example',
    ]);
  });

  it('a form of its representative that only a link tells', () => {
    const text = 'To exercise your rights, submit a request through this form.';
    expect(contactsIn(text, { 'this form': 'https://prighter.example/q/12' })).toEqual([
      'form representative prighter.example/q/12',
    ]);
  });

  it('the address of its representative in a list that says so above', () => {
    const above = 'You can contact Dock Ltd, our representative in the EU:';
    const address = '12 Quay Street, Dublin 2, Ireland';
    for (const item of [`by writing to ${address}`, `if you would rather send a letter, by writing to ${address}`])
      expect(contactsIn(`${above}\n- ${item}\n- by visiting it`)).toEqual([`post representative ${address}`]);
  });

  it("no address as the officer's whose e-mail address alone is given before", () => {
    const address = 'Larkspur B.V. Quay Street 20, Amsterdam 1097JB The Netherlands';
    const below = (words: string) => contactsIn(`Contact us\n\n${words}\n\n${address}`);
    expect(below('Write to our data protection officer at dpo[at]larkspur.example. Our addresses are:')).toEqual([
      'email officer dpo@larkspur.example',
      `post company ${address}`,
    ]);
    expect(below('Write to our data protection officer at dpo@larkspur.example or by post:')).toContain(
      `post officer ${address}`,
    );
    expect(below('The address of our data protection officer is:')).toEqual([`post officer ${address}`]);
  });

  it('the company before its representative', () => {
    const text = 'Our EU representative is Dock Ltd, dock@rep.example. Write to help@larkspur.example with questions.';
    expect(contactsIn(text)).toEqual(['email company help@larkspur.example', 'email representative dock@rep.example']);
  });
});

describe('where to opt out', () => {
  const optOuts = (text: string, links: Readonly<Record<string, string>> = {}) =>
    factsOf(text, links).optOuts.map(({ of, place, href }) => `${of} ${place} ${href}`);

  it.each([
    [
      'To opt out of interest-based ads, visit www.aboutads.info/choices.',
      {},
      'ads Digital Advertising Alliance https://www.aboutads.info/choices',
    ],
    [
      'To opt out of ads by the number of your phone, see http://www.aboutads.info/appchoices.',
      {},
      'ads AppChoices of the Digital Advertising Alliance http://www.aboutads.info/appchoices',
    ],
    [
      'You may use the opt-outs for ads at www.networkadvertising.org.',
      {},
      'ads Network Advertising Initiative https://www.networkadvertising.org',
    ],
    [
      'You can opt out on the page of the Network Advertising Initiative.',
      {},
      'ads Network Advertising Initiative null',
    ],
    [
      'Click “Do not sell my personal information” to refuse.',
      { 'Do not sell my personal information': 'https://larkspur.example/dns' },
      'sale Do not sell my personal information https://larkspur.example/dns',
    ],
    [
      'To opt out of Google Analytics, install https://tools.google.com/dlpage/gaoptout.',
      {},
      'analytics Google Analytics opt-out add-on https://tools.google.com/dlpage/gaoptout',
    ],
    [
      'You can unsubscribe from our newsletter by writing to news@larkspur.example.',
      {},
      'marketing news@larkspur.example mailto:news@larkspur.example',
    ],
    [
      'To opt out of advertising, click here.',
      { here: 'https://larkspur.example/ads' },
      'ads larkspur.example/ads https://larkspur.example/ads',
    ],
  ])('%s', (text, links, place) => {
    expect(optOuts(text, links)).toEqual([place]);
  });

  it.each([
    'https://larkspur.example/aboutads.info',
    'https://aboutads.info.larkspur.example/choices',
    'https://larkspur.example/?to=https://optout.aboutads.info/',
    'https://notaboutads.info/choices',
  ])('names no known place where the link only looks like it: %s', (href) => {
    expect(optOuts('You can opt out of ads on this page.', { 'this page': href })[0]).toMatch(/^ads (?!Digital)/);
  });

  it.each([
    ['https://optout.aboutads.info/?c=2', 'Digital Advertising Alliance'],
    ['https://www.youronlinechoices.com/uk/your-ad-choices', 'Your Online Choices'],
    ['https://adssettings.google.com/authenticated', 'Google’s ad settings'],
    ['https://www.facebook.com/settings/?tab=ads#_', 'Facebook’s ad settings'],
  ])('knows the place to which %s leads', (href, place) => {
    expect(optOuts('You can opt out of ads on this page.', { 'this page': href })).toEqual([`ads ${place} ${href}`]);
  });

  it('names a place once, whatever its links are called', () => {
    const href = 'https://larkspur.example/portal';
    const links = { 'our privacy portal': href, 'our privacy porta': href };
    const text = 'You can opt out through our privacy portal. Or opt out through our privacy porta\u2060l.';
    expect(factsOf(text, { 'our privacy portal': href }).optOuts).toHaveLength(1);
    expect(factsOf(text, { ...links, 'our privacy porta\u2060': href }).optOuts).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    ['We are members of the Network Advertising Initiative.', {}],
    ['You cannot opt out of ads by the Digital Advertising Alliance on the free plan.', {}],
    ['To opt out of the sale, click here.', { here: 'https://larkspur.example/privacy#sale' }],
    ['To opt out of the sale, click here.', { here: 'https://larkspur.example/cdn-cgi/l/email-protection' }],
    ['Opt out in the settings. Learn more at https://larkspur.example/privacy-policy.', {}],
    ['You can unsubscribe with the link in each message.', {}],
    ['How to opt out or correct your data', { 'How to opt out': 'https://dock.example/our-privacy/#opt-out' }],
    ['You can opt out of analytics by writing to help@larkspur.example.', {}],
  ])('is not said by %j', (text, links) => {
    expect(optOuts(text, links)).toEqual([]);
  });
});
