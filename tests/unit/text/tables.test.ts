import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/text/plain-text';
import type { PolicyText } from '../../../lib/text/policy-text';
import { deniesAll, readTables } from '../../../lib/text/tables';

function said(policy: PolicyText): Record<string, readonly string[]> {
  const { text, blocks } = policy;
  return Object.fromEntries(
    [...readTables(text, blocks)].map(([index, { manners }]) => [
      text.slice(blocks[index]?.start, blocks[index]?.end).split(/\t| \|/)[0],
      manners,
    ]),
  );
}

/** Rows as pages give them: cells joined by bars. */
function table(before: string, ...rows: string[]): PolicyText {
  let start = before.length + 1;
  const blocks = rows.map((row) => {
    const block = { kind: 'row' as const, start, end: start + row.length, level: 0 };
    start += row.length + 1;
    return block;
  });
  const first = { kind: 'paragraph' as const, start: 0, end: before.length, level: 0 };
  return { text: [before, ...rows].join('\n'), blocks: [first, ...blocks] };
}

describe('readTables', () => {
  it('takes what columns mean from the head', () => {
    const policy = table(
      'Our notice.',
      'Category | Examples | Collected | Sold or shared',
      'Identifiers | Name, alias | YES | NO',
      'Your location | GPS position | No | N/A',
      'Purchases | Orders | Yes, when you buy | Yes',
    );
    expect(said(policy)).toEqual({
      Identifiers: ['collected', 'not-sold'],
      'Your location': ['not-collected'],
      Purchases: ['collected', 'sold'],
    });
  });

  it('takes a column of answers without a head for what is collected, if the words above say so', () => {
    const rows = ['Health data | NO', 'Names | YES'];
    expect(said(table('We have collected these categories:', ...rows))).toEqual({
      'Health data': ['not-collected'],
      Names: ['collected'],
    });
    expect(said(table('What our plans include:', ...rows))).toEqual({});
  });

  it('takes no "N/A" and no "None" of a table without a head for a word on what is collected', () => {
    const above = 'We collect these categories, and share them as follows:';
    expect(said(table(above, 'Identifiers | You | N/A', 'Your location | Your phone | None'))).toEqual({});
    expect(said(table(above, 'Your location | None', 'Identifiers | Couriers'))).toEqual({});
  });

  it('takes "Not sold" for just that, whatever the column', () => {
    const head = 'Category | Shared with';
    expect(said(table('Our notice.', head, 'Names | Not sold', 'Location | Never sold', 'Age | Not shared'))).toEqual({
      Names: ['not-sold'],
      Location: ['not-sold'],
      Age: ['not-shared'],
    });
  });

  it.each(['No third parties other than couriers', 'No, except with couriers'])('takes %j for no denial', (cell) => {
    expect(said(table('Our notice.', 'Category | Shared with', `Your location | ${cell}`))).toEqual({});
  });

  it('says nothing of columns that are about something else', () => {
    expect(said(table('We collect data.', 'Feature | Free | Team', 'Search | Yes | Yes', 'Export | No | Yes'))).toEqual(
      {},
    );
  });

  it('says nothing of rows that lost a cell', () => {
    const policy = table('Our notice.', 'Category | Collected | Sold', 'Names | YES', 'Location | NO | NO');
    expect(said(policy)).toEqual({ Location: ['not-collected'] });
  });

  it('takes a cell that begins with no but tells more for none of the answers', () => {
    const row = 'Location | No position is kept longer than a day, and what is kept is rounded to the city you are in';
    expect(said(table('We collect:', 'Category | Collected', row))).toEqual({});
  });

  it.each([
    ['tabs', 'Category\tCollected\nLocation\tNO\nNames\tYES'],
    ['bars', '| Category | Collected |\n|---|---|\n| Location | NO |\n| Names | YES |'],
  ])('reads plain text with %s', (_, text) => {
    expect(said(fromPlainText(text))).toEqual({ Location: ['not-collected'], Names: ['collected'] });
  });

  it('reads a table whose every cell became a line', () => {
    const text =
      'We collected the following categories of data:\nLocation\nGPS position\nNO\nNames\nFirst and last\nYES';
    expect(said(fromPlainText(text))).toEqual({ Location: ['not-collected'], 'GPS position': ['not-collected'] });
  });

  it('reads a kind of data and its answer on one line', () => {
    const text = 'What we collect\n- Device ID: yes\n- Camera: no\n- Precise location: never.\n- Name: see above';
    expect(said(fromPlainText(text))).toEqual({
      'Device ID: yes': ['collected'],
      'Camera: no': ['not-collected'],
      'Precise location: never.': ['not-collected'],
    });
    expect(said(fromPlainText('What our plans have\n- Search: yes\n- Export: no'))).toEqual({});
  });

  it('takes what a row begins with for what it is about, even under a head that speaks of an answer', () => {
    const policy = table('Our notice.', 'Data we collect | Sold', 'No-claims bonus | YES', 'Location | NO');
    expect(said(policy)).toEqual({ 'No-claims bonus': ['sold'], Location: ['not-sold'] });
  });

  it('takes neither a heading nor a long line for a kind of data and its answer', () => {
    const policy = fromPlainText('What we collect\n- Camera: no');
    const heading = policy.blocks.map((block) => ({ ...block, kind: 'heading' as const }));
    expect(said({ ...policy, blocks: heading })).toEqual({});
    const long = 'Whatever a guest may have told the crew of a boat while it lay in the harbour or at sea: no';
    expect(said(fromPlainText(`What we collect\n- ${long}`))).toEqual({});
  });

  it('reads a row of plain text in which only one cell has letters', () => {
    const text = 'Kind\tCollected?\tSold?\nNames\t\u2713\t\u2717\nTax number\t\u2717\t\u2717';
    expect(said(fromPlainText(text))).toEqual({ Names: ['collected', 'not-sold'], 'Tax number': ['not-collected'] });
  });

  it('takes a table of reasons, as banks have it, for none of kinds of data', () => {
    const policy = table(
      'What we collect.',
      'Reasons we can share your information | Does Orsk share? | Can you limit this sharing?',
      'For our marketing | Yes | No',
    );
    expect(said(policy)).toEqual({});
  });

  it('takes a reason behind which "No" stands for denied', () => {
    const policy = table(
      'Why?',
      'Reasons we can share | Does Orsk share?',
      'For our marketing | No',
      'For bills | Yes',
    );
    expect([...readTables(policy.text, policy.blocks).values()].map(deniesAll)).toEqual([true]);
  });

  it('is linear in the number of rows', () => {
    const policy = table('We collect:', ...Array.from({ length: 50_000 }, (_, i) => `Kind ${i} | NO`));
    const read = () => {
      const before = performance.now();
      expect(readTables(policy.text, policy.blocks).size).toBe(50_000);
      return performance.now() - before;
    };
    // The lesser of two: a busy machine may take its time once.
    expect(Math.min(read(), read())).toBeLessThan(1000);
  });
});

it('a row denies all where it answers nothing with yes', () => {
  expect(deniesAll({ manners: ['not-sold'], labelEnd: 0 })).toBe(true);
  expect(deniesAll({ manners: ['collected', 'not-sold'], labelEnd: 0 })).toBe(false);
});
