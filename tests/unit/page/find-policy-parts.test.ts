// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read';

const HERE = 'https://www.kestrel.example/privacy';

const SECTIONS = [
  ['/privacy/collect', 'What information we collect'],
  ['/privacy/share', 'How we share your data'],
  ['https://help.kestrel.example/rights', 'Your rights'],
] as const;

const list = (links: readonly (readonly [string, string])[]) =>
  `<ul>${links.map(([href, words]) => `<li><a href="${href}">${words}</a></li>`).join('')}</ul>`;

function partsOf(main: string, title = 'Privacy Policy'): readonly { title: string; url: string }[] {
  const html = `<!doctype html><title>${title}</title><main><h1>${title}</h1>
    <p>This policy explains what we do with your personal data. Choose a section.</p>${main}</main>`;
  return readPage(new JSDOM(html, { url: HERE }).window.document).parts ?? [];
}

const LONG = `<p>${'We collect your name and share it with companies that print your cards. '.repeat(60)}</p>`;

describe('the index of a policy', () => {
  test('gives its sections in order, each once, on whatever host of the site', () => {
    expect(partsOf(list([...SECTIONS, ['/privacy/share#partners', 'Who we share your information with']]))).toEqual([
      { title: 'What information we collect', url: 'https://www.kestrel.example/privacy/collect' },
      { title: 'How we share your data', url: 'https://www.kestrel.example/privacy/share' },
      { title: 'Your rights', url: 'https://help.kestrel.example/rights' },
    ]);
  });

  test('may have a heading and a teaser for each, with a link that says nothing itself', () => {
    const cards = ['What we collect', 'How we use your data', 'Your choices'].map(
      (name, i) =>
        `<section><h2>${name}</h2><p>In short: as little as we can.</p><p><a href="/p/${i}">Read more ${'›'.repeat(i)}</a></p></section>`,
    );
    expect(partsOf(cards.join('')).map(({ title }) => title)).toEqual([
      'What we collect',
      'How we use your data',
      'Your choices',
    ]);
  });
});

describe('no index', () => {
  test('is a policy of its own that mentions other pages', () => expect(partsOf(LONG + list(SECTIONS))).toEqual([]));

  test('is a table of contents of the page itself', () =>
    expect(partsOf(list(SECTIONS.map(([, words], i) => [`#section-${i}`, words])))).toEqual([]));

  test('is a page with links to another site', () =>
    expect(partsOf(list(SECTIONS.map(([, words], i) => [`https://other.example/${i}`, words])))).toEqual([]));

  test('is a page with links to something else', () =>
    expect(
      partsOf(
        list([
          ['/terms', 'Terms of use'],
          ['/settings', 'Your privacy settings'],
          ['/blog', 'How we protect your data: our blog'],
          ['/cards', 'Cards'],
        ]),
      ),
    ).toEqual([]));

  test('is a help page that is not named for privacy', () => expect(partsOf(list(SECTIONS), 'Help')).toEqual([]));

  test('is a page with two links', () => expect(partsOf(list(SECTIONS.slice(0, 2)))).toEqual([]));
});
