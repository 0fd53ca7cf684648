import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { shapeOf } from '../../../lib/analysis/shape';
import { TOPIC_POINTS } from '../../../lib/rules/topics/topic-points';
import { PhraseBook } from '../../../lib/text/phrase/phrase-book';
import { writeSheet } from '../../../lib/text/phrase/write-sheet';
import { fromPlainText } from '../../../lib/text/plain-text';

describe('how a paragraph is written', () => {
  it.each([
    ['#email', 'Write to privacy@larkspur.example.'],
    ['#reach', 'Call (555) 010-0199.'],
    ['#reach', 'Larkspur Ltd, 12 Mill Lane, Seattle, WA 98101'],
    ['#listed', 'Improve our services;'],
    ['#listed', 'Measure traffic, and'],
    ['#begun', '(b) to answer your questions.'],
  ])('shows %s in "%s"', (trait, text) => {
    expect(shapeOf(text)).toContain(trait);
  });

  it.each([
    'We keep logs for 90 days.',
    'Follow @larkspur, or read on.',
    'In 2024 we served 1200 visitors, 300 of them twice.',
    'We collect your name; we share nothing.',
    '1234567890 is your number, KEEP it.',
  ])('shows nothing in "%s"', (text) => {
    expect(shapeOf(text)).toEqual([]);
  });

  it.each([
    'Write to privacy@larkspur.example.',
    'Call (555) 010-0199.',
    'Call 1-555-010-0199 or write to a.b@larkspur.example',
    'Larkspur Ltd, 12 Mill Lane, Seattle, WA 98101',
    'We keep logs for 90 days.',
  ])('shows the same by the cues of its words in "%s"', (text) => {
    const folded = text.toLowerCase();
    const open = new PhraseBook(writeSheet([], {})).open(folded, [{ start: 0, end: folded.length, leadIn: null }]);
    expect(shapeOf(text, open.cuesOf(0))).toEqual(shapeOf(text));
  });

  it('tells an item cut out of a list of purposes from the same words alone', () => {
    const topicsOf = (text: string): readonly string[] => analyze(fromPlainText(text)).topics;
    expect(topicsOf('Answer your questions and comments;')).toContain('first-party-collection');
    expect(topicsOf('Answer your questions and comments')).not.toContain('first-party-collection');
  });

  it('is read in time that grows with the length, whatever the text', () => {
    const hostile = ['@', 'a@', '1', '1-', 'A', ', ', '; and '].map((piece) => piece.repeat(100_000));
    const started = performance.now();
    for (const text of hostile) shapeOf(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('has points for every trait', () => {
    for (const trait of ['#email', '#reach', '#listed', '#begun']) expect(TOPIC_POINTS.points[trait]).toBeDefined();
  });
});
