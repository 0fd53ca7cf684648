// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CANDIDATE, nameOf } from '../../../lib/page/detect';

/** What policies call themselves: titles and headings as they stand, addresses as browsers show them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  English: [
    'Acme – Privacy Notice',
    'How your data is used',
    'How we use personal information',
    'Data Use Policy',
    'Data protection at Acme',
    'GDPR information',
    'https://a.example/privacy',
    'https://a.example/site-policies/',
    'https://a.example/about/policy',
    'https://a.example/legal#data',
  ],
  German: [
    'Datenschutzerklärung | Uferhaus',
    'Hinweise zum Datenschutz',
    'DATENSCHUTZ',
    'Privatsphäre und Sicherheit',
    'https://a.example/datenschutz.html',
    'https://a.example/de/rechtliches/datenschutzhinweise',
    'Informationen nach Art. 13 DSGVO',
    'Schutz personenbezogener Daten',
    'Daten\u00adschutz\u00aderklärung',
    'Umgang mit Personendaten',
    'Hinweise zur Datenverarbeitung',
  ],
  French: [
    'Politique de confidentialité',
    'Charte vie privée',
    'Protection des données personnelles',
    'Mentions RGPD',
    'DONNÉES PERSONNELLES',
    'https://a.example/politique-de-confidentialite',
    'https://a.example/vie-privee',
    'https://a.example/donnees-personnelles',
  ],
  Spanish: [
    'Política de privacidad',
    'Aviso de privacidad integral',
    'Protección de datos',
    'Tratamiento de datos personales',
    'https://a.example/es/politica-de-privacidad',
    'https://a.example/proteccion-de-datos',
  ],
  Italian: [
    'Informativa sulla privacy',
    'Trattamento dei dati personali',
    'Protezione dei dati',
    'Informativa sulla riservatezza',
    'https://a.example/informativa-privacy',
    'https://a.example/dati-personali',
    'Trattamento dati',
    'Informativa sulla protezione dei dati',
    'https://a.example/trattamento-dati',
  ],
  Portuguese: [
    'Política de Privacidade',
    'Proteção de dados',
    'Tratamento de dados pessoais',
    'Aviso de confidencialidade',
    'https://a.example/pt/politica-de-privacidade',
    'https://a.example/dados-pessoais',
    'LGPD na Acme',
    'https://a.example/lgpd',
  ],
  Dutch: [
    'Privacyverklaring',
    'Privacybeleid – Molenzicht',
    'Bescherming van persoonsgegevens',
    'Privacy statement',
    'https://a.example/privacybeleid',
    'https://a.example/gegevensbescherming',
    'AVG-verklaring – Molenzicht',
  ],
  Polish: [
    'Polityka prywatności',
    'Ochrona danych osobowych',
    'Przetwarzanie danych osobowych',
    'https://a.example/polityka-prywatnosci',
    'https://a.example/ochrona-danych-osobowych',
    'Klauzula informacyjna RODO',
    'https://a.example/rodo',
  ],
  Swedish: [
    'Integritetspolicy',
    'Behandling av personuppgifter',
    'Dataskyddspolicy',
    'Sekretesspolicy',
    'Så hanterar vi dina personuppgifter',
    'https://a.example/integritetspolicy',
    'https://a.example/om/dataskydd',
  ],
  Danish: [
    'Privatlivspolitik',
    'Persondatapolitik',
    'Behandling af personoplysninger',
    'Beskyttelse af personlige oplysninger',
    'Databeskyttelse hos Havnly',
    'https://a.example/privatlivspolitik',
    'https://a.example/persondata',
  ],
  Norwegian: [
    'Personvernerklæring',
    'Personvern og informasjonskapsler',
    'Behandling av personopplysninger',
    'https://a.example/personvern',
    'https://a.example/om/personvernerklaering',
  ],
  Finnish: [
    'Tietosuojaseloste',
    'Tietosuojakäytäntö',
    'Yksityisyyden suoja',
    'Henkilötietojen käsittely',
    'https://a.example/tietosuoja',
    'https://a.example/henkilotietojen-kasittely',
    'Rekisteriseloste',
    'https://a.example/rekisteriseloste',
  ],
  Czech: [
    'Zásady ochrany osobních údajů',
    'Ochrana soukromí',
    'Zpracování osobních údajů',
    'https://a.example/ochrana-osobnich-udaju',
    'https://a.example/zasady-ochrany-soukromi',
  ],
  Turkish: [
    'Gizlilik Politikası',
    'GİZLİLİK POLİTİKASI',
    'KİŞİSEL VERİLERİN KORUNMASI',
    'Kişisel Verilerin Korunması',
    'KVKK Aydınlatma Metni',
    'Aydınlatma metni – Kavakdere',
    'https://a.example/aydinlatma-metni/',
    'https://a.example/gizlilik-politikasi',
    'https://a.example/kisisel-verilerin-korunmasi',
  ],
  Japanese: ['プライバシーポリシー', 'プライバシー通知', '個人情報保護方針', '個人情報の取扱いについて'],
  Chinese: [
    '隐私政策',
    '隱私權政策',
    '个人信息保护指引',
    '個人資料收集聲明',
    '《用户隐私协议》',
    '私隱政策',
    '個資保護',
  ],
  Korean: ['개인정보처리방침', '개인정보 취급방침', '개인정보 보호정책', '개인 정보 보호 정책'],
  Russian: [
    'Политика конфиденциальности',
    'ПОЛИТИКА КОНФИДЕНЦИАЛЬНОСТИ',
    'Обработка персональных данных',
    'Согласие на обработку персональных данных',
    'https://a.example/politika-konfidencialnosti',
    'https://a.example/konfidentsialnost',
  ],
};

/** Other pages that people open, some of them with words that are nearly those above. */
const OTHERS = [
  'https://a.example/',
  'https://a.example/news/2026/private-jets-are-back Private jets are back',
  'https://a.example/search?q=shoes Shoes – Acme',
  'https://a.example/police-report Police report on traffic',
  'https://a.example/blog/database-design How to design a database',
  'https://a.example/team Personal trainers – meet the team',
  'https://a.example/login Log in – Acme',
  'https://a.example/shop/data-cable Data cable, 2 m',
  'https://a.example/natur Der Artenschutz im Wattenmeer',
  'https://a.example/estrada A rodovia BR-101 e o Frodo',
  'https://a.example/ricette Tortellini in brodo',
  'https://a.example/coach Confident and calm: a confidential helpline',
  'https://a.example/verkehr Datenstau auf der A7',
  'https://a.example/amerika Die Vereinigten Staaten von Amerika',
  'https://a.example/recettes Une journée à Lyon',
  'https://a.example/noticias Candidatos y mandatos: lo que dice la ley',
  'https://a.example/saude Cuidados com a pele no verão',
  'https://a.example/date Dating im Sommer, validation of tickets, foundation course',
  'https://a.example/nyheter Privata skolor får nya regler',
  'https://a.example/integrity A question of integrity',
  'https://a.example/osoba Osoba roku',
  'https://a.example/spor Galatasaray maçı kazandı',
  'https://a.example/日本 今日の天気と個性的な店',
  'https://a.example/新闻 今日新闻',
  'https://a.example/뉴스 오늘의 뉴스와 정보',
  'https://a.example/новости Новости дня: консерватория открыта',
];

describe.each(Object.entries(NAMES))('names in %s', (_, names) => {
  it.each(names)('%s', (name) => {
    expect(CANDIDATE.test(name)).toBe(true);
  });
});

describe('other pages', () => {
  it.each(OTHERS)('%s', (name) => {
    expect(CANDIDATE.test(name)).toBe(false);
  });
});

describe('nameOf', () => {
  it('joins title, first heading, canonical link and address, each of which may tell', () => {
    document.title = 'Acme';
    document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="/p/datenschutz">');
    document.body.innerHTML = '<h1>Welcome</h1><h1>Later</h1>';
    expect(nameOf(document)).toBe(`Acme,Welcome/p/datenschutz${location.href}`);
    expect(CANDIDATE.test(nameOf(document))).toBe(true);
  });

  it('keeps their words apart: "Acme" and "Datos personales" are no "AcmeDatos"', () => {
    document.head.innerHTML = '<title>Acme</title>';
    document.body.innerHTML = '<h1>Datos personales</h1>';
    expect(CANDIDATE.test(nameOf(document))).toBe(true);
  });

  it('gets by without any of them', () => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
    expect(CANDIDATE.test(nameOf(document))).toBe(false);
  });
});
