import { describe, expect, test } from 'vitest';
import { namePolicy } from '../../../lib/page/policy-link-words';

/** What footers and forms say in each language that the detector knows: the document, then its subject alone. */
const NAMES: Readonly<Record<string, readonly [document: readonly string[], subject: readonly string[]]>> = {
  English: [
    [
      'Privacy Policy',
      'Privacy notice',
      'PRIVACY STATEMENT',
      'our privacy & cookies policy',
      'Data protection policy',
      'How we use your data',
    ],
    ['Privacy', 'Privacy & Terms', 'Data protection'],
  ],
  German: [
    [
      'Datenschutzerklärung',
      'Datenschutzhinweise',
      'DATENSCHUTZBESTIMMUNGEN',
      'Hinweise zum Datenschutz',
      'Informationen nach Art. 13 DSGVO',
      'Informationen zur Verarbeitung personenbezogener Daten',
    ],
    ['Datenschutz', 'Impressum & Datenschutz', 'Privatsphäre und Sicherheit', 'Schutz personenbezogener Daten'],
  ],
  French: [
    [
      'Politique de confidentialité',
      'Charte de protection des données',
      'Politique relative à la vie privée',
      'Politique sur les renseignements personnels',
      'Traitement de vos données personnelles',
    ],
    [
      'Confidentialité',
      'Données personnelles',
      'Vie privée',
      'Renseignements personnels',
      'Données à caractère personnel',
    ],
  ],
  Spanish: [
    [
      'Política de privacidad',
      'Aviso de privacidad',
      'Política de protección de datos',
      'Tratamiento de datos personales',
    ],
    ['Privacidad', 'Protección de datos', 'Datos personales'],
  ],
  Italian: [
    ['Informativa sulla privacy', 'Informativa sul trattamento dei dati personali', 'Normativa sulla riservatezza'],
    ['Riservatezza', 'Dati personali', 'Trattamento dei dati', 'Protezione dati'],
  ],
  Portuguese: [
    [
      'Política de Privacidade',
      'Aviso de privacidade',
      'Política de proteção de dados',
      'Tratamento de dados pessoais',
      'Privacidade e proteção de dados',
      'Política de protecção de dados',
    ],
    ['Privacidade', 'Proteção de dados', 'Dados pessoais', 'LGPD'],
  ],
  Dutch: [
    [
      'Privacybeleid',
      'Privacyverklaring',
      'Privacy statement',
      'privacyreglement',
      'Verwerking van persoonsgegevens',
      'AVG-verklaring',
    ],
    ['Privacy', 'Gegevensbescherming'],
  ],
  Polish: [
    ['Polityka prywatności', 'POLITYKA PRYWATNOŚCI', 'Klauzula informacyjna RODO'],
    ['Prywatność', 'RODO', 'Ochrona danych osobowych'],
  ],
  Swedish: [
    [
      'Integritetspolicy',
      'Personuppgiftspolicy',
      'Behandling av personuppgifter',
      'Dataskyddspolicy',
      'Så behandlar vi dina personuppgifter',
    ],
    ['Integritet', 'Personuppgifter', 'Dataskydd', 'Sekretess & cookies'],
  ],
  Danish: [
    [
      'Privatlivspolitik',
      'Persondatapolitik',
      'Behandling af personoplysninger',
      'Beskyttelse af personlige oplysninger',
      'Fortrolighedspolitik',
      'Privatlivs- og cookiepolitik',
    ],
    ['Privatliv', 'Persondata', 'Personoplysninger'],
  ],
  Norwegian: [
    ['Personvernerklæring', 'PERSONVERNERKLÆRING', 'Behandling av personopplysninger'],
    ['Personvern', 'Personopplysninger'],
  ],
  Finnish: [
    ['Tietosuojaseloste', 'Tietosuojakäytäntö', 'Rekisteriseloste', 'Henkilötietojen käsittely'],
    ['Tietosuoja', 'Yksityisyys', 'Henkilötiedot'],
  ],
  Czech: [
    ['Zásady ochrany osobních údajů', 'Ochrana osobních údajů', 'Zpracování osobních údajů', 'Ochrana soukromí'],
    ['Soukromí', 'Osobní údaje'],
  ],
  Turkish: [
    ['Gizlilik Politikası', 'GİZLİLİK POLİTİKASI', 'KVKK Aydınlatma Metni', 'Kişisel Verilerin Korunması'],
    ['Gizlilik', 'KVKK'],
  ],
  Japanese: [
    [
      'プライバシーポリシー',
      '個人情報保護方針',
      '個人情報の取り扱いについて',
      '個人情報の取扱いについて',
      '個人データの取り扱い',
    ],
    ['プライバシー', '個人情報'],
  ],
  Chinese: [
    [
      '隐私政策',
      '隱私權政策',
      '隐私声明',
      '个人信息保护政策',
      '隱私權聲明',
      '私隱政策',
      '收集個人資料聲明',
      '個人資料（私隱）政策',
      '個資保護政策',
    ],
    ['隐私', '隱私', '私隱'],
  ],
  Korean: [
    ['개인정보 처리방침', '개인정보처리방침', '개인정보 취급방침', '프라이버시 정책'],
    ['개인정보', '프라이버시'],
  ],
  Russian: [
    ['Политика конфиденциальности', 'Политика обработки персональных данных', 'ПОЛИТИКА КОНФИДЕНЦИАЛЬНОСТИ'],
    ['Конфиденциальность', 'Персональные данные'],
  ],
};

test('every language of the detector has its names', () => {
  expect(Object.keys(NAMES)).toHaveLength(18);
});

describe.each(Object.entries(NAMES))('%s', (_, [documents, subjects]) => {
  test.each(documents)('%s names the document', (words) => expect(namePolicy(words)).toBe('document'));
  test.each(subjects)('%s names the subject', (words) => expect(namePolicy(words)).toBe('subject'));
});

test.each([
  'Privacy settings',
  'Your privacy choices',
  'Cookie-Einstellungen',
  'Datenschutz-Einstellungen',
  'Paramètres de confidentialité',
  'Ajustes de privacidad',
  'Impostazioni privacy',
  'Privacy policy generator',
  'Free privacy policy template',
  'How to read a privacy policy',
  'What is a privacy policy?',
  'Privacy Shield',
  'Privacy screens for laptops',
  'Terms of Service',
  'Cookies',
  'Imprint',
  'Read more',
  'Researchers asked four hundred people how often they had read a privacy policy before signing up',
  'Our new phone puts your privacy first',
  '',
])('%j names no policy', (words) => expect(namePolicy(words)).toBeNull());

test('remarks, marks of direction, odd spaces and capitals do not matter', () => {
  for (const words of [
    '\u202Eprivacy policy\u202C',
    'Privacy\u00a0Policy (opens in a new tab)',
    '  PRIVACY \n POLICY ',
    'Priv\u00adacy Policy',
    'Datenschutzerkla\u0308rung',
  ]) {
    expect(namePolicy(words)).toBe('document');
  }
});

test('words that go on for longer than a name does are none', () => {
  expect(namePolicy(`Privacy Policy of ${'Fernweh'.repeat(9)}`)).toBe('document');
  expect(namePolicy(`Privacy Policy of ${'Fernweh'.repeat(11)}`)).toBeNull();
  expect(namePolicy('Privacy Policy of a Post that is for us and for you')).toBe('document');
  expect(namePolicy('Privacy Policy of a Post that is for us and for you too')).toBeNull();
  expect(namePolicy('privacy '.repeat(1000))).toBeNull();
});
