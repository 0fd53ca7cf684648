import { describe, expect, test } from 'vitest';
import type { RawBlock } from '../../../lib/page/block-builder';
import { TOOL_LINES } from '../../../lib/page/languages/tool-lines';
import { findTools } from '../../../lib/page/page-tools';

const line = (text: string, kind: RawBlock['kind'] = 'paragraph'): RawBlock => {
  return { kind, level: kind === 'heading' ? 3 : 0, text, pieces: [], linked: 0 };
};
const link = (text: string): RawBlock => ({ ...line(text, 'item'), linked: text.length });

/** What pages offer, and what stands above links to further reading. */
const LINES: Readonly<Record<string, readonly [tools: readonly string[], more: readonly string[]]>> = {
  English: [
    [
      'Print this page | Download PDF',
      'Was this article helpful?',
      '↑ Back to top',
      '41 out of 60 found this helpful',
      'Print this page · Download PDF · Share',
      'Reading time: 7 minutes',
      'Download a copy of this policy (PDF)',
      'Article is closed for comments.',
    ],
    ['Related articles', 'You may also be interested in:', 'Tags'],
  ],
  German: [
    ['Seite drucken', 'War dieser Artikel hilfreich? Ja Nein', 'Zurück nach oben'],
    ['Das könnte Sie auch interessieren'],
  ],
  French: [
    ['Imprimer cette page', 'Haut de page', 'Cet article vous a-t-il été utile ?'],
    ['Articles connexes', 'À lire aussi'],
  ],
  Spanish: [['Imprimir esta página', 'Volver arriba', '¿Fue útil este artículo?'], ['Artículos relacionados']],
  Italian: [
    ['Stampa questa pagina', 'Torna su', 'Questa pagina ti è stata utile?'],
    ['Articoli correlati', 'Vedi anche'],
  ],
  Portuguese: [['Imprimir esta página', 'Voltar ao topo', 'Este artigo foi útil?'], ['Artigos relacionados']],
  Dutch: [['Deel deze pagina', 'Terug naar boven', 'Was deze pagina nuttig?'], ['Zie ook']],
  Polish: [['Drukuj stronę', 'Wróć do góry', 'Wybierz język'], ['Zobacz także']],
  Swedish: [['Skriv ut sidan', 'Tillbaka till toppen'], ['Se även']],
  Danish: [['Udskriv siden', 'Til toppen'], ['Se også']],
  Norwegian: [['Skriv ut siden', 'Tilbake til toppen'], ['Relaterte sider']],
  Finnish: [['Tulosta sivu', 'Takaisin ylös', 'Jaa tämä sivu'], ['Katso myös']],
  Czech: [['Vytisknout stránku', 'Zpět nahoru', 'Vyberte jazyk'], ['Související články']],
  Turkish: [['Sayfayı yazdır', 'Sayfa başına dön', 'Yukarı çık'], ['İlgili makaleler']],
  Japanese: [['ページの先頭へ戻る', 'このページを印刷する'], ['関連ページ']],
  Chinese: [['返回顶部', '打印本页', '选择语言'], ['相关文章']],
  Korean: [['맨 위로 가기', '페이지 인쇄'], ['관련 문서']],
  Russian: [['Версия для печати', 'Вернуться наверх', 'Была ли статья полезной?'], ['Читайте также']],
};

test('every language of the detector has its lines', () => {
  expect(Object.keys(LINES)).toHaveLength(18);
});

describe.each(Object.entries(LINES))('%s', (_, [tools, more]) => {
  test.each(tools)('%s is no part of a text', (text) => {
    expect(findTools([line('We collect data.'), link(text), line('We share it.')])).toEqual([1]);
  });

  test.each(more)('%s leads away from it', (text) => {
    const blocks = [
      line('We collect data.'),
      line(text, 'heading'),
      link('One'),
      link('Another'),
      line('We share it.'),
    ];
    expect(findTools(blocks)).toEqual([1, 2, 3]);
  });
});

test.each([
  'Print',
  'Sharing',
  'Share',
  'Stampa',
  'See also',
  'Related documents',
  'We print this page for you when you ask us to',
  'Top of the list: your choices',
  'Download a PDF of your data from the settings',
  'Posted on our website when it changes, and in the app for the thirty days before that day comes',
  'Select your language in the settings to change what we keep',
  '',
])('%j may be part of a text', (text) => {
  expect(findTools([line(text, 'heading'), line('We collect data.'), link('https://a.example/')])).toEqual([]);
});

test('words that are a tool only where they are a link', () => {
  expect(findTools([link('Print')])).toEqual([0]);
  expect(findTools([link('印刷')])).toEqual([0]);
});

describe('languages to choose from', () => {
  const inLine = (text: string, linked = text.length): RawBlock => ({ ...line(text), linked });
  test.each([
    ['in a line', [inLine('English | Deutsch | Français (Canada) | 日本語', 25)]],
    ['after what leads to them', [inLine('Read this policy in: Deutsch, Français', 15)]],
    [
      'one upon the other, the one in use first',
      [line('English', 'item'), link('Español'), link('Português (Brasil)')],
    ],
  ])('%s are no part of a text', (_, lines) => {
    const places = lines.map((_, index) => index + 1);
    expect(findTools([line('We collect data.'), ...lines, line('We share it.')])).toEqual(places);
  });

  test.each([
    ['a sentence', [line('This policy is there in: English, Deutsch')]],
    ['one language', [link('English')]],
    ['a sentence that names some', [inLine('Our English and Español speaking teams read your letters', 30)]],
  ])('%s is kept', (_, lines) => {
    expect(findTools([line('We collect data.'), ...lines, line('We share it.')])).toEqual([]);
  });
});

test('lines made to take long are done at once', () => {
  const started = performance.now();
  for (const piece of ['print ', 'print this ', 'haut ', 'share on a ', 'english (', 'english: ', '上へ', 'posted on '])
    findTools(Array.from({ length: 500 }, () => line(`${piece.repeat(80 / piece.length)}!x`)));
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('no tool is listed for two languages, or each word of a line would double what it takes', () => {
  // Bars within a group part nothing.
  const listed = TOOL_LINES.match(/(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\.|[^|])+/g) ?? [];
  const expressions = listed.map((source) => new RegExp(`^(?:${source})$`));
  const offered = Object.values(LINES).flatMap(([tools]) => tools.map((tool) => tool.toLowerCase()));
  for (const tool of ['print', 'imprimir', 'skriv ut', 'til toppen', 'del siden', 'share', 'partager', ...offered])
    expect(expressions.filter((expression) => expression.test(tool)).length, tool).toBeLessThan(2);
});

test.each([
  'Поделиться данными с третьими лицами',
  'Печать и хранение персональных данных',
  '打印 您的 个人信息',
  '공유 하는 정보',
  'Teilen persönlicher Daten',
])('%s is a heading of the text', (text) => {
  expect(findTools([line('One.'), line(text, 'heading'), link(text), line('Two.')])).toEqual([]);
});

describe('links that lead back', () => {
  test.each([
    '← All documents',
    '« Tidepool',
    '[Back]',
    'Back to home',
    'Zurück zur Startseite',
    'Retour à l’accueil',
    'Volver al inicio',
    'Terug naar de homepage',
    'Zpět na hlavní stránku',
    'Ana sayfaya dön',
    'トップに戻る',
    '返回首页',
    '홈으로',
    'Вернуться на главную',
  ])('%s', (text) => {
    expect(findTools([line('We collect data.'), link(text)])).toEqual([1]);
  });

  test.each(['Back', '← Your rights', 'We look back to the home', '戻る'])('%s is text where it is no link', (text) => {
    expect(findTools([line('We collect data.'), line(text)])).toEqual([]);
  });
});

describe('labels', () => {
  const labels = (text: string, linked: number) => findTools([line('We collect data.'), { ...line(text), linked }]);

  test.each([
    ['Tags: privacy, legal', 12],
    ['Filed under: Privacy', 7],
    ['Schlagwörter: Datenschutz, Verein', 17],
    ['Étiquettes : vie privée, associations', 23],
  ])('%s is no part of a text where they are links', (text, linked) => {
    expect(labels(text, linked)).toEqual([1]);
    expect(labels(text, 0)).toEqual([]);
  });

  test.each([
    ['Tags: small pictures that tell us whether you have opened a letter', 5],
    ['Earlier versions: March 2023, May 2021', 20],
    ['How we use tags: see the list', 12],
  ])('%s stays', (text, linked) => {
    expect(labels(text, linked)).toEqual([]);
  });
});

test.each([
  'Rate this page',
  'Rate this article: 1 2 3 4 5',
  'Seite bewerten',
  'Notez cette page',
  'Valora este artículo',
])('%s is no part of a text', (text) => {
  expect(findTools([line('We collect data.'), line(text), line('We rate this page of your diary.')])).toEqual([1]);
});
