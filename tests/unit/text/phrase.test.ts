import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflect } from '../../../lib/text/phrase/inflect';
import { type Phrase, PhraseBook } from '../../../lib/text/phrase/phrase-book';
import { writeSheet } from '../../../lib/text/phrase/write-sheet';

const VOCABULARY = { data: '{data|information}', 'your-data': 'your [personal] @data' };

/** A book of one phrase. */
function bookOf(source: string): { readonly book: PhraseBook; readonly phrase: Phrase } {
  const book = new PhraseBook(writeSheet([source], VOCABULARY));
  const [phrase] = book.phrases;
  if (!phrase) throw new Error(`The book lost "${source}".`);
  return { book, phrase };
}

/** What a phrase finds first in a text in lower case, or null. */
function find(source: string, text: string): string | null {
  const { book, phrase } = bookOf(source);
  const span = book.open(text, [{ start: 0, end: text.length, leadIn: null }]).find(0, phrase, () => true);
  return span && text.slice(span.start, span.end);
}

describe('phrases', () => {
  it.each([
    ['sell~ ...2 @data', 'we sold all the data', true],
    ['sell~ ...2 @data', 'we sold it to all of the data brokers', false],
    ['advertis*', 'an advertiser', true],
    ['third party', 'a third-party tool', true],
    ['third party', 'a third (party)', true],
    ['opt-out', 'you can opt out', true],
    ["don't sell", "we don't sell", true],
    ['cannot sell', "we can't sell", true],
    ["can't sell", 'we cannot sell', true],
    ['send~ ...1 email*', 'we send two e-mails', true],
    ['e-mail us', 'please email us', true],
    ['email', 'bike-mail', false],
    ['not sell', "we don't sell", true],
    ['not mobile', 'a t-mobile phone', false],
    ['share [it] with', 'share with', true],
    ['share [it] with', 'share it with', true],
    ['user @data', "the user's data", true],
    ['@your-data', 'your personal information', true],
    ['share data', 'share. data', true],
    ['share ...3 data', 'we share; they keep data', false],
    ['share data', 'share ____ data', true],
    ['share data', 'share ________ data', false],
    ['data', 'database', false],
    ['{write|email} ...3 <email>', 'write to us: privacy@larkspur.example', true],
    ['<email>', 'privacy at larkspur', false],
    ['since <year>', 'since 2019', true],
    ['rate [limit]', 'rate', true],
  ])('%s on "%s": %s', (phrase, text, expected) => {
    expect(find(phrase, text) !== null).toBe(expected);
  });

  it.each([
    ['sell {data', 'close the group'],
    ['@nothing here', 'no "@nothing" in the vocabulary'],
    ['... data', 'begins or ends with a gap'],
    ['sell ...', 'begins or ends with a gap'],
    ['Sell data', 'cannot be read at "Sell data"'],
    ['data }', 'closes nothing'],
    ['<colour>', 'there are only email'],
    ['[maybe]', 'no word that must be there'],
  ])('refuses %s', (phrase, why) => {
    expect(() => bookOf(phrase)).toThrow(why);
  });

  it('knows when a phrase says "not" itself', () => {
    expect(bookOf("{don't|never} sell~").phrase.negative).toBe(true);
    expect(bookOf('[never] sell~').phrase.negative).toBe(false);
  });

  it.each([
    ['sell~ ...3 @data', 'they sell all of the data and other information', 'sell all of the data'],
    ['user @data', "each user's data", "user's data"],
    ['<email>', 'write to privacy@larkspur.example', 'privacy@larkspur'],
    ['<email>', 'write to privacy [at] larkspur.example', 'privacy [at] larkspur'],
    ['<phone>', 'call +49 (30) 123-4567 now', '49 (30) 123-4567'],
    ['<url>', 'see https://larkspur.example', 'https'],
  ])('%s finds in "%s": %s', (phrase, text, found) => {
    expect(find(phrase, text)).toBe(found);
  });

  it('costs the length of the text, whatever the text', () => {
    const source = '{share~|give~} ...9 [your] @data ...9 {with|to} ...9 {data|share~} ...9 advertis*';
    const hostile = (words: number): string => 'share data to share '.repeat(words / 4);
    find(source, hostile(4000));
    const small = time(() => find(source, hostile(4000)));
    const large = Math.min(...[1, 2].map(() => time(() => find(source, hostile(40_000)))));
    expect(large).toBeLessThan(Math.max(small, 2) * 40);
  });
});

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

describe('sheets', () => {
  it('find the same in a text of new words, when sets have been named for another', () => {
    const source = '{share|sell~} ...2 {@data|personal {details|profile*}}';
    const { book, phrase } = bookOf(source);
    for (const text of ['we share data', 'they sold all personal profiles', 'selling your information', 'share it']) {
      const span = book.open(text, [{ start: 0, end: text.length, leadIn: null }]).find(0, phrase, () => true);
      expect(span && text.slice(span.start, span.end), text).toBe(find(source, text));
    }
  });

  it('find in any text what their phrases find alone', () => {
    const sources = [
      'share ...2 @data',
      '{share|sell~} [your] @data with {@your-data|us}',
      '@your-data ...3 {sold|shared}',
      'share [your] @data',
    ];
    const together = new PhraseBook(writeSheet(sources, VOCABULARY));
    const word = fc.constantFrom('share', 'sold', 'your', 'personal', 'data', 'information', 'with', 'us', 'it', ';');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const text = words.join(' ');
        const open = together.open(text, [{ start: 0, end: text.length, leadIn: null }]);
        for (const [index, source] of sources.entries()) {
          const phrase = together.phrases[index];
          const span = phrase ? open.find(0, phrase, () => true) : null;
          expect(span && text.slice(span.start, span.end)).toBe(find(source, text));
        }
      }),
    );
  });

  it('stand in choices within choices', () => {
    expect(find('{sell your {{own data}|{own information}}|{rent it}}', 'we sell your own information')).toBe(
      'sell your own information',
    );
  });

  it('follow a phrase over many words', () => {
    const filler = 'and so on and so on and so on';
    const text = `we share ${filler} data ${filler} with others ${filler} for money`;
    expect(find('share ...12 data ...12 with others ...12 money', text)).toBe(text.slice(3));
  });
});

describe('inflect', () => {
  it.each([
    ['sell', ['sell', 'sells', 'sold', 'selling']],
    ['share', ['share', 'shares', 'shared', 'sharing']],
    ['policy', ['policy', 'policies', 'policied', 'policying']],
    ['transfer', ['transfer', 'transfers', 'transferred', 'transferring']],
    ['process', ['process', 'processes', 'processed', 'processing']],
    ['child', ['child', 'children']],
    ['build', ['build', 'builds', 'built', 'building']],
    ['cancel', ['cancel', 'cancels', 'canceled', 'cancelled', 'canceling']],
    ['infer', ['infer', 'infers', 'inferred', 'inferring']],
    ['set', ['set', 'sets', 'setting']],
  ])('%s', (word, forms) => {
    expect(new Set(inflect(word))).toEqual(new Set(forms));
  });
});

describe('candidates', () => {
  const sources = [
    'sell~ ...3 @data',
    'advertis*',
    'ad network',
    'share ...5 {partner*|third part*}',
    '<email>',
    'sold',
  ];
  const book = new PhraseBook(writeSheet(sources, VOCABULARY));

  it('name every phrase that is found, in any text', () => {
    const word = fc.constantFrom(
      'sold',
      'sells',
      'data',
      'the',
      'advertising',
      'ads',
      'ad',
      'network',
      'share',
      'third',
      'party',
      'partnership',
      'a@b.example',
      'adnetwork',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const open = book.open(text, [{ start: 0, end: text.length, leadIn: null }]);
        const candidates = open.candidates(0);
        for (const [index, phrase] of book.phrases.entries()) {
          if (open.occurs(0, phrase)) expect(candidates).toContain(index);
        }
      }),
    );
  });

  it('look at each alternative of a choice by its own words', () => {
    const choice = new PhraseBook(writeSheet(['{law enforcement|court order|subpoena*} [now]', 'court'], VOCABULARY));
    const candidatesOf = (text: string): number[] =>
      choice.open(text, [{ start: 0, end: text.length, leadIn: null }]).candidates(0);
    expect(candidatesOf('a court of law')).toEqual([1]);
    expect(candidatesOf('a court order')).toEqual([0, 1]);
    expect(candidatesOf('subpoenas')).toEqual([0]);
  });

  it('are not told of conditions, which occur all the same', () => {
    const conditions = new PhraseBook(writeSheet(['sell~', 'your consent', 'consent'], VOCABULARY), 1);
    const text = 'we sell it with consent';
    const open = conditions.open(text, [{ start: 0, end: text.length, leadIn: null }]);
    const occur = (): boolean[] => conditions.phrases.map((phrase) => open.occurs(0, phrase));
    const before = occur();
    expect(open.candidates(0)).toEqual([0]);
    expect([before, occur()]).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
  });

  it('are those of their own text where several are open', () => {
    const conditions = new PhraseBook(writeSheet(['sell~', 'consent'], VOCABULARY), 1);
    const [, consent] = conditions.phrases;
    if (!consent) throw new Error('The book lost a phrase.');
    const open = (text: string) => conditions.open(text, [{ start: 0, end: text.length, leadIn: null }]);
    const [first, second] = [open('we sell with consent'), open('we sell it nowhere')];
    first.candidates(0);
    second.candidates(0);
    expect([first.occurs(0, consent), second.occurs(0, consent)]).toEqual([true, false]);
  });

  it('are found in the room of a text that was closed', () => {
    const text = 'they sold the data';
    for (const before of ['we share it with a third party', 'sold data', '']) {
      book.open(before, [{ start: 0, end: before.length, leadIn: null }]).close();
      expect(book.open(text, [{ start: 0, end: text.length, leadIn: null }]).candidates(0)).toEqual([0, 5]);
    }
  });

  it('name no phrase that misses a word', () => {
    const text = 'we share and sell';
    expect(book.open(text, [{ start: 0, end: text.length, leadIn: null }]).candidates(0)).toEqual([]);
  });

  it('are told of a stretch that follows one without words', () => {
    const text = '... we advertise';
    const open = book.open(text, [
      { start: 0, end: 3, leadIn: null },
      { start: 4, end: text.length, leadIn: null },
    ]);
    const [, advertise] = book.phrases;
    if (!advertise) throw new Error('The book lost a phrase.');
    expect([open.occurs(0, advertise), open.find(0, advertise, () => true)]).toEqual([false, null]);
    expect(open.candidates(1)).toEqual([1]);
    expect(open.occurs(1, advertise)).toBe(true);
  });

  it('rise, however many there are', () => {
    const many = Array.from({ length: 90 }, (_, index) => `{data|word${(index * 37) % 90}}`);
    const open = new PhraseBook(writeSheet(many, VOCABULARY)).open('our data', [{ start: 0, end: 8, leadIn: null }]);
    expect(open.candidates(0)).toEqual(many.map((_, index) => index));
    const few = new PhraseBook(writeSheet(['we ...2 data', 'data', 'our data', 'our'], VOCABULARY));
    expect(few.open('our data', [{ start: 0, end: 8, leadIn: null }]).candidates(0)).toEqual([1, 2, 3]);
  });

  it('read a stretch together with its lead-in, and matches reach into the stretch itself', () => {
    const text = 'we share with our partners third parties';
    const open = book.open(text, [
      { start: 0, end: 26, leadIn: null },
      { start: 27, end: text.length, leadIn: 0 },
    ]);
    expect(open.candidates(1)).toEqual([3]);
    const [, , , share] = book.phrases;
    const span = share ? open.find(1, share, () => true) : null;
    expect(open.unit(1).folded.slice(span?.start, span?.end)).toBe('share with our partners third parties');
  });
});

it('a book that has met too many words forgets them all, and finds what it found', () => {
  const book = new PhraseBook(writeSheet(['{law enforcement|court order} now', 'share data'], VOCABULARY));
  const found = (text: string): (string | null)[] => {
    const open = book.open(text, [{ start: 0, end: text.length, leadIn: null }]);
    const candidates = open.candidates(0);
    return book.phrases.map((phrase, index) => {
      const span = candidates.includes(index) ? open.find(0, phrase, () => true) : null;
      return span && text.slice(span.start, span.end);
    });
  };
  expect(found('law enforcement now')).toEqual(['law enforcement now', null]);
  // The last ones are those that a reader of words still has at hand.
  const many = Array.from({ length: 50_000 }, (_, i) => `w${i}`).join(' ');
  expect(found(`${many} share data`)).toEqual([null, 'share data']);
  expect(found('court order now')).toEqual(['court order now', null]);
  expect(found('data share data')).toEqual([null, 'share data']);
});

describe('lead-ins', () => {
  /** Whether the last of some texts, each of which is led in by the one before, holds a phrase, lead-ins and all. */
  function occurs(source: string, texts: readonly string[]): boolean {
    const { book, phrase } = bookOf(source);
    let start = 0;
    const stretches = texts.map((text, index) => {
      const stretch = { start, end: start + text.length, leadIn: index === 0 ? null : index - 1 };
      start += text.length + 1;
      return stretch;
    });
    return book.open(texts.join(' '), stretches).occurs(texts.length - 1, phrase);
  }

  it('are read with what they lead in, as deep as lists in lists in lists', () => {
    expect(occurs('share', ['we share', 'with partners', 'in europe', 'your name'])).toBe(true);
    expect(occurs('share', ['we share', 'with partners', 'in europe', 'by mail', 'your name'])).toBe(false);
  });

  it('that are long are read from their end', () => {
    expect(occurs('share', [`we share${' lamps'.repeat(50)}:`, 'your name'])).toBe(true);
    expect(occurs('share', [`we share${' lamps'.repeat(70)}:`, 'your name'])).toBe(false);
  });
});
