import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { fromPlainText } from '../../../lib/text/plain-text';

/** Paragraphs whose lines begin with capitals too, wherever they are broken. */
const PARAGRAPHS = [
  'Larkspur shows advertising that Google Ads picks for you. We use Google Analytics and Meta Pixel to count who reads which letter. It tells us nothing else.',
  'Residents of California may click on the link Do Not Sell or Share My Personal Information. Our post office in Springfield answers within 30 days, and so does the one in North Haverbrook.',
  'We may share the personal information that you give us with companies that send advertising by post. These include Ogden Mills and Shelbyville Direct.',
  'Your letters are kept for three years. We then burn them, and we write down that we did, unless a court in the United States has told us to wait.',
];

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

function blocks(text: string): string[] {
  return fromPlainText(text).blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

function rulesIn(text: string): string[] {
  return analyze(fromPlainText(text)).findings.map(({ rule }) => rule);
}

describe('joinWrapped', () => {
  const clean = PARAGRAPHS.join('\n\n');

  it.each([36, 44, 54, 60, 72, 80])('joins lines that are wrapped at %i letters, whatever they begin with', (width) => {
    const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, width).join('\n')).join('\n\n');
    expect(blocks(text)).toEqual(PARAGRAPHS);
    expect(rulesIn(text)).toEqual(rulesIn(clean));
  });

  it.each<[string, (text: string) => string]>([
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['in capitals', (text) => text.toUpperCase()],
    ['indented', (text) => text.replace(/^/gm, '    ')],
  ])('and %s', (_, change) => {
    const text = change(PARAGRAPHS.map((paragraph) => wrap(paragraph, 60).join('\n')).join('\n\n'));
    expect(blocks(text)).toHaveLength(PARAGRAPHS.length);
  });

  it('joins lines of which each stands alone', () => {
    const lines = PARAGRAPHS.map((paragraph) => wrap(paragraph, 60).join('\n\n')).join('\n\n');
    expect(rulesIn(lines)).toEqual(rulesIn(clean));
  });

  it('makes no claim of half a sentence', () => {
    const [, california = ''] = PARAGRAPHS;
    const text = wrap(california, 54).join('\n');
    expect(text).toContain('\nSell or Share');
    expect(rulesIn(PARAGRAPHS.map((paragraph) => wrap(paragraph, 54).join('\n')).join('\n\n'))).not.toContain(
      'sells-data',
    );
  });

  it('leaves headings, lists and paragraphs of wrapped text apart', () => {
    const text = [
      'Who We Are',
      'Larkspur is a post office for letters that',
      'never arrive. Do not write to the head of',
      'Larkspur, who cannot answer all that are',
      'sent to her by the many readers who love',
      'the Springfield Shopper.',
      'What We Keep',
      'We keep all the letters that you give us,',
      'but we do not keep:',
      '- stamps, since the post office in another',
      'Springfield collects them',
      '- strings',
      'Write to us.',
    ].join('\n');
    expect(blocks(text)).toEqual([
      'Who We Are',
      'Larkspur is a post office for letters that never arrive. Do not write to the head of Larkspur, who cannot answer all that are sent to her by the many readers who love the Springfield Shopper.',
      'What We Keep',
      'We keep all the letters that you give us, but we do not keep:',
      'stamps, since the post office in another Springfield collects them',
      'strings',
      'Write to us.',
    ]);
  });

  it('leaves cells and items that each have a line of their own apart', () => {
    const cells =
      'Name\nused for\nDuration\nxsrf\nsecurity\nSession\nlanguage\nyour language\nOne year\nlogin\nyour login';
    expect(blocks(cells)).toEqual(cells.split('\n'));
    const items =
      'We collect:\nyour name\nyour telephone number and e-mail address\nyour age\nthe date of birth\nphotos';
    expect(blocks(items)).toEqual(items.split('\n'));
  });

  it('leaves paragraphs that are not wrapped apart', () => {
    expect(blocks(clean)).toEqual(PARAGRAPHS);
    expect(blocks(PARAGRAPHS.join('\n'))).toEqual(PARAGRAPHS);
  });
});
