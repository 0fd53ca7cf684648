import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/page/languages';
import { judge } from '../../../lib/page/verdict';
import { languageOf } from '../../../lib/text/language';
import { fromPlainText } from '../../../lib/text/plain-text';
import { POLICIES } from './policies-by-language';

const verdictOn = (text: string, title: string, url = 'https://a.example/page') =>
  judge(fromPlainText(text), title, url);

describe.each(Object.entries(POLICIES))('a policy in %s', (language, { title, text }) => {
  it('is recognised under its title', () => {
    expect(verdictOn(text, title)).toEqual({ policy: true, reasons: ['title', 'voice', 'topics'] });
  });

  it('is in that language, for which there are words', () => {
    expect(languageOf(text)).toBe(language);
    expect(wordsOf(language)).not.toBeNull();
  });

  it('is recognised under its heading alone', () => {
    expect(verdictOn(`# ${title}\n\n${text}`, '', 'https://a.example/p/1').policy).toBe(true);
  });

  it.each(['x', 'ä', 'zımız', 'we ', 'information ', 'a . '])(
    'costs little more where the page repeats "%s"',
    (piece) => {
      const hostile = { text: piece.repeat(120_000 / piece.length), blocks: [] };
      const started = performance.now();
      judge(hostile, title, 'https://a.example/page', language);
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );

  it('is taken for no policy under the title of another document', () => {
    expect(verdictOn(text, 'Cookie policy').policy).toBe(false);
    expect(verdictOn(text, 'Terms of use').policy).toBe(false);
  });
});

it('a policy is recognised whose long words are cut by soft hyphens', () => {
  const { title = '', text = '' } = POLICIES.de ?? {};
  const cut = (words: string): string => words.replace(/\p{L}{4}(?=\p{L}{4})/gu, '$&\u00ad');
  expect(cut(title)).toContain('\u00ad');
  const expected = { policy: true, reasons: ['title', 'voice', 'topics'] };
  expect(verdictOn(cut(text), cut(title))).toEqual(expected);
  expect(verdictOn(`${cut(title)}\n\n${cut(text)}`, '', 'https://a.example/p/1').policy).toBe(true);
});

it.each([
  ['zh', '私隱政策', 'https://a.example/p'],
  ['tr', 'Aydınlatma Metni', 'https://a.example/p'],
  ['pt', 'LGPD', 'https://a.example/p'],
  ['it', 'Trattamento dati', 'https://a.example/p'],
  ['ru', 'Acme', 'https://a.example/politika-konfidencialnosti'],
  ['da', 'Fortrolighedspolitik', 'https://a.example/p'],
])('a policy in %s is one under the title %s at %s', (language, title, url) => {
  const { text = '' } = POLICIES[language] ?? {};
  expect(verdictOn(text, title, url)).toMatchObject({ policy: true, reasons: expect.arrayContaining(['title']) });
});

describe('other documents of a site', () => {
  it.each([
    [
      'Allgemeine Geschäftsbedingungen',
      'Diese Bedingungen sind ein Vertrag zwischen Ihnen und uns. Unsere Haftung ist beschränkt, die Gewährleistung richtet sich nach dem Gesetz. Sie können den Vertrag kündigen. Gerichtsstand ist Bremen. Wir liefern die Ware an Ihre Anschrift, und Sie zahlen den Preis im Voraus. Verboten ist es, das Angebot zu kopieren. Ihre Daten verwenden wir nur nach unserer Datenschutzerklärung.',
    ],
    [
      'Conditions générales de vente',
      'Les présentes conditions générales régissent le contrat entre vous et nous. Le prix est payable à la commande. Notre responsabilité est limitée. Vous disposez d’un droit de rétractation de quatorze jours. Les litiges relèvent des tribunaux de Lyon. La garantie légale s’applique à tous nos produits, et vous pouvez résilier votre abonnement à tout moment.',
    ],
    [
      'Mentions légales',
      'Le site est édité par la société Clairval, au capital de dix mille euros, dont le siège est à Lyon. Le directeur de la publication est le gérant. Le site est hébergé par une société établie à Paris. Toute reproduction est interdite sans accord écrit, sous peine de poursuites. Les marques et logos appartiennent à leurs propriétaires respectifs et restent protégés par la loi.',
    ],
    [
      'Charte de modération',
      'Nous voulons que chacun se sente bien chez nous. Vous ne devez pas publier d’insultes ni de contenus violents. Nos modérateurs suppriment les messages qui ne respectent pas ces règles, et nous pouvons fermer votre compte. Si vous voyez un tel message, signalez-le. Vous restez responsables de ce que vous écrivez, et nous comptons sur vous pour rester polis.',
    ],
    [
      'Términos y condiciones',
      'Estos términos y condiciones son un contrato entre usted y nosotros. Nuestra responsabilidad es limitada y no damos garantía alguna. Usted paga el precio al hacer su pedido. La jurisdicción es la de Madrid. La propiedad intelectual del sitio es nuestra y usted no puede copiarlo. Podemos resolver el contrato si usted no cumple con estas condiciones.',
    ],
    [
      'Regulamin sklepu',
      'Niniejszy regulamin jest umową między nami a Państwem. Nasza odpowiedzialność jest ograniczona, a gwarancja wynika z ustawy. Reklamacje prosimy składać na piśmie. Umowę można wypowiedzieć w każdym czasie. Zapłata następuje z góry, a towar wysyłamy w ciągu trzech dni. Spory rozstrzyga sąd w Krakowie, chyba że przepisy stanowią inaczej.',
    ],
    [
      '用户协议',
      '本协议是您与我们之间的契约。您同意遵守本服务条款。对于因不可抗力造成的损失,我们不承担责任。知识产权归我们所有,您不得复制。如您违约,我们有权终止服务。本协议的解释与争议由北京的法院管辖。服务费应当预先支付,一经支付概不退还。您应当妥善保管账号,并对账号下的一切行为承担责任。',
    ],
    [
      '利用規約',
      '本規約は、当社とお客様との間の契約です。お客様は本規約に同意したものとみなします。当社の責任は限定され、損害について免責されます。禁止事項に違反した場合、当社は契約を解除します。準拠法は日本法とし、東京地方裁判所を管轄とします。料金は前払いとします。お客様はアカウントを自己の責任で管理するものとします。',
    ],
  ])('%s', (title, text) => {
    expect(verdictOn(text.repeat(2), title)).toMatchObject({
      policy: false,
      reasons: expect.arrayContaining(['terms']),
    });
  });

  it.each([
    [
      'Cookie policy',
      'We use cookies on this site. Cookies are small files that your browser keeps. Some cookies are needed so that you can log in; others tell us which pages you visit. You can delete cookies in your browser at any time. Our partners set cookies too. If you refuse cookies, parts of the site may not work for you. We may change this notice, and you can contact us with questions about cookies.',
    ],
    [
      'Gestion des cookies et traceurs',
      'Nous utilisons des cookies. Les cookies sont de petits fichiers que votre navigateur conserve. Certains sont nécessaires à votre connexion, d’autres nous indiquent quelles pages vous visitez. Vous pouvez supprimer les cookies dans votre navigateur à tout moment. Nos partenaires déposent aussi des cookies. Si vous les refusez, certaines parties du site ne fonctionneront pas.',
    ],
  ])('%s', (title, text) => {
    expect(verdictOn(text.repeat(2), title)).toMatchObject({
      policy: false,
      reasons: expect.arrayContaining(['cookies-only']),
    });
  });
});

describe('a policy in a language without words', () => {
  const text = `Adatvédelmi tájékoztató. Amikor fiókot nyit nálunk, elkérjük a nevét és az e-mail címét, hogy kiszállíthassuk a rendelését. ${'Az adatait csak a futárszolgálatnak adjuk át, és két év után töröljük őket. Ön bármikor kérheti az adatai törlését vagy javítását. '.repeat(10)} A GDPR 6. cikke szerint járunk el. Írjon nekünk: adat@nyirfa.example. Az oldal cookie-kat használ.`;

  it('is taken for one by its title, its length and a few signs', () => {
    expect(languageOf(text)).toBe('hu');
    expect(verdictOn(text, 'Adatvédelmi tájékoztató – Nyírfa')).toEqual({ policy: true, reasons: ['title'] });
  });

  it.each([
    ['Nyírfa', 'few-topics'],
    ['Cookie', 'cookies-only'],
    ['Privacy | Terms of use', 'terms'],
  ])('is none under the title "%s"', (title, reason) => {
    expect(verdictOn(text, title)).toEqual({ policy: false, reasons: [reason] });
  });

  it('is none where there is hardly any text', () => {
    const short = text.slice(0, 400);
    expect(verdictOn(short, 'Adatvédelmi tájékoztató').policy).toBe(false);
  });
});
