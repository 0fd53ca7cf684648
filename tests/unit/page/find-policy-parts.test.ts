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

function indexIn(lang: string, title: string, main: string): readonly { title: string; url: string }[] {
  const html = `<!doctype html><html lang="${lang}"><title>${title}</title><main><h1>${title}</h1>${main}</main></html>`;
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

describe('the index of a policy in another language', () => {
  test.each([
    ['de', 'Datenschutzerklärung', 'Welche Daten wir erheben', 'An wen wir sie weitergeben', 'Ihre Rechte'],
    [
      'fr',
      'Politique de confidentialité',
      'Les données que nous collectons',
      'Avec qui nous les partageons',
      'Vos droits',
    ],
    ['es', 'Política de privacidad', 'Qué datos recopilamos', 'Cómo los compartimos', 'Tus derechos'],
    ['it', 'Informativa sulla privacy', 'Quali dati raccogliamo', 'Con chi li condividiamo', 'I tuoi diritti'],
    ['pt', 'Política de privacidade', 'Que dados coletamos', 'Com quem os partilhamos', 'Os seus direitos'],
    ['nl', 'Privacyverklaring', 'Welke gegevens wij verzamelen', 'Met wie wij ze delen', 'Uw rechten'],
    ['pl', 'Polityka prywatności', 'Jakie dane zbieramy', 'Komu je udostępniamy', 'Twoje prawa'],
    ['sv', 'Integritetspolicy', 'Vilka uppgifter vi samlar in', 'Vem vi delar dem med', 'Dina rättigheter'],
    ['da', 'Privatlivspolitik', 'Hvilke oplysninger vi indsamler', 'Hvem vi deler dem med', 'Dine rettigheder'],
    ['no', 'Personvernerklæring', 'Hvilke opplysninger vi samler inn', 'Hvem vi deler dem med', 'Dine rettigheter'],
    ['fi', 'Tietosuojaseloste', 'Mitä tietoja keräämme', 'Kenelle luovutamme niitä', 'Oikeutesi'],
    ['cs', 'Zásady ochrany osobních údajů', 'Jaké údaje shromažďujeme', 'Komu je předáváme', 'Vaše práva'],
    ['tr', 'Gizlilik politikası', 'Hangi verileri topluyoruz', 'Kimlerle paylaşıyoruz', 'Haklarınız'],
    ['ru', 'Политика конфиденциальности', 'Какие данные мы собираем', 'Кому мы их передаём', 'Ваши права'],
    ['zh', '隐私政策', '我们收集哪些信息', '我们与谁共享', '您的权利'],
    ['ja', 'プライバシーポリシー', '取得する個人情報', '第三者への提供', '開示の請求'],
    ['ko', '개인정보 처리방침', '수집하는 개인정보', '제3자 제공', '이용자의 권리'],
  ])('%s', (language, title, ...names) => {
    const links = list(names.map((name, i) => [`/p/${i}`, name]));
    expect(indexIn(language, title, links).map((part) => part.title)).toEqual(names);
  });

  test('may say the same of each link', () => {
    const cards = ['Welche Daten wir erheben', 'Wie wir Ihre Daten nutzen', 'Ihre Rechte'].map(
      (name, i) =>
        `<section><h2>${name}</h2><p>So wenig wie möglich.</p><p><a href="/p/${i}">Mehr erfahren</a></p></section>`,
    );
    expect(indexIn('de', 'Datenschutz', cards.join('')).map(({ title }) => title)).toEqual([
      'Welche Daten wir erheben',
      'Wie wir Ihre Daten nutzen',
      'Ihre Rechte',
    ]);
  });

  test('is not what leads to something else', () => {
    const names = [
      'Nutzungsbedingungen',
      'Kontakt',
      'Karriere',
      'Unsere App nutzen',
      'Impressum',
      'AGB und Ihre Rechte',
      'Ihre Rechte nach den Nutzungsbedingungen',
      'Impressum und Anbieterdaten',
    ];
    expect(indexIn('de', 'Datenschutz', list(names.map((name, i) => [`/p/${i}`, name])))).toEqual([]);
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
