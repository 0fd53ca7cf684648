// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findPolicyLink } from '../../../lib/page/find-policy-link';

const HERE = 'https://www.lanternfish.example/join';

function find(body: string, url = HERE) {
  return findPolicyLink(new JSDOM(`<!doctype html><body>${body}</body>`, { url }).window.document);
}

const hrefOf = async (body: string) => (await find(body))?.href ?? null;

/** As browsers do where elements of the page carry such names; jsdom knows no names on documents. */
function shadowNames(target: object, names: readonly string[]): void {
  for (const name of names) Object.defineProperty(target, name, { value: {} });
}

test('is found where elements of the page stand in the place of properties', async () => {
  const body = '<form><input type="email"><input type="checkbox"> <a href="/agreed">Privacy policy</a></form>';
  const page = new JSDOM(`<!doctype html><body>${body}</body>`, { url: HERE }).window.document;
  const form = page.querySelector('form');
  shadowNames(form ?? {}, ['getAttribute', 'querySelector', 'getElementsByTagName']);
  shadowNames(page, ['childNodes', 'body']);
  expect(await findPolicyLink(page)).toMatchObject({ text: 'Privacy policy', place: 'agreement' });
});

test('leads somewhere: an address that browsers cannot read is none', async () => {
  const broken =
    '<form><input type="email"><a href="https://brackwater.example:port/privacy">Privacy policy</a></form>';
  expect(await find(broken)).toBeNull();
  expect(await hrefOf(`${broken}${FOOTER}`)).toBe('https://www.lanternfish.example/privacy');
});

const FOOTER = '<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy Policy</a></footer>';
const NAV = '<header><nav><a href="/home">Home</a><a href="/privacy-phone">Privacy</a></nav></header>';

describe('the place of a link', () => {
  test('beside the box to agree comes before everything else', async () => {
    const found = await find(`
      <link rel="privacy-policy" href="/declared">
      <form><input type="email"><label><input type="checkbox"> I agree to the <a href="/agreed">privacy notice</a></label></form>
      ${FOOTER}`);
    expect(found).toEqual({
      text: 'privacy notice',
      href: 'https://www.lanternfish.example/agreed',
      place: 'agreement',
    });
  });

  test('of two beside boxes, the nearer one', async () => {
    expect(
      await hrefOf(`<form><div><input type="checkbox"><div><p><span><a href="/far">Privacy policy</a></span></p></div></div>
        <p><input type="checkbox"><a href="/near">Privacy policy</a></p></form>`),
    ).toContain('/near');
  });

  test('a box made of other elements is one, and so is a label for a box', async () => {
    const declared = '<link rel="privacy-policy" href="/declared">';
    for (const row of [
      '<div><span role="checkbox"></span><p><a href="/agreed">Privacy policy</a></p></div>',
      '<div><input id="x" type="checkbox"><label for="x">Yes to the <a href="/agreed">Privacy policy</a></label></div>',
      '<div class="gdpr-consent"><input type="text"><input type="checkbox"><a href="/agreed">Privacy policy</a></div>',
    ]) {
      expect(await find(`${declared}${row}`)).toMatchObject({ place: 'agreement' });
    }
  });

  test('then what the page declares, then a form, the footer, the banner, and the rest', async () => {
    const places: [string, string][] = [
      ['rel', '<a rel="nofollow privacy-policy" href="/rel">How we treat you</a>'],
      [
        'form',
        '<form><input type="email"><p>By signing up you accept our <a href="/form">privacy policy</a>.</p></form>',
      ],
      ['footer', '<footer><a href="/footer">Privacy Policy</a></footer>'],
      ['banner', '<div id="cookie-banner"><input type="checkbox"><a href="/banner">Privacy Policy</a></div>'],
      ['page', '<main><p>Read our <a href="/page">privacy policy</a>.</p></main>'],
    ];
    for (let first = 0; first < places.length; first++) {
      const rest = places.slice(first);
      const found = await find(
        rest
          .map(([, html]) => html)
          .reverse()
          .join('\n'),
      );
      expect(found).toMatchObject({ place: rest[0]?.[0] });
    }
  });

  test('a form around the whole page is no form', async () => {
    const page = `<p>We wrote of <a href="/news">a privacy policy</a>.</p>${'<b></b>'.repeat(400)}`;
    expect(await find(`<form><input type="text"><div><main>${page}</main>${FOOTER}</div></form>`)).toMatchObject({
      place: 'footer',
      href: 'https://www.lanternfish.example/privacy',
    });
  });

  test('a link in a shadow root or in a frame of the same origin is found', async () => {
    const { document } = new JSDOM('<div id="host"></div>', { url: HERE }).window;
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<footer><a href="/shadow">Privacy Policy</a></footer>';
    expect((await findPolicyLink(document))?.href).toBe('https://www.lanternfish.example/shadow');
  });
});

describe('what a link says', () => {
  test('decides, not its address', async () => {
    expect(await find('<footer><a href="/privacy-policy">Our values</a></footer>')).toBeNull();
    expect(await hrefOf('<footer><a href="/p/7">Privacy Policy</a></footer>')).toContain('/p/7');
  });

  test('a subject alone counts at the foot of the page, not in the navigation or in a text', async () => {
    expect(await find(`${NAV}<main><p>Our phone and your <a href="/blog/privacy">privacy</a></p></main>`)).toBeNull();
    expect(await hrefOf(`${NAV}<footer><a href="/datenschutz">Datenschutz</a></footer>`)).toContain('/datenschutz');
    expect(await hrefOf(`${NAV}<div><a href="/privacy">Privacy</a></div>`)).toContain('/privacy');
    const news = '<a href="/news">News</a> '.repeat(30);
    expect(await find(`<div><a href="/privacy">Privacy</a></div>${news}`)).toBeNull();
  });

  test('a picture or a label says it too', async () => {
    expect(await hrefOf('<footer><a href="/a"><img alt="Privacy policy" src="i.png"></a></footer>')).toContain('/a');
    expect(await hrefOf('<footer><a href="/b" aria-label="Privacy policy"><svg></svg></a></footer>')).toContain('/b');
  });

  test('so does its title, where it is nothing but an icon', async () => {
    expect(await hrefOf('<footer><a href="/c" title="Privacy policy"><i></i></a></footer>')).toContain('/c');
  });

  test('its lines are words apart, and its spans are not', async () => {
    for (const name of [
      '<span>Privacy</span><br><span>Policy</span> →',
      '<div>Privacy</div><div>Policy</div>',
      '<b>Priv</b>acy Policy',
    ]) {
      expect(await hrefOf(`<footer><a href="/d">${name}</a></footer>`)).toContain('/d');
    }
  });

  test('of two policies in one place, the one with the plain name is for everyone', async () => {
    const special = '<a href="/ca">California Privacy Notice</a><a href="/h">Consumer Health Data Privacy Policy</a>';
    expect(await hrefOf(`<footer>${special}<a href="/all">Privacy Policy</a></footer>`)).toContain('/all');
  });

  test('a headline about a policy is no name of one', async () => {
    const news = '<main><a href="/n/1">Court of appeal strikes down privacy policy of Acme</a></main>';
    expect(await find(news)).toBeNull();
    expect(await hrefOf(`${news}<footer><a href="/p">Privacy Policy</a></footer>`)).toContain('/p');
  });

  test('the document comes before its subject', async () => {
    expect(await hrefOf('<footer><a href="/hub">Privacy</a><a href="/policy">Privacy Policy</a></footer>')).toContain(
      '/policy',
    );
  });
});

describe('somebody else’s policy', () => {
  test('that of a captcha is none, even beside the box', async () => {
    const form = `<form><input type="email"><p><input type="checkbox">This site is protected by reCAPTCHA and the
      <a href="https://policies.google.com/privacy">Privacy Policy</a> applies.</p></form>`;
    expect(await find(form)).toBeNull();
    expect(await hrefOf(form + FOOTER)).toBe('https://www.lanternfish.example/privacy');
  });

  test('that of a captcha leaves the site its own, in the same form', async () => {
    const captcha = 'Protected by reCAPTCHA: <a href="https://policies.google.com/privacy">Privacy Policy</a>';
    for (const own of ['https://www.lanternfish.example/own', 'https://id.lanternfish.example/own']) {
      const form = `<form><input type="email"><p>You agree to our <a href="${own}">Privacy Notice</a>.</p><p>${captcha}</p></form>`;
      expect(await find(form)).toMatchObject({ href: own, place: 'form' });
    }
  });

  test('that of a vendor in a banner comes after the site’s own', async () => {
    const vendors = Array.from({ length: 300 }, (_, i) => `<a href="https://ads${i}.example/">Privacy policy</a>`).join(
      '',
    );
    expect(await hrefOf(`<div class="consent-list">${vendors}</div>${FOOTER}`)).toBe(
      'https://www.lanternfish.example/privacy',
    );
  });

  test('on another host of the same site is the site’s own', async () => {
    const own = '<footer><a href="https://legal.lanternfish.example/p">Privacy Policy</a></footer>';
    expect(await hrefOf(`<main><a href="https://other.example/p">Privacy Policy</a></main>${own}`)).toContain('legal.');
  });
});

test('a page that a router draws by what stands behind "#" is another one', async () => {
  expect(await hrefOf('<footer><a href="#/privacy">Privacy Policy</a></footer>')).toContain('#/privacy');
});

describe('hostile pages', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,Privacy',
    'mailto:privacy@lanternfish.example',
    'file:///etc/passwd',
    'https://user:password@lanternfish.example/',
    `https://lanternfish.example/${'x'.repeat(1000)}`,
    '#privacy',
    '/join#privacy',
  ])('an address like %s is not followed', async (href) => {
    expect(await find(`<footer><a href="${href}">Privacy Policy</a></footer>`)).toBeNull();
  });

  test('words that turn the direction are given as they are, for those who show them to clean', async () => {
    const found = await find('<footer><a href="/p">\u202EPrivacy Policy\u202C</a></footer>');
    expect(found?.text).toContain('Privacy Policy');
  });

  // In a browser: tests/e2e/linked-policies.spec.ts, with ten times as many.
  test('10,000 links, and links in links, take bounded time', async () => {
    const { document } = new JSDOM('', { url: HERE }).window;
    const list = document.createElement('div');
    for (let i = 0; i < 10_000; i++) {
      const link = document.createElement('a');
      link.href = `/privacy/${i}`;
      link.textContent = i % 100 === 0 ? 'Privacy policy' : 'Privacy things to buy';
      list.append(link);
    }
    let inner = list;
    for (let i = 0; i < 300; i++) {
      const outer = document.createElement('a');
      inner.append('privacy', outer);
      inner = outer as unknown as HTMLDivElement;
    }
    document.body.append(list);
    const start = performance.now();
    expect((await findPolicyLink(document))?.href).toContain('/privacy/');
    // jsdom is some ten times slower than a browser.
    expect(performance.now() - start).toBeLessThan(6_000);
  }, 30_000);

  test('a page without a root has no link', async () => {
    const { document } = new JSDOM('', { url: HERE }).window;
    document.documentElement.remove();
    expect(await findPolicyLink(document)).toBeNull();
  });
});
