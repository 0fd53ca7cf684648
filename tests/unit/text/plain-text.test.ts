import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/text/plain-text';

function kinds(text: string): string[] {
  return fromPlainText(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('fromPlainText', () => {
  it('tells headings, paragraphs and list items apart and leaves the bullet out of the item', () => {
    expect(
      kinds(
        'How we share data\nWe share your data with:\n• advertisers\n- our group\n3. the police\nNothing else happens.',
      ),
    ).toEqual([
      'heading: How we share data',
      'paragraph: We share your data with:',
      'item: advertisers',
      'item: our group',
      'item: the police',
      'paragraph: Nothing else happens.',
    ]);
  });

  it('takes a numbered title above a paragraph for a heading', () => {
    expect(kinds('1. Who we are\nWe are Larkspur, a post office for letters that never arrive.')).toEqual([
      'heading: 1. Who we are',
      'paragraph: We are Larkspur, a post office for letters that never arrive.',
    ]);
  });

  it('takes a numbered title below bullets for a heading', () => {
    expect(
      kinds('We need:\n• your name\n• your key\n2. How we use it\nWe carry letters.\n• by day\n3. by night').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['paragraph', 'item', 'item', 'heading', 'paragraph', 'item', 'item']);
    expect(kinds('We need:\n1. Your key\nNothing else is asked.')[1]).toBe('item: Your key');
  });

  it('takes no line with a label for a heading beside another such line', () => {
    const text = 'Your rights\nRight to see: Ask for a copy\nRight to mend: Correct mistakes\nWe write.';
    expect(kinds(text).map((line) => line.split(':')[0])).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
    expect(kinds('Part two: The post\nWe write.')[0]).toBe('heading: Part two: The post');
  });

  it('takes short lines after a colon for items whose bullets were lost', () => {
    expect(
      kinds('We collect:\nyour name;\nyour address; and\nyour age.\nWe keep them.').map((line) => line.split(':')[0]),
    ).toEqual(['paragraph', 'item', 'item', 'item', 'paragraph']);
  });

  it('joins lines that were broken in the middle of a sentence', () => {
    const text =
      'We may share the personal information that you give us\nwith companies that send advertising by post.\nWe mean it.';
    expect(kinds(text)).toEqual([
      'paragraph: We may share the personal information that you give us\nwith companies that send advertising by post.',
      'paragraph: We mean it.',
    ]);
  });

  it('joins no line to the cells of a row', () => {
    const rows = 'Invoices | seven years\nNames and addresses of our guests | for two years and a day';
    expect(kinds(`${rows}\nand then they go.`).map((line) => line.split(':')[0])).toEqual(['row', 'row', 'paragraph']);
  });

  it('keeps the head of a Markdown table with its rows', () => {
    expect(kinds('What we hold:\n\n| Data | Shared |\n|:---|---|\n| Name | No |\n| Age | Yes |')).toEqual([
      'paragraph: What we hold:',
      'row: Data | Shared',
      'row: Name | No',
      'row: Age | Yes',
    ]);
  });

  it('takes ticks for bullets', () => {
    expect(kinds('You may:\n✅ Read your letters\n✔️ Burn them\nWe keep the rest.')).toEqual([
      'paragraph: You may:',
      'item: Read your letters',
      'item: Burn them',
      'paragraph: We keep the rest.',
    ]);
  });

  it('takes a single line for a paragraph, however short', () => {
    expect(kinds('We never sell data')).toEqual(['paragraph: We never sell data']);
  });

  it('gives no blocks for blank text', () => {
    expect(fromPlainText(' \n\n ').blocks).toEqual([]);
  });
});
