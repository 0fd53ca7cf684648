import { expect, test } from 'vitest';
import { namePages, pageAt } from '../../../entrypoints/report/name-pages';
import { addressOfQuote } from '../../../entrypoints/report/quote-address';
import { ANALYSIS, analysedReading } from '../reports/sample-readings';

test('a quote’s address is its page’s with a text fragment', () => {
  expect(addressOfQuote('https://a.example/p#top', 'We sell opt-in data, yes & no.')).toBe(
    'https://a.example/p#:~:text=We%20sell%20opt%2Din%20data%2C%20yes%20%26%20no.',
  );
});

test('a page that is named behind "#" keeps its name', () => {
  expect(addressOfQuote('https://a.example/#/p', 'We sell')).toBe('https://a.example/#/p:~:text=We%20sell');
});

test('a long quote is named by its ends, without the bars of a table', () => {
  expect(addressOfQuote('https://a.example/p', 'a b | c d e f g h i j k l m')).toBe(
    'https://a.example/p#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m',
  );
});

test('a quote with half a character has an address too', () => {
  expect(addressOfQuote('https://a.example/p', 'We \ud83d sell \u{1f36a}')).toBe(
    'https://a.example/p#:~:text=We%20%EF%BF%BD%20sell%20%F0%9F%8D%AA',
  );
});

test('each quote of several pages names its own, and those of one page stay as they are', () => {
  const pages = [
    { title: 'First', url: 'https://a.example/1', start: 0 },
    { title: 'Second', url: 'https://a.example/2', start: 1 },
  ];
  expect(pageAt(pages, 0)?.title).toBe('First');
  expect(pageAt(pages, 99)?.title).toBe('Second');
  expect(pageAt(undefined, 5)).toBeUndefined();
  const quotes = ANALYSIS.findings.flatMap(({ evidence }) => evidence);
  expect(quotes.length).toBeGreaterThan(0);
  const reading = { ...analysedReading(), pages };
  const named = namePages(reading);
  const headings = named.state === 'analysed' ? named.analysis.findings.flatMap(({ evidence }) => evidence) : [];
  for (const { heading, start } of headings) expect(heading).toMatch(start < 1 ? /^First/ : /^Second/);
  expect(namePages(analysedReading())).toEqual(analysedReading());
});

test.each([
  ['Cookies', 'Sharing', 'Cookies › Sharing'],
  ['Sharing', 'Sharing', 'Sharing'],
  ['', 'Sharing', 'Sharing'],
  ['', null, null],
])('on a page that is called %j, what stands under %j stands under %j', (title, heading, named) => {
  const pages = [1, 2].map((page) => ({ title, url: `https://a.example/${page}`, start: page - 1 }));
  const findings = ANALYSIS.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((quote) => ({ ...quote, heading })),
  }));
  const reading = namePages({ ...analysedReading(), analysis: { ...ANALYSIS, findings }, pages });
  const headings = reading.state === 'analysed' ? reading.analysis.findings.flatMap(({ evidence }) => evidence) : [];
  expect(new Set(headings.map((quote) => quote.heading))).toEqual(new Set([named]));
});
