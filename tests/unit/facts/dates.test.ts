import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/facts/read-date';
import { writeDate } from '../../../lib/facts/wording';
import { factsOf } from './read';

const datesOf = (text: string) => factsOf(text).dates.map((date) => `${date.kind} ${writeDate(date)}`);

describe('the date of a policy', () => {
  it.each([
    ['Privacy policy\nLast updated: 3 May 2024\nWe collect data.', ['updated 3 May 2024']],
    ['Privacy policy\nEffective Date: January 1, 2023', ['effective 1 January 2023']],
    ['Privacy policy\nRevised 2022-11-05', ['updated 5 November 2022']],
    ['This privacy notice was last changed on the 25th of February 2024.', ['updated 25 February 2024']],
    ['Privacy policy\nLast update: 04 - 2021.', ['updated April 2021']],
    ['Privacy policy\nUpdated Sept. 9th, 2021', ['updated 9 September 2021']],
    ['Privacy policy\n12 October 2024\nWe collect data.', ['dated 12 October 2024']],
    [
      'Effective from 1 June 2024\nLast updated on 20 May 2024\nWe collect.',
      ['updated 20 May 2024', 'effective 1 June 2024'],
    ],
    [
      'Privacy policy\nEffective Date: June 1st, 2024 (last updated May 20th, 2024)',
      ['updated 20 May 2024', 'effective 1 June 2024'],
    ],
    ['Posted: May 20, 2024 Effective: June 1, 2024', ['updated 20 May 2024', 'effective 1 June 2024']],
    ['The law of May 1, 2024 is effective June 1, 2024.', []],
    ['Privacy policy\nVersion of July 2020', ['dated July 2020']],
    ['Privacy policy\nVersion 2.1 – March 2024', ['dated March 2024']],
    ['Privacy policy\nLast updated Sat, 3rd of March 2024 06:31', ['updated 3 March 2024']],
    ['Effective Date of Privacy Policy: February 9, 2015', ['effective 9 February 2015']],
    ['We have updated our privacy policy as of 10 June 2024.', ['updated 10 June 2024']],
    ['This privacy policy was updated on or about 11 May 2009.', ['updated 11 May 2009']],
    ['This version of the policy is effective per July 2024.', ['effective July 2024']],
    ['This privacy notice is applicable as of July 2024.', ['effective July 2024']],
    ['Contact us with questions.\nAs of: 30 September 2019', ['dated 30 September 2019']],
    [
      'Last updated: October 31, 2024 Larkspur Ltd, together with its subsidiaries, runs a shop for letters and parcels.',
      ['updated 31 October 2024'],
    ],
    ['Updated: 25 April 2008\nLast updated: 27 January 2015', ['updated 27 January 2015']],
    ['Last updated: 27 January 2015\nUpdated: 25 April 2008', ['updated 27 January 2015']],
  ])('%j', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['Privacy policy\nLast updated: 03/04/2020', ['updated 03/04/2020']],
    ['Privacy policy\nLast updated: 25/04/2020', ['updated 25 April 2020']],
    ['Privacy policy\nLast updated: 04/25/2020', ['updated 25 April 2020']],
    ['Privacy policy\nLast updated: 5/5/2020', ['updated 5 May 2020']],
    ['Privacy policy\nLast updated: 1/2/19', ['updated 1/2/19']],
    ['Privacy policy\nLast updated: 31 February 2020', ['updated 31 February 2020']],
    ['Privacy policy\nLast updated: 13/2020', ['updated 13/2020']],
    ['Privacy policy\nLast updated: 29 February 2024', ['updated 29 February 2024']],
  ])('is interpreted only where it can be read in one way: %j', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    'We show the date of the last update at the top of this page.',
    'The California Consumer Privacy Act took effect on 1 January 2020.',
    'Effective as of 1 May 2024, when you visit our shop, we and our partners collect data.',
    'This policy replaces the previous one, effective 1 January 2019.',
    'Before 25 May 2018 the directive applied.',
    'We last updated our servers on 3 May 2024 to protect your data.',
    'Our company was founded on 3 May 1999.',
    'Form approved. Exp. date 06/30/2016',
    'Licence 12, expiry date 30 June 2016',
    'As of 25 May 2018 the new rules apply.',
    'Call 555 010 2020 for help.',
  ])('is not %j', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('leaves out those of notices far below', () => {
    const text = `Last updated: 3 May 2024\n${'We collect data and tell you so. '.repeat(30)}\nNotice to Californians\nEffective date: 1 January 2020`;
    expect(datesOf(text)).toEqual(['updated 3 May 2024']);
  });

  it('stands alone in a line near the top or at the very end only', () => {
    const lines = ['Privacy policy', ...Array.from({ length: 20 }, (_, i) => `We collect data of kind ${i}.`)];
    const at = (line: number) => datesOf(lines.toSpliced(line, 0, '12 October 2024').join('\n'));
    expect(at(2)).toEqual(['dated 12 October 2024']);
    expect(at(10)).toEqual([]);
    expect(at(lines.length)).toEqual(['dated 12 October 2024']);
  });

  it('reads back whatever day it is given, in each way of writing that is not ambiguous', () => {
    const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const ways = ['en-GB', 'en-US'].flatMap((locale) =>
      (['long', 'short'] as const).map(
        (month) => new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
      ),
    );
    fc.assert(
      fc.property(day, fc.constantFrom(...ways), (date, way) => {
        const written = way.format(date).toLowerCase();
        expect(readDate(`last updated: ${written}`)).toEqual({
          start: 14,
          end: 14 + written.length,
          date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
        });
      }),
    );
  });
});
