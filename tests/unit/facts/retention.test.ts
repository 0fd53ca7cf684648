import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../lib/facts';
import { writeRetention } from '../../../lib/facts/wording';
import { factsOf } from './read';

const keptIn = (text: string) => factsOf(text).retention.map((fact) => `${fact.what ?? '?'}: ${writeRetention(fact)}`);

describe('how long things are kept', () => {
  it.each([
    ['Server logs are deleted after 30 days.', 'Server logs: deleted after 30 days'],
    ['We keep invoices for seven (7) years.', 'invoices: kept for seven (7) years'],
    ['Your messages are stored for up to 18 months and then erased.', 'Your messages: kept for up to 18 months'],
    [
      'Your account data may be retained for up to 3 years after your account is closed.',
      'Your account data: may be kept for up to 3 years after your account is closed',
    ],
    [
      'Photos (and drawings) are kept up to 7 years following closure of your account.',
      'Photos: kept up to 7 years following closure of your account',
    ],
    ['We keep CVs for six months.', 'CVs: kept for six months'],
    ['Support tickets: retained for two years', 'Support tickets: kept for two years'],
    [
      'After 70 days, all letters sent to the help desk are automatically, permanently erased.',
      'letters sent to the help desk: deleted after 70 days',
    ],
    ['We do not store your IP address for longer than 30 days.', 'your IP address: kept no longer than 30 days'],
    [
      'Within 60 days following closure of your account we will delete your profile.',
      'your profile: deleted within 60 days following closure of your account',
    ],
    ['Logs older than 7 days are deleted.', 'Logs: deleted when older than 7 days'],
    ['It may take up to 30 days for the pictures to be completely removed.', 'pictures: may be kept up to 30 days'],
    [
      'We implement a one-year safety retention window following account deletion.',
      '?: kept: one-year safety retention window following account deletion',
    ],
    ['We delete it after two years of inactivity.', '?: deleted after two years of inactivity'],
    [
      'We delete drafts within a reasonable period, not to exceed thirty days.',
      'drafts: deleted: not to exceed thirty days',
    ],
    [
      'Invoices are erased not later than ten years after the sale.',
      'Invoices: deleted: not later than ten years after the sale',
    ],
    ['We keep letters for one year before we shred them.', 'letters: kept for one year'],
    ['We keep recordings for three months after that we delete them.', 'recordings: kept for three months'],
    [
      'Invoices are stored for seven years after the end of the year in which they were written.',
      'Invoices: kept for seven years after the end of the year…',
    ],
    ['• Your last position, is stored for one month.', 'Your last position: kept for one month'],
    ['Parcel labels remain in a back-up for another 28 days.', '?: kept for another 28 days'],
    ['Retention period: 24 months', '?: kept 24 months'],
    [
      'Close it and all is gone, except invoices, which tax law makes us keep for seven years.',
      'invoices: kept for seven years',
    ],
    [
      'We are required to keep receipts under tax law for a period of ten years.',
      'receipts: kept for a period of ten years',
    ],
  ])('%s', (text, kept) => {
    expect(keptIn(text)).toEqual([kept]);
  });

  it.each([
    'This cookie is stored for 12 months.',
    'Cookies\nThey are kept for 2 years on your device.',
    'We will answer your request within 30 days and keep you informed.',
    'We keep your data as long as necessary.',
    'We do not knowingly keep data of children under 13 years of age.',
    'Our servers store data and run 24 hours a day.',
    'You may ask for the data that we have kept about you in the past 12 months.',
    'We remove access for apps that you have not used in 3 months.',
    'We delete your account if you have not used it for a year.',
    'You can delete your account within 14 days.',
    'An account can be opened again within six months, after which all data in it is deleted.',
    'We do not keep your data for 30 days.',
    'Subscriptions are sold in our online store for 30 days.',
    'You can return goods within 30 days; we keep the box.',
    'We give 30 days notice before we delete the forum.',
    'If we learn of data of someone less than 13-years-of-age, we delete it.',
    'We remove objectionable content within 24 hours.',
    'All letters in our app stored on servers dated more than 3 months are shredded.',
    'A referral remains active for 30 days after the first payment.',
  ])('is not said by %j', (text) => {
    expect(keptIn(text)).toEqual([]);
  });

  it('tells what two periods are about only for the first', () => {
    expect(keptIn('Visitor logs are deleted after 90 days and detailed reports after 12 months.')).toEqual([
      'Visitor logs: deleted after 90 days',
      '?: deleted after 12 months',
    ]);
  });

  it('does not tell half of what is kept', () => {
    expect(keptIn('We keep your name, your address and your orders for five years.')).toEqual([
      '?: kept for five years',
    ]);
    expect(keptIn('We keep data related to contracts for five years.')).toEqual(['?: kept for five years']);
    expect(keptIn('We keep mail that is tied to an order for five years.')).toEqual(['?: kept for five years']);
  });

  it.each([
    'We delete your data within 30 days.',
    'If you close your account, all your personal information will be erased within 30 days.',
    'Your account will be deleted within 30 days.',
    'If you send us a passport, we delete that copy within 30 days.',
    'After that, their letters and parcels are deleted within 30 days.',
    'Chats do not show up in your history and are deleted within 30 days.',
  ])('leaves to the sentence what only the sentence tells: %s', (text) => {
    expect(factsOf(text).retention).toMatchObject([{ what: null, period: 'within 30 days' }]);
  });

  it('reads tables whose head says what they are about, but not those of cookies', () => {
    const rows = ['Support tickets | 2 years', 'Invoices | We keep them for ten years.'];
    const read = (head: string) => readTable([head, ...rows]);
    expect(read('What | Retention period')).toEqual(['Support tickets: 2 years', 'Invoices: for ten years']);
    expect(read('What | Amount')).toEqual(['Invoices: for ten years']);
    expect(read('Cookie | Retention period')).toEqual(['Invoices: for ten years']);
  });

  it('tells of a row what its period is added to', () => {
    const rows = ['Account | life of the account plus 3 years', 'Letters | as long as you read and for 2 years after'];
    const read = readTable(['What | Retention period', ...rows]);
    expect(read).toEqual([
      'Account: life of the account plus 3 years',
      'Letters: as long as you read and for 2 years after',
    ]);
    const quote = { text: '', start: 0, end: 0 };
    const period = 'life of the account plus 3 years';
    expect(writeRetention({ action: 'keep', modality: 'says', what: null, period, quote })).toBe(`kept: ${period}`);
  });

  it('names a row of a table by what tells it from the next', () => {
    const head = 'Whose | What | How long';
    expect(readTable([head, 'Customers | Invoices | 7 years', 'Customers | Letters | 2 years'])).toEqual([
      'Invoices: 7 years',
      'Letters: 2 years',
    ]);
    expect(readTable([head, ' | We keep invoices for 7 years.'])).toEqual(['null: for 7 years']);
    expect(readTable([head, 'Invoices | Tax law | 7 years', 'Letters | Tax law | 2 years'])).toEqual([
      'Invoices: 7 years',
      'Letters: 2 years',
    ]);
  });
});

function readTable(rows: readonly string[]): string[] {
  let offset = 0;
  const blocks = rows.map((row) => {
    const start = offset;
    offset += row.length + 1;
    return { kind: 'row' as const, start, end: start + row.length, level: 0 };
  });
  return findFacts({ text: rows.join('\n'), blocks }, [], '').retention.map(({ what, period }) => `${what}: ${period}`);
}

describe('how soon requests are answered', () => {
  const answered = (text: string) => factsOf(text).deadlines.map(({ period }) => period);

  it.each([
    ['We will respond to your request within 30 days.', 'within 30 days'],
    ['All requests will be answered within one month of receipt.', 'within one month of receipt'],
    ['We try to reply to legitimate inquiries within ten working days.', 'within ten working days'],
    ['Your rights\nWe answer within one month, free of charge.', 'within one month'],
    [
      'We answer requests without delay but no later than one month after receipt.',
      'no later than one month after receipt',
    ],
    ['We take no longer than one month to answer a request.', 'no longer than one month'],
    [
      'You may ask whom we give data for direct marketing. We respond within thirty days of receiving such a request.',
      'within thirty days of receiving such a request',
    ],
    ['To ask for a copy, submit a request. Please allow up to 45 days for a response.', 'up to 45 days'],
    ['We confirm receipt of a request within 10 days and will respond within 45 days.', 'within 45 days'],
    ['We answer your request within one month, which may be extended by two further months.', 'within one month'],
  ])('%s', (text, period) => {
    expect(answered(text)).toEqual([period]);
  });

  it.each([
    'We may extend the time to respond to your request by a further 30 days.',
    'We will acknowledge receipt of your request within 10 days.',
    'The authority will answer your complaint within 3 months.',
    'You must reply to our request within 14 days.',
    'If you do not receive a response to your complaint within 45 days, write to the regulator.',
    'We process requests to unsubscribe from our newsletter within 10 days.',
    'You may ask for the requests that we have answered in the past 12 months.',
    'We ship your order within 3 days of your request.',
    'Each letter has a link to end marketing. Please allow up to 10 days to process your request.',
    'It takes up to 10 days to process your request, during which you may still receive our communications.',
    'Should we need more time, we say so. We may take up to 90 days to fulfil your request.',
    'We tell you if we need longer than one month to answer your request.',
  ])('is not said by %j', (text) => {
    expect(answered(text)).toEqual([]);
  });
});
