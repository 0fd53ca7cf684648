import { describe, expect, it } from 'vitest';
import { cutPreformatted } from '../../../lib/page/preformatted';

const cut = (text: string) => cutPreformatted(text).map(({ text, isTitle }) => (isTitle ? `# ${text}` : text));
const LONG = 'We collect the address to which you would like the letter to be sent.';

describe('cutPreformatted', () => {
  it('cuts at empty and at drawn lines, and nowhere else in wrapped text', () => {
    expect(cut(`${LONG}\nAnd it\nis kept.\n\nNothing else.\n-----\nThe end.`)).toEqual([
      `${LONG}\nAnd it\nis kept.`,
      'Nothing else.',
      'The end.',
    ]);
  });

  it('cuts at list marks, wrapped items included', () => {
    expect(cut('We share:\n- your name\n  and age\n- your address')).toEqual([
      'We share:',
      '- your name\n  and age',
      '- your address',
    ]);
  });

  it.each([
    ['numbered', '2. What we collect'],
    ['written large', 'WHAT WE COLLECT'],
    ['right above the text', 'What we collect'],
  ])('knows a title: %s', (_, title) => {
    expect(cut(`Hello.\n\n${title}\n${LONG}`)).toEqual(['Hello.', `# ${title}`, LONG]);
  });

  it('knows a title by the line below it, and the first line of all', () => {
    expect(cut('Policy\n\nDate\n====\n\nshort')).toEqual(['# Policy', '# Date', 'short']);
  });

  it.each([
    ['a sentence', `Hello.\n\nWe keep it.\n${LONG}`],
    ['a date above a title', 'Hello.\n\nLast updated 2 May\n\n1. Use'],
    ['a line of an address', 'Hello.\n\nSaltmarsh Ltd\n5 Dyke Road'],
    ['an item', `Hello.\n\n- your name\n\n${LONG}`],
  ])('takes %s for no title', (_, text) => {
    expect(cut(text).some((stretch) => stretch.startsWith('# '))).toBe(false);
  });

  it('is linear', () => {
    const started = performance.now();
    cutPreformatted('\n '.repeat(500_000));
    cutPreformatted(`${'='.repeat(500_000)}x`);
    cutPreformatted('A\n'.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
