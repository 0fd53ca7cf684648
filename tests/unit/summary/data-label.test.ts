import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { refine } from '../../../lib/analysis/refine';
import { labelData } from '../../../lib/summary';
import type { DataKind } from '../../../lib/taxonomy/data-kinds';
import { fromPlainText } from '../../../lib/text/plain-text';
import type { Block, BlockKind, PolicyText } from '../../../lib/text/policy-text';

function labelOf(text: string): Partial<Record<DataKind, string[]>> {
  const rows = labelData(refine(analyze(fromPlainText(text))));
  return Object.fromEntries(rows.map(({ kind, said }) => [kind, Object.keys(said).sort()]));
}

describe('the data label', () => {
  it('tells what is collected, shared and said not to be', () => {
    const label = labelOf(
      'We collect your name and email address.\nWe share your email address with advertisers.\nWe do not collect your precise location.',
    );
    expect(label.contact).toEqual(['collected', 'shared']);
    expect(label.location).toEqual(['not-collected']);
  });

  it('reads a sentence behind its label: "Phone number: we may …"', () => {
    const label = labelOf('Phone number: We collect and share your phone number with couriers.');
    expect(label.contact).toEqual(['collected', 'shared']);
    expect(
      labelOf('Your phone number may be shared with the couriers of the guild: see what is said of phone numbers.')
        .contact,
    ).toEqual(['shared']);
    expect(labelOf('Phone number: We record calls and share the news with couriers.').contact).toEqual(['collected']);
  });

  it('has no row for what is not spoken of, and none for a text that speaks of nothing', () => {
    expect(labelOf('We collect your name and email address.').health).toBeUndefined();
    expect(labelOf('The garden is open all year round.')).toEqual({});
  });

  it('tells how firmly it is said, by the firmest quote', () => {
    const rows = labelData(
      refine(
        analyze(
          fromPlainText(
            'With your permission we collect your precise location.\nWe may record your IP address.\nIf you opt in, we share your email address with advertisers.\nWe collect your email address.\nWe may sell your email address, and we do not sell your location.',
          ),
        ),
      ),
    );
    const firmestOf = (kind: DataKind) =>
      Object.entries(rows.find((row) => row.kind === kind)?.said ?? {}).map(([manner, [first]]) => [
        manner,
        first?.modality ?? 'plainly',
      ]);
    expect(firmestOf('location')).toContainEqual(['collected', 'with-consent']);
    expect(firmestOf('location').map(([manner]) => manner)).not.toContain('sold');
    expect(firmestOf('device-id')).toEqual([['collected', 'may']]);
    expect(firmestOf('contact')).toContainEqual(['collected', 'plainly']);
    expect(firmestOf('contact')).toContainEqual(['shared', 'with-consent']);
    expect(firmestOf('contact')).toContainEqual(['sold', 'may']);
  });

  it('gives each quote once, verbatim', () => {
    const text = 'We collect your name, email address and phone number when you register.';
    const [row] = labelData(refine(analyze(fromPlainText(text))));
    expect(row?.said.collected?.map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  });

  it('quotes a heading only where no sentence says it', () => {
    const cookiesOf = (blocks: [BlockKind, string][]) =>
      labelData(refine(analyze(ofBlocks(blocks)))).find(({ kind }) => kind === 'cookies')?.said.collected;
    const quotesOf = (blocks: [BlockKind, string][]) => cookiesOf(blocks)?.map(({ text }) => text);
    const heading = ['heading', '3. Cookies and similar technologies'] as [BlockKind, string];
    const sentence = 'We use cookies to keep you signed in.';
    expect(quotesOf([heading, ['paragraph', sentence]])).toEqual([sentence]);
    const vague = ['paragraph', 'They help us to keep the site working.'] as [BlockKind, string];
    expect(quotesOf([['heading', 'How we use cookies'], vague])).toEqual(['How we use cookies']);
    // It does not stand in the section before its own.
    const [quote] = cookiesOf([['heading', 'Who we are'], ['heading', 'How we use cookies'], vague]) ?? [];
    expect(quote).toMatchObject({ text: 'How we use cookies', heading: null });
  });

  it.each([
    ['Browser Cookies.', 'We may set cookies to keep you signed in.'],
    ['A cookie is a small file that we store on your computer.', 'We may set cookies to keep you signed in.'],
    ['“Personal Information” means your name and email address.', 'We may collect your name and email address.'],
  ])('quotes what tells little only where nothing tells more: %s', (little, more) => {
    const quotesOf = (text: string) =>
      labelData(refine(analyze(fromPlainText(text)))).flatMap(
        ({ said }) => said.collected?.map(({ text }) => text) ?? [],
      );
    expect(quotesOf(`We collect data. ${little}`)).toEqual([little]);
    expect(quotesOf(`${little} ${more}`)).toEqual([more]);
  });

  it('quotes "cookies are also used …" as the sentence that it is', () => {
    const text = 'Cookies are also used to show you advertising. We may set cookies to keep you signed in.';
    const [row] = labelData(refine(analyze(fromPlainText(text)))).filter(({ kind }) => kind === 'cookies');
    expect(row?.said.collected?.[0]?.text).toBe('Cookies are also used to show you advertising.');
  });

  it('gives each quote the heading above it and the words that lead it in', () => {
    const label = labelData(
      refine(
        analyze(
          ofBlocks([
            ['heading', 'What we collect'],
            ['paragraph', 'We collect:'],
            ['item', 'your email address'],
            ['heading', 'What we share'],
            ['paragraph', 'We share your email address with advertisers.'],
          ]),
        ),
      ),
    );
    const said = label.find(({ kind }) => kind === 'contact')?.said;
    expect(said?.collected?.[0]).toMatchObject({ heading: 'What we collect', leadIn: 'We collect:' });
    expect(said?.shared?.[0]).toMatchObject({ heading: 'What we share', leadIn: null });
  });
});

function ofBlocks(rows: readonly (readonly [kind: BlockKind, text: string])[]): PolicyText {
  let start = 0;
  const blocks = rows.map(([kind, words]): Block => {
    const block = { kind, start, end: start + words.length, level: kind === 'paragraph' ? 0 : 1 };
    start = block.end + 1;
    return block;
  });
  return { text: rows.map(([, words]) => words).join('\n'), blocks };
}
