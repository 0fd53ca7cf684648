import { describe, expect, it } from 'vitest';
import { openPolicy } from '../../../lib/analysis/analyze';
import { outlineOf } from '../../../lib/analysis/outline';
import type { Reading } from '../../../lib/analysis/reading';
import { PhraseBook } from '../../../lib/text/phrase/phrase-book';
import { writeSheet } from '../../../lib/text/phrase/write-sheet';
import { fromPlainText } from '../../../lib/text/plain-text';

function read(text: string): Reading {
  return openPolicy(fromPlainText(text), { book: new PhraseBook(writeSheet([], {})), patterns: [] });
}

/** The passages of each part, by their index. */
function outline(text: string): (readonly number[])[] {
  return outlineOf(read(text)).map(({ passages }) => passages);
}

/** The text of each part. */
function partsOf(text: string): string[] {
  const { passages } = read(text);
  return outline(text).map((part) =>
    part.map((index) => text.slice(passages[index]?.start, passages[index]?.end)).join(' / '),
  );
}

describe('outline', () => {
  it('takes a paragraph with the heading above it and the list below it', () => {
    const text =
      'What we collect\nWe collect:\n• your name\n• your age\nWe sell nothing. We share nothing.\nOnly that.';
    expect(partsOf(text)).toEqual([
      'What we collect / We collect: / your name / your age',
      'We sell nothing. / We share nothing.',
      'Only that.',
    ]);
  });

  it('cuts a long list into pieces and loses no item', () => {
    const items = Array.from({ length: 120 }, (_, i) => `• item ${i} is a matter of some forty-odd letters`);
    const parts = partsOf(`We collect:\n${items.join('\n')}`);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ').match(/item \d+/g)).toHaveLength(120);
  });

  it('holds the items of a short list together, however many characters nobody sees stand above it', () => {
    const hidden = `Our sho\u00adp is open${'\u200b'.repeat(3000)} all day.\n`;
    expect(outline(`${hidden}We collect:\n• your name\n• your age`)).toEqual(
      outline('Our shop is open all day.\nWe collect:\n• your name\n• your age'),
    );
  });

  it('has no parts where there is no text', () => {
    expect(partsOf('')).toEqual([]);
  });
});
